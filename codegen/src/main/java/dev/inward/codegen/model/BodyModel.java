package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request. */
public sealed interface BodyModel {

  /** A form. */
  record Form(List<FormEntry> entries) implements BodyModel {}

  /** An entry of a form: an argument or a credential. */
  record FormEntry(
      String wire,
      @Nullable ArgumentModel argument,
      CredentialModel.@Nullable Reference credential) {}

  /** A {@code multipart/form-data} body; a value of null has no part. */
  record Multipart(List<Part> parts) implements BodyModel {}

  /**
   * A part of a multipart body, or a list of them.
   *
   * @param mediaType the media type of each part, or those of which a file states one; null if it
   *     is text without one
   */
  record Part(FieldModel field, @Nullable String mediaType) {

    Part as(String other) {
      return new Part(field, other);
    }

    /** Returns the type of one part. */
    public ValueType type() {
      ValueType type = field.type();
      return type.isList() ? type.elements() : type;
    }
  }

  /**
   * A JSON object whose members are fields of the request.
   *
   * @param fields the members
   * @param additional the type of additional properties; null if there are none
   * @param omittable whether the body may be left out
   */
  record JsonMembers(
      String mediaType, List<FieldModel> fields, @Nullable ValueType additional, boolean omittable)
      implements BodyModel {

    /** Returns whether the object never has a member. */
    public boolean isEmpty() {
      return fields.isEmpty() && additional == null;
    }
  }

  /** A JSON value that is one field of the request. */
  record JsonValue(String mediaType, FieldModel field, boolean required) implements BodyModel {}

  /** Text or bytes that are one field of the request. */
  record Whole(String mediaType, FieldModel field, boolean required) implements BodyModel {}

  /**
   * An action of a name/value protocol in XML.
   *
   * @param rootClass xjc's class of the root element
   * @param parts the parts of the envelope, in order
   * @param list the list of the arguments
   */
  record Action(String rootClass, List<EnvelopePart> parts, ArgumentList list)
      implements BodyModel {}

  /** A part of the envelope, set on an object of xjc's classes by the property's name. */
  sealed interface EnvelopePart {

    /** A part that is the name of the action. */
    record ActionName(String owner, String property, String name) implements EnvelopePart {}

    /** A part that is a credential. */
    record Credential(String owner, String property, CredentialModel.Reference reference)
        implements EnvelopePart {}

    /** A part with parts of its own. */
    record Nested(String owner, String property, String wireClass, String name)
        implements EnvelopePart {}
  }

  /**
   * The list of the arguments of an action.
   *
   * @param owner the object that has the list
   * @param property the list's property
   * @param wireClass xjc's class of an argument
   * @param nameProperty the property that is an argument's name
   * @param valueProperty the property that is an argument's value
   * @param credentials the arguments that are credentials, which come first
   * @param fields the other arguments
   */
  record ArgumentList(
      String owner,
      String property,
      String wireClass,
      String nameProperty,
      String valueProperty,
      List<CredentialArgument> credentials,
      List<FieldModel> fields) {}

  /** An argument that is a credential. */
  record CredentialArgument(String name, CredentialModel.Reference reference) {}
}
