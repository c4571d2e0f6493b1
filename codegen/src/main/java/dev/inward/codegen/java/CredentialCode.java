package dev.inward.codegen.java;

import dev.inward.codegen.model.CredentialModel.Reference;
import dev.inward.codegen.model.CredentialModel.Sent;
import dev.inward.codegen.model.Names;

/** Writes how credentials are sent. */
final class CredentialCode {

  private CredentialCode() {}

  /** Returns the expression of a credential's text, null only if it is optional. */
  static String text(Reference reference) {
    return switch (reference.kind()) {
      case REQUIRED -> "credentials." + reference.name() + ".reveal()";
      case OPTIONAL -> "credentials." + reference.name() + "Text()";
      case DERIVED -> "credentials." + reference.name() + "()";
    };
  }

  /** Returns the annotation of the parameter of a Retrofit method. */
  static String annotation(Sent sent, Imports in) {
    return switch (sent.place()) {
      case PATH ->
          "@%s(%s)".formatted(in.type("Path"), Literals.of(Names.placeholder(sent.wire())));
      case QUERY -> "@%s(%s)".formatted(in.type("Query"), Literals.of(sent.wire()));
      case HEADER -> "@%s(%s)".formatted(in.type("Header"), Literals.of(sent.wire()));
      case BASIC, BEARER -> "@%s(\"Authorization\")".formatted(in.type("Header"));
      case COOKIE -> throw new IllegalStateException("cookies share a header");
    };
  }

  /** Returns the name of the parameter of a Retrofit method. */
  static String parameter(Sent sent) {
    return switch (sent.place()) {
      case BASIC, BEARER -> "authorization";
      default -> sent.first().name();
    };
  }

  /** Returns the expression that is passed to a Retrofit method. */
  static String expression(Sent sent, Imports in) {
    String text = text(sent.first());
    return switch (sent.place()) {
      case PATH ->
          "%s.credentialSegment(%s, %s)"
              .formatted(in.type("Parameters"), Literals.of(sent.first().name()), text);
      case QUERY, HEADER -> text;
      case COOKIE ->
          "%s.cookie(%s, %s)".formatted(in.type("Parameters"), Literals.of(sent.wire()), text);
      case BASIC ->
          "%s.%s(%s, %s, %s)"
              .formatted(
                  in.type("Parameters"),
                  sent.optional() ? "optionalBasic" : "basic",
                  Literals.of(sent.first().name()),
                  text,
                  text(sent.references().get(1)));
      case BEARER ->
          sent.optional()
              ? in.type("Parameters") + ".bearer(" + text + ")"
              : "\"Bearer \" + " + text;
    };
  }
}
