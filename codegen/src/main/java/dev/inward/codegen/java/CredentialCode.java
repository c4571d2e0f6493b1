package dev.inward.codegen.java;

import dev.inward.codegen.model.CredentialModel.Alternative;
import dev.inward.codegen.model.CredentialModel.Choice;
import dev.inward.codegen.model.CredentialModel.Reference;
import dev.inward.codegen.model.CredentialModel.Sent;
import dev.inward.codegen.model.Names;
import java.util.Locale;
import java.util.stream.Collectors;

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
          String.format(
              Locale.ROOT, "@%s(%s)", in.type("Path"), Literals.of(Names.placeholder(sent.wire())));
      case QUERY ->
          String.format(Locale.ROOT, "@%s(%s)", in.type("Query"), Literals.of(sent.wire()));
      case HEADER ->
          String.format(Locale.ROOT, "@%s(%s)", in.type("Header"), Literals.of(sent.wire()));
      case BASIC, BEARER -> String.format(Locale.ROOT, "@%s(\"Authorization\")", in.type("Header"));
      case COOKIE, TOKEN -> throw new IllegalStateException(sent.place() + " is no parameter");
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
    String always = always(sent, in);
    return sent.alternatives().isEmpty() ? always : tests(sent) + " ? " + always + " : null";
  }

  /** Returns the statement that chooses the alternative to send. */
  static String choice(Choice choice, String operation, Imports in) {
    StringBuilder code = new StringBuilder();
    if (choice.alternatives().size() > 1) {
      code.append("int security = ");
    }
    code.append("new ").append(in.type("CredentialChoice"));
    code.append('(').append(Literals.of(operation)).append(')');
    for (Alternative alternative : choice.alternatives()) {
      String test =
          alternative.needed().stream()
              .map(reference -> "credentials." + reference.name() + " != null")
              .collect(Collectors.joining(" && "));
      code.append(".or(")
          .append(Literals.of(alternative.settings()))
          .append(", ")
          .append(test.isEmpty() ? "true" : test)
          .append(')');
    }
    return code.append(".first();").toString();
  }

  /** Returns the call that attaches a token that the client may fetch. */
  static String bearer(Sent sent) {
    String source = "credentials." + sent.first().name();
    return String.format(
        Locale.ROOT,
        ".bearer(%s, %s)",
        sent.alternatives().isEmpty() ? source : tests(sent) + " ? " + source + " : null",
        Literals.of(sent.wire()));
  }

  private static String tests(Sent sent) {
    return sent.alternatives().stream()
        .map(alternative -> "security == " + alternative)
        .collect(Collectors.joining(" || "));
  }

  private static String always(Sent sent, Imports in) {
    String text = text(sent.first());
    return switch (sent.place()) {
      case PATH ->
          String.format(
              Locale.ROOT,
              "%s.credentialSegment(%s, %s)",
              in.type("Parameters"),
              Literals.of(sent.first().name()),
              text);
      case QUERY, HEADER -> text;
      case COOKIE ->
          String.format(
              Locale.ROOT,
              "%s.cookie(%s, %s)",
              in.type("Parameters"),
              Literals.of(sent.wire()),
              text);
      case BASIC ->
          String.format(
              Locale.ROOT,
              "%s.%s(%s, %s, %s)",
              in.type("Parameters"),
              sent.first().optional() ? "optionalBasic" : "basic",
              Literals.of(sent.first().name()),
              text,
              text(sent.references().get(1)));
      case BEARER ->
          sent.first().optional()
              ? in.type("Parameters") + ".bearer(" + text + ")"
              : "\"Bearer \" + " + text;
      case TOKEN -> throw new IllegalStateException("a token is no parameter");
    };
  }
}
