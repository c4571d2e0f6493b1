package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.CredentialModel.Derived;
import dev.inward.codegen.model.CredentialModel.Group;
import dev.inward.codegen.model.CredentialModel.Reference;
import dev.inward.codegen.model.CredentialModel.Sent;
import dev.inward.codegen.model.CredentialModel.Value;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the credentials that {@code x-client} names, and where operations send them. */
final class CredentialReader {

  /** Methods of every client's builder. */
  static final Set<String> BUILDER_METHODS =
      Set.of(
          "addServer",
          "allowBasePath",
          "allowPlainText",
          "baseUrl",
          "build",
          "callListener",
          "callTimeout",
          "chooseServer",
          "create",
          "environment",
          "fromEnv",
          "maxResponseBytes",
          "okHttpClient",
          "reconciliationTimer",
          "requestsPerMinute",
          "retryReads",
          "reuseConnectionsFor",
          "server",
          "setServerVariable",
          "settings",
          "userAgentSuffix");

  private final Contract contract;
  private final List<Group> groups;
  private final @Nullable SchemeReader schemes;

  /**
   * Reads the credentials of {@code x-client}, or those that the security schemes need.
   *
   * @param vendor the vendor's name, which the environment variables begin with
   */
  CredentialReader(Contract contract, String vendor) {
    this.contract = contract;
    List<Group> named =
        contract.extensions().map("x-client").maps("credentials").stream()
            .map(CredentialReader::group)
            .toList();
    this.schemes =
        named.isEmpty() ? new SchemeReader(contract, vendor, new HashSet<>(BUILDER_METHODS)) : null;
    this.groups = schemes == null ? named : schemes.groups();
    Set<String> methods = new HashSet<>(BUILDER_METHODS);
    for (Group group : groups) {
      if (!methods.add(group.method())) {
        throw new ContractException(
            "x-client",
            "the client's builder would have two methods "
                + group.method()
                + "; give one another name");
      }
    }
    Set<String> names = new HashSet<>(Set.of("settings"));
    for (Group group : groups) {
      for (Value value : group.values()) {
        if (!names.add(value.name())) {
          throw new ContractException(
              "x-client",
              "no credential, or two, can be called " + value.name() + "; give it another name");
        }
      }
    }
  }

  /** Returns the methods of the client's builder. */
  Set<String> methods() {
    Set<String> methods = new HashSet<>(BUILDER_METHODS);
    groups.forEach(group -> methods.add(group.method()));
    return methods;
  }

  /** Returns the credentials, with what the operations tell about them. */
  List<Group> groups(List<OperationModel> operations) {
    Set<String> inHeaders = new HashSet<>();
    for (OperationModel operation : operations) {
      for (Sent sent : operation.request().credentials()) {
        if (sent.place() == Sent.Place.HEADER
            || sent.place() == Sent.Place.BEARER
            || sent.place() == Sent.Place.TOKEN) {
          inHeaders.add(sent.first().name());
        }
      }
    }
    return groups.stream().map(group -> sentInHeaders(group, inHeaders)).toList();
  }

  private static Group sentInHeaders(Group group, Set<String> inHeaders) {
    List<Value> values =
        group.values().stream()
            .map(
                value ->
                    new Value(
                        value.name(),
                        value.environment(),
                        value.description(),
                        value.required(),
                        inHeaders.contains(value.name()),
                        value.token()))
            .toList();
    return new Group(
        group.method(),
        group.description(),
        group.required(),
        values,
        group.derived(),
        group.fetched());
  }

  /** Returns the credential of that name. */
  Reference reference(String name, String where) {
    for (Group group : groups) {
      for (Value value : group.values()) {
        if (value.name().equals(name)) {
          return new Reference(
              name, value.required() ? Reference.Kind.REQUIRED : Reference.Kind.OPTIONAL);
        }
      }
      if (group.derived() != null && group.derived().name().equals(name)) {
        return new Reference(name, Reference.Kind.DERIVED);
      }
    }
    throw new ContractException(
        where, "x-client has no credential called " + name + "; add it to the values of one");
  }

