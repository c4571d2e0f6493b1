package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.BodyModel.Action;
import dev.inward.codegen.model.BodyModel.ArgumentList;
import dev.inward.codegen.model.BodyModel.CredentialArgument;
import dev.inward.codegen.model.BodyModel.EnvelopePart;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a name/value protocol, and the action that an operation puts into it. */
final class EnvelopeReader {

  private final XmlNames names;
  private final Types types;
  private final Fields fields;
  private final CredentialReader credentials;
  private final String where;
  private final List<EnvelopePart> parts = new ArrayList<>();
  private @Nullable ArgumentList list;

  /**
   * Starts to read an envelope.
   *
   * @param types types that nothing else uses: the envelope needs no models
   * @param where names the operation in errors
   */
  EnvelopeReader(String wirePackage, Types types, CredentialReader credentials, String where) {
    this.names = new XmlNames(wirePackage, types);
    this.types = types;
    this.fields = new Fields(types);
    this.credentials = credentials;
    this.where = where;
  }

  Action read(Schema<?> envelope, Extensions action, List<FieldModel> arguments) {
    if (envelope.getXml() == null || envelope.getXml().getName() == null) {
      throw new ContractException(
          where, "the envelope's schema must have an xml name; write xml: {name: …}");
    }
    read(envelope, "document", action, arguments);
    if (list == null) {
      throw new ContractException(
          where,
          "the envelope marks no x-arguments; write x-arguments: true on the list of arguments");
    }
    return new Action(names.wireClass(envelope.getXml().getName()), List.copyOf(parts), list);
  }

  private void read(Schema<?> schema, String owner, Extensions action, List<FieldModel> arguments) {
    for (Fields.Property property : fields.of(schema, owner)) {
      Extensions extensions = property.extensions();
      FieldModel field = property.field();
      String name = XmlNames.propertyOf(field.wire());
      if (extensions.has("x-credential")) {
        parts.add(
            new EnvelopePart.Credential(
                owner,
                name,
                credentials.reference(extensions.requiredText("x-credential"), where)));
      } else if (extensions.flag("x-action-name")) {
        parts.add(new EnvelopePart.ActionName(owner, name, action.requiredText("name")));
      } else if (extensions.flag("x-arguments")) {
        list = list(property, owner, firsts(action), arguments);
      } else if (field.type().isModel()) {
        String wireClass = names.wireClass(field.type().name());
        parts.add(new EnvelopePart.Nested(owner, name, wireClass, field.name()));
        read(types.target(property.schema(), where), field.name(), action, arguments);
      } else if (field.required()) {
        throw new ContractException(
            extensions.where(),
            "nothing says what the envelope carries here; write x-action-name, x-arguments or x-credential");
      }
    }
  }

  private List<CredentialArgument> firsts(Extensions action) {
    List<CredentialArgument> firsts = new ArrayList<>();
    for (Extensions first : action.maps("first")) {
      first.only("name", "credential");
      firsts.add(
          new CredentialArgument(
              first.requiredText("name"),
              credentials.reference(first.requiredText("credential"), where)));
    }
    return firsts;
  }

  private ArgumentList list(
      Fields.Property property,
      String owner,
      List<CredentialArgument> firsts,
      List<FieldModel> arguments) {
    Schema<?> items = types.target(property.schema(), where).getItems();
    String itemName = String.valueOf(Contract.reference(items));
    String nameProperty = null;
    String valueProperty = null;
    for (Fields.Property part : fields.of(types.target(items, where), itemName)) {
      String name = XmlNames.isText(part) ? "Value" : XmlNames.propertyOf(part.field().wire());
      nameProperty = part.extensions().flag("x-argument-name") ? name : nameProperty;
      valueProperty = part.extensions().flag("x-argument-value") ? name : valueProperty;
    }
    if (nameProperty == null || valueProperty == null) {
      throw new ContractException(
          where,
          "an argument must mark its name and its value by x-argument-name and x-argument-value");
    }
    return new ArgumentList(
        owner,
        XmlNames.propertyOf(property.field().wire()),
        names.wireClass(itemName),
        nameProperty,
        valueProperty,
        firsts,
        arguments);
  }
}
