package dev.inward.codegen;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The credentials that a contract's {@code x-client} names, and where operations send them. */
final class Credentials {

  private final Contract contract;
  private final List<Group> groups = new ArrayList<>();

  Credentials(Contract contract) {
    this.contract = contract;
    for (Extensions group : contract.extensions().map("x-client").maps("credentials")) {
      groups.add(group(group));
    }
  }

  /** Credentials that are set together, by one method of the client's builder. */
  record Group(
      String javadoc,
      String method,
      boolean required,
      List<Value> values,
      @Nullable Derived derived) {

    String parameters() {
      return String.join(", ", values.stream().map(value -> "String " + value.name()).toList());
    }

    String first() {
      return values.get(0).name();
    }

    boolean optional() {
      return !required;
    }

    String fromEnvironment() {
      return Java.wrapped(
          method + "(",
          values.stream()
              .map(value -> "environment(" + Java.literal(value.environment()) + ")")
              .toList(),
          ");",
          8);
    }

    /** The test that the environment has what this group needs. */
    String inEnvironment() {
      return String.join(
          " && ",
          values.stream()
              .map(value -> "System.getenv(" + Java.literal(value.environment()) + ") != null")
              .toList());
    }
  }

  /** One credential. */
  record Value(String name, String environment, boolean required) {

    String literal() {
      return Java.literal(name);
    }

    /** What the client's builder hands on. */
    String given() {
      return required ? "Checks.required(" + literal() + ", " + name + ")" : name;
    }

    String stored() {
      return required ? "Secret" : "@Nullable Secret";
    }
  }

  /** A value that is computed from credentials. */
  record Derived(String name, String algorithm, String key, String data) {}

  List<Group> groups() {
    return groups;
  }

  List<Value> values() {
    return groups.stream().flatMap(group -> group.values().stream()).toList();
  }

  boolean any() {
    return !groups.isEmpty();
  }

  /** The expression of a credential's text, null only if it is optional. */
  String expression(String name, String where) {
    for (Group group : groups) {
      for (Value value : group.values()) {
        if (value.name().equals(name)) {
          return value.required()
              ? "credentials." + name + ".reveal()"
              : "credentials." + name + "Text()";
        }
      }
      if (group.derived() != null && group.derived().name().equals(name)) {
        return "credentials." + name + "()";
      }
    }
    throw new ContractException(where, "x-client has no credential called " + name);
  }

  /** A credential that an operation sends outside of its body. */
  record Sent(String annotation, String parameter, String expression) {}

  /** What the security of an operation sends. */
  List<Sent> security(@Nullable List<SecurityRequirement> ofOperation, String where) {
    List<SecurityRequirement> requirements =
        ofOperation == null ? contract.openApi().getSecurity() : ofOperation;
    if (requirements == null || requirements.isEmpty()) {
      return List.of();
    }
    List<Sent> sent = new ArrayList<>();
    for (Map.Entry<String, List<String>> scheme : requirements.get(0).entrySet()) {
      sent.add(sent(scheme.getKey(), contract.security(scheme.getKey(), where)));
    }
    return sent;
  }

  private Sent sent(String name, SecurityScheme scheme) {
    Extensions extensions = new Extensions("security scheme " + name, scheme.getExtensions());
    String where = extensions.where();
    if (scheme.getType() == SecurityScheme.Type.HTTP) {
      String kind = scheme.getScheme();
      if ("basic".equalsIgnoreCase(kind)) {
        List<String> names = extensions.texts("x-credentials");
        if (names.size() != 2) {
          throw new ContractException(where, "x-credentials must name user and password");
        }
        return new Sent(
            "@Header(\"Authorization\")",
            "authorization",
            "Parameters.basic("
                + expression(names.get(0), where)
                + ", "
                + expression(names.get(1), where)
                + ")");
      }
      if ("bearer".equalsIgnoreCase(kind)) {
        return new Sent(
            "@Header(\"Authorization\")",
            "authorization",
            "\"Bearer \" + " + expression(extensions.requiredText("x-credential"), where));
      }
    }
    if (scheme.getType() == SecurityScheme.Type.APIKEY) {
      String credential = extensions.requiredText("x-credential");
      String expression = expression(credential, where);
      return switch (scheme.getIn()) {
        case HEADER ->
            new Sent("@Header(" + Java.literal(scheme.getName()) + ")", credential, expression);
        case QUERY ->
            new Sent("@Query(" + Java.literal(scheme.getName()) + ")", credential, expression);
        case COOKIE ->
            new Sent(
                "@Header(\"Cookie\")",
                credential,
                "Parameters.cookie(" + Java.literal(scheme.getName()) + ", " + expression + ")");
      };
    }
    throw new ContractException(where, "this kind of security is not supported");
  }

  private static Group group(Extensions group) {
    group.only("method", "required", "description", "values", "derives");
    boolean required = group.requiredFlag("required");
    List<Value> values = new ArrayList<>();
    Javadoc javadoc = new Javadoc().text(group.requiredText("description"));
    for (Extensions value : group.maps("values")) {
      value.only("name", "environment", "secret", "description");
      String name = value.requiredText("name");
      javadoc.tag("@param " + name + " " + Javadoc.escape(value.requiredText("description")));
      values.add(new Value(name, value.requiredText("environment"), required));
    }
    javadoc.tag("@return this builder");
    javadoc.tag(
        "@throws IllegalArgumentException if a value is empty or contains control characters; the"
            + " text does not repeat it");
    Extensions derived = group.map("derives");
    return new Group(
        javadoc.comment(4),
        group.requiredText("method"),
        required,
        values,
        group.has("derives")
            ? new Derived(
                derived.requiredText("name"),
                derived.requiredText("algorithm"),
                derived.requiredText("key"),
                derived.requiredText("data"))
            : null);
  }
}