  /**
   * Refuses a credential in a value that would be sent or read as any other.
   *
   * @param extensions those of the value
   */
  static void refuseIn(Extensions extensions, String where) {
    if (extensions.has("x-credential")) {
      throw new ContractException(
          where,
          "x-credential counts on a parameter, a form field, a property of an XML envelope and a"
              + " security scheme, and would be ignored here; send the credential as one of these,"
              + " or write x-sensitive: true in its place");
    }
  }

  /** Returns what an operation sends in a parameter that is a credential. */
  Sent parameter(String credential, String place, String wire, String where) {
    Reference reference = reference(credential, where);
    Sent.Place sentIn = Sent.Place.valueOf(place.toUpperCase(Locale.ROOT));
    if (sentIn == Sent.Place.PATH && reference.optional()) {
      throw new ContractException(
          where,
          "a credential in the path must be a required one; write required: true in x-client");
    }
    return new Sent(sentIn, wire, List.of(reference));
  }

  /** Returns what the security of an operation sends. */
  SchemeReader.Security security(@Nullable List<SecurityRequirement> ofOperation, String where) {
    return schemes == null
        ? new SchemeReader.Security(first(ofOperation, where), null)
        : schemes.security(ofOperation, where);
  }

  /** Returns what the first alternative sends, in a contract that names its credentials. */
  private List<Sent> first(@Nullable List<SecurityRequirement> ofOperation, String where) {
    List<SecurityRequirement> requirements =
        ofOperation == null ? contract.openApi().getSecurity() : ofOperation;
    if (requirements == null || requirements.isEmpty()) {
      return List.of();
    }
    return requirements.get(0).keySet().stream()
        .sorted()
        .map(scheme -> sent(scheme, contract.security(scheme, where)))
        .toList();
  }

  private Sent sent(String name, SecurityScheme scheme) {
    Extensions extensions = new Extensions("security scheme " + name, scheme.getExtensions());
    String where = extensions.where();
    if (scheme.getType() == SecurityScheme.Type.HTTP) {
      if ("basic".equalsIgnoreCase(scheme.getScheme())) {
        List<String> names = extensions.texts("x-credentials");
        if (names.size() != 2) {
          throw new ContractException(
              where, "x-credentials must name user and password, such as [username, password]");
        }
        return new Sent(
            Sent.Place.BASIC, "", names.stream().map(each -> reference(each, where)).toList());
      }
      if ("bearer".equalsIgnoreCase(scheme.getScheme())) {
        String credential = extensions.requiredText("x-credential");
        return new Sent(Sent.Place.BEARER, "", List.of(reference(credential, where)));
      }
    }
    if (scheme.getType() == SecurityScheme.Type.APIKEY) {
      String credential = extensions.requiredText("x-credential");
      return parameter(credential, scheme.getIn().toString(), scheme.getName(), where);
    }
    throw new ContractException(
        where,
        "this kind of security is not supported; describe it as an apiKey in the header that is sent");
  }

  private static Group group(Extensions group) {
    group.only("method", "required", "description", "values", "derives");
    boolean required = group.requiredFlag("required");
    String description = group.requiredText("description");
    List<Value> values = new ArrayList<>();
    for (Extensions value : group.maps("values")) {
      value.only("name", "environment", "secret", "description");
      String name = Names.given(value.requiredText("name"), value.where());
      value.flag("secret");
      values.add(
          new Value(
              name,
              value.requiredText("environment"),
              value.requiredText("description"),
              required,
              false,
              false));
    }
    if (values.isEmpty()) {
      throw new ContractException(group.where(), "a group of credentials must have values");
    }
    Derived derived = derived(group, values);
    String method = Names.given(group.requiredText("method"), group.where());
    return new Group(method, description, required, List.copyOf(values), derived, null);
  }

  private static @Nullable Derived derived(Extensions group, List<Value> values) {
    Extensions derives = group.map("derives").only("name", "algorithm", "key", "data");
    if (!group.has("derives")) {
      return null;
    }
    for (String part : List.of("key", "data")) {
      String credential = derives.requiredText(part);
      if (values.stream().noneMatch(value -> value.name().equals(credential))) {
        throw new ContractException(
            derives.where(),
            credential + " is no credential of the same group; name one of its values");
      }
    }
    return new Derived(
        derives.requiredText("name"),
        derives.requiredText("algorithm"),
        derives.requiredText("key"),
        derives.requiredText("data"));
  }
}
