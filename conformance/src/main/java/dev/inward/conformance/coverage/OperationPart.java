package dev.inward.conformance.coverage;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of an operation. It names the uses of elements in it.
 *
 * @param name such as {@code parameters} or {@code response 200 application/json}
 */
record OperationPart(Operation operation, String name) {

  static OperationPart whole(Operation operation) {
    return new OperationPart(operation, "operation");
  }

  static OperationPart parameters(Operation operation) {
    return new OperationPart(operation, "parameters");
  }

  static OperationPart request(Operation operation, Content content) {
    return new OperationPart(operation, "request " + content.mediaType());
  }

  static OperationPart response(Operation operation, Response response) {
    return new OperationPart(operation, "response " + response.status());
  }

  static OperationPart response(Operation operation, Response response, Content content) {
    return new OperationPart(
        operation, "response " + response.status() + " " + content.mediaType());
  }

  /** Returns the use of an element that a pointer alone names. */
  ElementUse use(ElementKind kind, SpecPointer place, String path) {
    return use(
        new ContractElement(kind, place.pointer(), ""),
        path,
        place.resolved().node().textOrNull("x-evidence"));
  }

  private ElementUse use(ContractElement element, String path, @Nullable String evidence) {
    return new ElementUse(operation.id(), name, path, element, evidence);
  }

  ElementUse property(Schema property, String path) {
    return use(ElementKind.PROPERTY, property.place(), path);
  }

  /** Returns the use of a value, or null if the schema's enum does not have it. */
  @Nullable ElementUse value(Schema schema, String path, String value) {
    SpecPointer layer = schema.layerWith("enum");
    if (layer == null || !layer.node().texts("enum").contains(value)) {
      return null;
    }
    SpecPointer entry = schema.enumEntry(value);
    return use(
        new ContractElement(
            isCatalogue(layer) ? ElementKind.CODE : ElementKind.VALUE, layer.pointer(), value),
        path,
        entry == null ? null : entry.node().textOrNull("x-evidence"));
  }

  private boolean isCatalogue(SpecPointer layer) {
    OutcomeRules rules = operation.outcomeRules();
    Schema catalogue = rules == null ? null : rules.catalogue();
    return catalogue != null && catalogue.pointer().equals(layer.pointer());
  }

  /** Returns the uses of the forms that a value may have, by type. */
  Map<String, ElementUse> arms(Schema schema, String path) {
    Map<String, ElementUse> arms = new LinkedHashMap<>();
    for (Schema arm : schema.arms()) {
      String type = arm.text("type");
      SpecPointer union = schema.layerWith("oneOf");
      if (type == null || union == null || arms.containsKey(type)) {
        throw arm.place().node().problem("the alternatives cannot be told apart by their type");
      }
      arms.put(type, arm(union, path, type));
    }
    SpecPointer list = schema.layerWith("x-list");
    if (list != null) {
      for (String form : List.of(list.node().text("x-list").split("-or-", -1))) {
        arms.put(form, arm(list, path, form));
      }
    }
    return arms;
  }

  private ElementUse arm(SpecPointer schema, String path, String name) {
    return use(new ContractElement(ElementKind.ARM, schema.pointer(), name), path, null);
  }
}
