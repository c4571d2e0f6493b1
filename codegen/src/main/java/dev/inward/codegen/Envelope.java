package dev.inward.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jaxb.core.api.impl.NameConverter;

/**
 * Writes the code that puts an action's arguments into the envelope of a name/value protocol: one
 * statement for each place that the envelope's schema marks.
 */
final class Envelope {

  private final String wirePackage;
  private final Types types;
  private final Fields fields;
  private final Credentials credentials;
  private final String where;
  private final List<String> statements = new ArrayList<>();
  private String rootClass = "";
  private String argumentClass = "";
  private String argumentName = "";
  private String argumentValue = "";
  private String argumentsGetter = "";

  /**
   * Starts an envelope.
   *
   * @param where names the operation in errors
   */
  Envelope(String wirePackage, Contract contract, Credentials credentials, String where) {
    this.wirePackage = wirePackage;
    // Types of its own: the envelope is written by this code alone and needs no models.
    this.types = new Types(contract);
    this.fields = new Fields(types);
    this.credentials = credentials;
    this.where = where;
  }

  /** xjc's class of the root element. */
  String rootClass() {
    return rootClass;
  }

  List<OperationView.MethodView> methods(
      Schema<?> envelope, Extensions action, List<Fields.Property> arguments, String requestType) {
    if (envelope.getXml() == null || envelope.getXml().getName() == null) {
      throw new ContractException(where, "the envelope's schema must have an xml name");
    }
    rootClass = XmlMappings.rootClass(wirePackage, envelope.getXml().getName());
    statements.add(rootClass + " document = new " + rootClass + "();");
    fill(envelope, "document", action.requiredText("name"));
    if (argumentsGetter.isEmpty()) {
      throw new ContractException(where, "the envelope marks no x-arguments");
    }
    String listType = "List<" + argumentClass + ">";
    statements.add(listType + " arguments = " + argumentsGetter + ";");
    for (Extensions first : action.maps("first")) {
      first.only("name", "credential");
      statements.add(
          "add(arguments, "
              + Java.literal(first.requiredText("name"))
              + ", "
              + credentials.expression(first.requiredText("credential"), where)
              + ");");
    }
    for (Fields.Property argument : arguments) {
      statements.add(
          "add(arguments, "
              + argument.view().wireLiteral()
              + ", Scalars.text(request."
              + argument.view().name()
              + "));");
    }
    statements.add("return document;");
    return List.of(
        new OperationView.MethodView(
            "private " + rootClass + " document(" + requestType + " request)", statements),
        new OperationView.MethodView(
            "private static void add("
                + listType
                + " arguments, String name, @Nullable String value)",
            List.of(
                "if (value != null) {",
                "  " + argumentClass + " argument = new " + argumentClass + "();",
                "  argument." + argumentName + "(name);",
                "  argument." + argumentValue + "(value);",
                "  arguments.add(argument);",
                "}")));
  }

  private void fill(Schema<?> schema, String variable, String actionName) {
    for (Fields.Property property : fields.of(schema, variable)) {
      Extensions extensions = property.extensions();
      String xjc = NameConverter.standard.toPropertyName(property.view().wire());
      if (extensions.has("x-credential")) {
        String value = credentials.expression(extensions.requiredText("x-credential"), where);
        statements.add(variable + ".set" + xjc + "(" + value + ");");
      } else if (extensions.flag("x-action-name")) {
        statements.add(variable + ".set" + xjc + "(" + Java.literal(actionName) + ");");
      } else if (extensions.flag("x-arguments")) {
        arguments(property, variable);
      } else if (property.view().type().isModel()) {
        String type = property.view().type().name();
        String wire = wirePackage + "." + NameConverter.standard.toClassName(type);
        String name = property.view().name();
        statements.add(wire + " " + name + " = new " + wire + "();");
        statements.add(variable + ".set" + xjc + "(" + name + ");");
        fill(types.target(property.schema(), where), name, actionName);
      } else if (property.view().required()) {
        throw new ContractException(
            extensions.where(), "nothing says what the envelope carries here");
      }
    }
  }

  private void arguments(Fields.Property property, String variable) {
    Schema<?> list = types.target(property.schema(), where);
    Schema<?> item = types.target(list.getItems(), where);
    String itemName = String.valueOf(Contract.reference(list.getItems()));
    argumentClass = wirePackage + "." + NameConverter.standard.toClassName(itemName);
    argumentsGetter =
        variable + ".get" + NameConverter.standard.toPropertyName(property.view().wire()) + "()";
    for (Fields.Property part : fields.of(item, itemName)) {
      String setter =
          "set"
              + (part.extensions().flag("x-xml-text")
                  ? "Value"
                  : NameConverter.standard.toPropertyName(part.view().wire()));
      if (part.extensions().flag("x-argument-name")) {
        argumentName = setter;
      }
      if (part.extensions().flag("x-argument-value")) {
        argumentValue = setter;
      }
    }
    if (argumentName.isEmpty() || argumentValue.isEmpty()) {
      throw new ContractException(where, "an argument must mark its name and its value");
    }
  }
}
