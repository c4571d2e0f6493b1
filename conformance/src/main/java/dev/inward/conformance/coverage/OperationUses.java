package dev.inward.conformance.coverage;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SecurityScheme;
import dev.inward.contract.SpecPointer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists the uses of elements by an operation, in the contract's order. */
final class OperationUses {

  private static final List<String> UNSUPPORTED = List.of("anyOf", "not", "discriminator");

  private final Operation operation;
  private final Set<ElementUse> uses = new LinkedHashSet<>();

  /** The schemas around the current place. One that contains itself has nothing new inside. */
  private final Set<String> around = new HashSet<>();

  private OperationUses(Operation operation) {
    this.operation = operation;
  }

  static List<ElementUse> of(Operation operation) {
    OperationUses collected = new OperationUses(operation);
    collected.uses.add(
        OperationPart.whole(operation).use(ElementKind.OPERATION, operation.place(), ""));
    collected.addParameters();
    for (Content content : operation.requestContents()) {
      collected.addContent(OperationPart.request(operation, content), content);
    }
    operation.responses().forEach(collected::addResponse);
    return List.copyOf(collected.uses);
  }

  private void addParameters() {
    OperationPart part = OperationPart.parameters(operation);
    for (Parameter parameter : operation.parameters()) {
      String path = "/" + parameter.name();
      uses.add(part.use(ElementKind.PARAMETER, parameter.place(), path));
      addSchema(part, parameter.schema(), path);
    }
    if (!operation.isCallback()) {
      for (SecurityScheme scheme : operation.security()) {
        uses.add(part.use(ElementKind.PARAMETER, scheme.place(), "/" + scheme.header()));
      }
    }
  }

  private void addResponse(Response response) {
    OperationPart part = OperationPart.response(operation, response);
    uses.add(part.use(ElementKind.STATUS, response.place(), ""));
    for (Content content : response.contents()) {
      addContent(OperationPart.response(operation, response, content), content);
    }
  }

  private void addContent(OperationPart part, Content content) {
    uses.add(part.use(ElementKind.MEDIA_TYPE, content.place(), ""));
    addSchema(part, content.schema(), "");
    SpecPointer action = content.action();
    if (action != null) {
      for (SpecPointer first : action.itemsOf("first")) {
        uses.add(part.use(ElementKind.PROPERTY, first, "/" + first.node().text("name")));
      }
      addSchema(part, content.arguments(), "");
    }
  }

  private void addSchema(OperationPart part, Schema schema, String path) {
    for (String keyword : UNSUPPORTED) {
      SpecPointer layer = schema.layerWith(keyword);
      if (layer != null) {
        throw layer.node().problem(keyword, "the coverage does not support this keyword");
      }
    }
    String definition = schema.definition().pointer();
    if (!around.add(definition)) {
      return;
    }
    schema
        .properties()
        .forEach(
            (name, property) -> {
              uses.add(part.property(property, path + "/" + name));
              addSchema(part, property, path + "/" + name);
            });
    Schema items = schema.items();
    if (items != null) {
      addSchema(part, items, path);
    }
    for (String value : schema.enumValues()) {
      uses.add(part.value(schema, path, value));
    }
    uses.addAll(part.arms(schema, path).values());
    around.remove(definition);
  }
}
