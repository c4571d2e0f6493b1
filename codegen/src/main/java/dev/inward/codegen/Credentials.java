package dev.inward.codegen;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The credentials that a contract's {@code x-client} names, and where operations send them. */
final class Credentials {

  private static final Set<String> BUILDER_METHODS =
      Set.of(
          "baseUrl",
          "callTimeout",
          "environment",
          "fromEnv",
          "maxResponseBytes",
          "okHttpClient",
          "retryReads",
          "settings",
          "userAgentSuffix");

  private final Contract contract;
  private final List<Group> groups = new ArrayList<>();
  private final Set<String> inHeaders = new HashSet<>();

  Credentials(Contract contract) {
    this.contract = contract;
    for (Extensions group : contract.extensions().map("x-client").maps("credentials")) {
      groups.add(group(group));
    }
    Set<String> taken = new HashSet<>(BUILDER_METHODS);
    for (Group group : groups) {
      if (!taken.add(group.method())) {
        throw new ContractException(
            "x-client", "the client's builder would have two methods " + group.method());
      }
    }
    Set<String> names = new HashSet<>(Set.of("settings"));
    for (Value value : values()) {
      if (!names.add(value.name())) {
        throw new ContractException(
            "x-client", "no credential, or two, can be called " + value.name());
      }
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

    private Group knowing(Set<String> inHeaders) {
      List<Value> known = values.stream().map(value -> value.knowing(inHeaders)).toList();
      return new Group(javadoc, method, required, known, derived);
    }

    String fromEnvironment() {
      return method
          + "("
          + String.join(
              ", ",
              values.stream()
                  .map(value -> "environment(" + Java.literal(value.environment()) + ")")
                  .toList())
          + ");";
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

  /**
   * One credential.
   *
   * @param inHeader whether an operation sends it in a header as it is
   */
  record Value(String name, String environment, boolean required, boolean inHeader) {

    private Value knowing(Set<String> inHeaders) {
      return new Value(name, environment, required, inHeaders.contains(name));
    }

    /** What the client's builder takes, or refuses. */
    String taken() {
      String given = "Validation.required(" + literal() + ", " + name + ")";
      return inHeader ? "Validation.headerText(" + literal() + ", " + given + ")" : given;
    }

    String literal() {
      return Java.literal(name);
    }

    /** What the client's builder hands on. */
    String given() {
      return required ? "Validation.required(" + literal() + ", " + name + ")" : name;
    }

    String stored() {
      return required ? "Secret" : "@Nullable Secret";
    }
  }

  /** A value that is computed from credentials. */
  record Derived(String name, String algorithm, String key, String data) {}

  /** The groups, to be asked for when all operations were read. */
  List<Group> groups() {
    return groups.stream().map(group -> group.knowing(inHeaders)).toList();
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

  /** Whether a credential may be missing. */
  private boolean isOptional(String name) {
    return values().stream().noneMatch(value -> value.name().equals(name) && value.required());
  }

  /**
   * A credential that an operation sends outside of its body.
   *
   * @param annotation how Retrofit is told about it; null for a cookie
   */
  record Sent(@Nullable String annotation, String parameter, String expression, boolean optional) {

    String type() {
      return optional ? "@Nullable String" : "String";
    }
  }

  /** What an operation sends in a parameter that stands for a credential. */
  Sent parameter(String credential, String place, String wire, String where) {
    String expression = expression(credential, where);
    boolean optional = isOptional(credential);
    String name = Java.literal(wire);
    return switch (place) {
      case "path" -> {
        if (optional) {
          throw new ContractException(where, "a credential in the path must be a required one");
        }
        String segment = "Parameters.credentialSegment(" + Java.literal(credential) + ", ";
        yield new Sent(
            "@Path(" + Java.literal(Routes.placeholder(wire)) + ")",
            credential,
            segment + expression + ")",
            false);
      }
      case "query" -> new Sent("@Query(" + name + ")", credential, expression, optional);
      case "header" -> {
        inHeaders.add(credential);
        yield new Sent("@Header(" + name + ")", credential, expression, optional);
      }
      default -> cookie(wire, credential, expression);
    };
  }

  private static Sent cookie(String wire, String credential, String expression) {
    String cookie = "Parameters.cookie(" + Java.literal(wire) + ", " + expression + ")";
    return new Sent(null, credential, cookie, true);
  }

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
        boolean optional = names.stream().anyMatch(this::isOptional);
        return new Sent(
            "@Header(\"Authorization\")",
            "authorization",
            (optional ? "Parameters.optionalBasic(" : "Parameters.basic(")
                + Java.literal(names.get(0))
                + ", "
                + expression(names.get(0), where)
                + ", "
                + expression(names.get(1), where)
                + ")",
            optional);
      }
      if ("bearer".equalsIgnoreCase(kind)) {
        String credential = extensions.requiredText("x-credential");
        String token = expression(credential, where);
        boolean optional = isOptional(credential);
        inHeaders.add(credential);
        return new Sent(
            "@Header(\"Authorization\")",
            "authorization",
            optional ? "Parameters.bearer(" + token + ")" : "\"Bearer \" + " + token,
            optional);
      }
    }
    if (scheme.getType() == SecurityScheme.Type.APIKEY) {
      String credential = extensions.requiredText("x-credential");
      return parameter(credential, scheme.getIn().toString(), scheme.getName(), where);
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
      String name = Names.given(value.requiredText("name"), value.where());
      value.flag("secret");
      javadoc.tag("@param " + name + " " + Javadoc.escape(value.requiredText("description")));
      values.add(new Value(name, value.requiredText("environment"), required, false));
    }
    if (values.isEmpty()) {
      throw new ContractException(group.where(), "a group of credentials must have values");
    }
    javadoc.tag("@return this builder");
    javadoc.tag(
        "@throws IllegalArgumentException if a value is empty or contains characters that cannot be"
            + " sent; the text does not repeat it");
    Extensions derived = group.map("derives").only("name", "algorithm", "key", "data");
    if (group.has("derives")) {
      for (String part : List.of("key", "data")) {
        String credential = derived.requiredText(part);
        if (values.stream().noneMatch(value -> value.name().equals(credential))) {
          throw new ContractException(
              derived.where(), credential + " is no credential of the same group");
        }
      }
    }
    return new Group(
        javadoc.comment(4),
        Names.given(group.requiredText("method"), group.where()),
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
