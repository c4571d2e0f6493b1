package dev.inward.codegen.java;

import dev.inward.codegen.model.ArgumentModel;
import dev.inward.codegen.model.BodyModel;
import dev.inward.codegen.model.BodyModel.ArgumentList;
import dev.inward.codegen.model.BodyModel.EnvelopePart;
import dev.inward.codegen.model.BodyModel.FormEntry;
import dev.inward.codegen.model.RequestModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes how the body of a request is made. */
final class BodyCode {

  private final RequestModel request;
  private final Imports in;

  BodyCode(RequestModel request, Imports in) {
    this.request = request;
    this.in = in;
  }

  /** Returns the expression of the body. */
  String expression(BodyModel body) {
    if (body instanceof BodyModel.Form) {
      return request.type() == null ? "form()" : "form(request)";
    }
    if (body instanceof BodyModel.Multipart) {
      return "parts(request)";
    }
    if (body instanceof BodyModel.JsonMembers members) {
      return members(members);
    }
    if (body instanceof BodyModel.JsonValue value) {
      String name = "request." + value.field().name();
      String writer = new TypeCode(value.field().type(), in).jsonWriter();
      String made =
          String.format(
              Locale.ROOT,
              "%s.body(%s, %s%s)",
              in.type("JsonOutput"),
              name,
              writer,
              mediaType(value.mediaType()));
      return value.required() ? made : omittable(name + " != null", made);
    }
    if (body instanceof BodyModel.Whole whole) {
      String name = "request." + whole.field().name();
      String made =
          String.format(
              Locale.ROOT,
              "%s.create(%s, %s.get(%s))",
              in.type("RequestBody"),
              name,
              in.type("MediaType"),
              Literals.of(whole.mediaType()));
      return whole.required() ? made : omittable(name + " != null", made);
    }
    return request.type() == null
        ? "requestXml.body(document())"
        : "requestXml.body(document(request))";
  }

  private String members(BodyModel.JsonMembers members) {
    String type = mediaType(members.mediaType());
    if (members.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "%s.body(%s.of(), %s::any%s)",
          in.type("JsonOutput"),
          in.type("Map"),
          in.type("JsonOutput"),
          type);
    }
    String made =
        String.format(
            Locale.ROOT,
            "%s.body(request, %sJson::write%s)",
            in.type("JsonOutput"),
            Objects.requireNonNull(request.type()).name(),
            type);
    return members.omittable() ? omittable("request.sendsBody()", made) : made;
  }

  private String omittable(String test, String made) {
    return test.endsWith(" != null")
        ? test.replace(" != ", " == ") + " ? " + in.type("JsonOutput") + ".none() : " + made
        : test + " ? " + made + " : " + in.type("JsonOutput") + ".none()";
  }

  private static String mediaType(String mediaType) {
    return mediaType.equals("application/json") ? "" : ", " + Literals.of(mediaType);
  }

  /** An entry of a form or an argument of an action. */
  record Entry(String name, String value) {}

  /** Returns the calls that add the fields of a form. */
  List<String> fields(BodyModel.Form form) {
    return form.entries().stream().map(this::field).toList();
  }

  private String field(FormEntry entry) {
    ArgumentModel argument = entry.argument();
    return argument == null
        ? String.format(
            Locale.ROOT,
            "add(%s, %s)",
            Literals.of(entry.wire()),
            CredentialCode.text(Objects.requireNonNull(entry.credential())))
        : new ArgumentCode(argument, in).field();
  }

  /** Returns the calls that add the parts of a multipart body. */
  List<String> parts(BodyModel.Multipart multipart) {
    return multipart.parts().stream().map(this::part).toList();
  }

  private String part(BodyModel.Part part) {
    boolean list = part.field().type().isList();
    String mediaType = part.mediaType() == null ? "null" : Literals.of(part.mediaType());
    String named = Literals.of(part.field().wire()) + ", request." + part.field().name() + ", ";
    return switch (part.type().kind()) {
      case FILE -> (list ? "files(" : "file(") + named + mediaType + ")";
      case ANY, MODEL, OBJECT_UNION, UNION, OPEN_LIST, LIST, MAP -> {
        String writer = new TypeCode(part.type(), in).jsonWriter();
        yield (list ? "jsons(" : "json(") + named + writer + ", " + mediaType + ")";
      }
      default -> "text(" + named + mediaType + ")";
    };
  }

  /** The envelope of an action, as the template shows it. */
  record EnvelopeView(
      String root,
      List<PartView> parts,
      String argument,
      String getter,
      List<Entry> arguments,
      String nameProperty,
      String valueProperty) {}

  /** A part of an envelope; one with parts of its own has a class. */
  record PartView(String owner, String property, String value, String wireClass) {

    boolean nested() {
      return !wireClass.isEmpty();
    }
  }

  EnvelopeView envelope(BodyModel.Action action) {
    ArgumentList list = action.list();
    List<Entry> arguments = new ArrayList<>();
    list.credentials()
        .forEach(
            each ->
                arguments.add(
                    new Entry(Literals.of(each.name()), CredentialCode.text(each.reference()))));
    list.fields()
        .forEach(
            field ->
                arguments.add(
                    new Entry(
                        Literals.of(field.wire()),
                        String.format(
                            Locale.ROOT,
                            "%s.text(request.%s)",
                            in.type("Scalars"),
                            field.name()))));
    return new EnvelopeView(
        in.wire(action.rootClass()),
        action.parts().stream().map(this::part).toList(),
        in.wire(list.wireClass()),
        list.owner() + ".get" + list.property() + "()",
        arguments,
        list.nameProperty(),
        list.valueProperty());
  }

  private PartView part(EnvelopePart part) {
    if (part instanceof EnvelopePart.ActionName name) {
      return new PartView(name.owner(), name.property(), Literals.of(name.name()), "");
    }
    if (part instanceof EnvelopePart.Credential credential) {
      return new PartView(
          credential.owner(),
          credential.property(),
          CredentialCode.text(credential.reference()),
          "");
    }
    EnvelopePart.Nested nested = (EnvelopePart.Nested) part;
    return new PartView(
        nested.owner(), nested.property(), nested.name(), in.wire(nested.wireClass()));
  }
}
