package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.CredentialModel.Alternative;
import dev.inward.codegen.model.CredentialModel.Choice;
import dev.inward.codegen.model.CredentialModel.Fetched;
import dev.inward.codegen.model.CredentialModel.Group;
import dev.inward.codegen.model.CredentialModel.Reference;
import dev.inward.codegen.model.CredentialModel.Sent;
import dev.inward.codegen.model.CredentialModel.Value;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the credentials of a contract that names none in {@code x-client}: each security scheme
 * that an operation uses becomes a method of the client's builder, which has the scheme's name.
 */
final class SchemeReader {

  /** An https URL, one of a test server, or a path; without a query. */
  private static final Pattern TOKEN_URL =
      Pattern.compile(
          "(https://[^/?#@{}\\s]+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?)?"
              + "(/?[^/?#@{}:\\s]+)*/?");

  /** HTTP schemes that begin with a refusal and a second request, which a client does not make. */
  private static final Set<String> CHALLENGED =
      Set.of("digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256");

  private final Contract contract;
  private final String vendor;
  private final Map<String, String> methods = new LinkedHashMap<>();

  /**
   * Starts to read the schemes.
   *
   * @param vendor the vendor's name, which the environment variables begin with
   * @param taken the methods that the builder has already
   */
  SchemeReader(Contract contract, String vendor, Set<String> taken) {
    this.contract = contract;
    this.vendor = vendor;
    contract
        .securitySchemes()
        .keySet()
        .forEach(scheme -> methods.put(scheme, Names.unique(Names.member(scheme), taken)));
  }

  /** What an operation sends, and what is chosen from; the choice is null if there is none. */
  record Security(List<Sent> sent, @Nullable Choice choice) {}

  /** Returns the credentials that the operations use. */
  List<Group> groups() {
    return methods.keySet().stream()
        .filter(scheme -> operations().anyMatch(operation -> uses(operation, scheme)))
        .map(this::group)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns what the security of an operation sends. */
  Security security(@Nullable List<SecurityRequirement> ofOperation, String where) {
    List<List<String>> alternatives = alternatives(ofOperation, where);
    Map<Sent, List<Integer>> sent = new LinkedHashMap<>();
    List<Alternative> choice = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      List<Reference> needed = new ArrayList<>();
      List<String> settings = new ArrayList<>();
      for (String scheme : alternatives.get(i)) {
        Sent one = sent(scheme, scope(ofOperation, alternatives.get(i), scheme));
        sent.computeIfAbsent(one, key -> new ArrayList<>()).add(i);
        one.references().stream().filter(Reference::optional).forEach(needed::add);
        settings.add(Objects.requireNonNull(methods.get(scheme)));
      }
      choice.add(new Alternative(String.join(" and ", settings), List.copyOf(needed)));
    }
    boolean isChosen = choice.size() > 1 || choice.stream().anyMatch(each -> each.isConditional());
    return new Security(
        sent.entrySet().stream()
            .map(each -> choice.size() > 1 ? each.getKey().in(each.getValue()) : each.getKey())
            .toList(),
        isChosen ? new Choice(List.copyOf(choice)) : null);
  }

  /**
   * Returns the schemes of each alternative that can be sent, the best first: those that send
   * something come before those that send nothing.
   */
  private List<List<String>> alternatives(
      @Nullable List<SecurityRequirement> ofOperation, String where) {
    List<SecurityRequirement> requirements = requirements(ofOperation);
    List<List<String>> alternatives = alternatives(requirements, name -> isSupported(name, where));
    if (alternatives.isEmpty()) {
      alternatives =
          alternatives(requirements, name -> isSupported(name, where) || isLeftToTheUser(name));
    }
    if (alternatives.isEmpty() && !requirements.isEmpty()) {
      throw new ContractException(
          "security scheme "
              + requirements.get(0).keySet().stream()
                  .filter(name -> !isSupported(name, where))
                  .min(Comparator.naturalOrder())
                  .orElseThrow(),
          "this kind of security is not supported; describe it as an apiKey in the header that is"
              + " sent, such as Authorization");
    }
    return alternatives;
  }

  private List<List<String>> alternatives(
      List<SecurityRequirement> requirements, Predicate<String> allowed) {
    return requirements.stream()
        .filter(each -> each.keySet().stream().allMatch(allowed))
        .map(this::sendable)
        .distinct()
        .sorted(Comparator.comparing(List::isEmpty))
        .toList();
  }

  /** Returns the schemes that a request sends something for. */
  private List<String> sendable(SecurityRequirement requirement) {
    return requirement.keySet().stream()
        .filter(scheme -> !isLeftToTheUser(scheme) && !isMutualTls(scheme))
        .sorted()
        .toList();
  }

  /** Returns whether an interceptor can send what the scheme demands, and this client cannot. */
  private boolean isLeftToTheUser(String name) {
    if (isUndescribed(name)) {
      contract.warn(
          "security scheme "
              + name
              + ": it is not described, so the client sends nothing for it; describe it in"
              + " components");
      return true;
    }
    SecurityScheme scheme = contract.security(name, name);
    boolean isOther =
        contract.isPlain()
            && scheme.getType() == SecurityScheme.Type.HTTP
            && scheme.getScheme() != null
            && !isBasic(scheme)
            && !isBearer(scheme)
            && !CHALLENGED.contains(scheme.getScheme().toLowerCase(Locale.ROOT));
    if (isOther) {
      contract.warn(
          "security scheme "
              + name
              + ": the client sends nothing for it; give it an OkHttpClient with an interceptor"
              + " that does");
    }
    return isOther;
  }

  /** Returns the scope that an alternative demands of a token, separated by spaces. */
  private String scope(
      @Nullable List<SecurityRequirement> ofOperation, List<String> alternative, String scheme) {
    return requirements(ofOperation).stream()
        .filter(each -> sendable(each).equals(alternative))
        .map(each -> String.join(" ", each.get(scheme)))
        .findFirst()
        .orElse("");
  }

  private List<SecurityRequirement> requirements(@Nullable List<SecurityRequirement> ofOperation) {
    List<SecurityRequirement> requirements =
        ofOperation == null ? contract.openApi().getSecurity() : ofOperation;
    return requirements == null ? List.of() : requirements;
  }

  private Stream<Operation> operations() {
    return contract.operations();
  }

  private boolean uses(Operation operation, String scheme) {
    return requirements(operation.getSecurity()).stream()
        .anyMatch(each -> each.containsKey(scheme));
  }

  /** Returns whether no operation can be called without the scheme. */
  private boolean isRequired(String scheme) {
    return operations()
        .allMatch(
            operation ->
                alternatives(operation.getSecurity(), "security").stream()
                        .allMatch(each -> each.contains(scheme))
                    && uses(operation, scheme));
  }

  private boolean isUndescribed(String name) {
    return contract.isPlain() && !contract.securitySchemes().containsKey(name);
  }

  private boolean isSupported(String name, String where) {
    if (isUndescribed(name)) {
      return false;
    }
    SecurityScheme scheme = contract.security(name, where);
    return scheme.getType() != null
        && switch (scheme.getType()) {
          case APIKEY -> scheme.getIn() != null && scheme.getName() != null;
          case HTTP -> isBasic(scheme) || isBearer(scheme);
          case OAUTH2, OPENIDCONNECT, MUTUALTLS -> true;
        };
  }

  private boolean isMutualTls(String name) {
    return contract.security(name, name).getType() == SecurityScheme.Type.MUTUALTLS;
  }

  private static boolean isBasic(SecurityScheme scheme) {
    return scheme.getType() == SecurityScheme.Type.HTTP
        && "basic".equalsIgnoreCase(scheme.getScheme());
  }

  private static boolean isBearer(SecurityScheme scheme) {
    return scheme.getType() == SecurityScheme.Type.HTTP
        && "bearer".equalsIgnoreCase(scheme.getScheme());
  }

  private Sent sent(String name, String scope) {
    SecurityScheme scheme = contract.security(name, name);
    List<Reference> references =
        values(name, scheme).stream()
            .map(
                value ->
                    new Reference(
                        value.name(),
                        value.required() ? Reference.Kind.REQUIRED : Reference.Kind.OPTIONAL))
            .toList();
    if (scheme.getType() == SecurityScheme.Type.APIKEY) {
      Sent.Place place = Sent.Place.valueOf(scheme.getIn().toString().toUpperCase(Locale.ROOT));
      return new Sent(place, scheme.getName(), references);
    }
    return fetched(name, scheme) != null
        ? new Sent(Sent.Place.TOKEN, scope, references)
        : new Sent(isBasic(scheme) ? Sent.Place.BASIC : Sent.Place.BEARER, "", references);
  }

  private @Nullable Group group(String name) {
    SecurityScheme scheme = contract.security(name, name);
    if (!isSupported(name, name) || isMutualTls(name)) {
      return null;
    }
    String method = Objects.requireNonNull(methods.get(name));
    return new Group(
        method,
        Objects.requireNonNullElse(
            scheme.getDescription(), "Sets the credentials of " + name + "."),
        isRequired(name),
        values(name, scheme),
        null,
        fetched(name, scheme));
  }

  /** Returns how the client can fetch tokens with its own credentials; null if it cannot. */
  private static @Nullable Fetched fetched(String name, SecurityScheme scheme) {
    Extensions extensions = new Extensions("security scheme " + name, scheme.getExtensions());
    boolean hasFlow =
        scheme.getType() == SecurityScheme.Type.OAUTH2
            && scheme.getFlows() != null
            && scheme.getFlows().getClientCredentials() != null;
    String form = extensions.text("x-token-request");
    if (form != null && (!hasFlow || !Set.of("basic", "form").contains(form))) {
      throw new ContractException(
          extensions.where(),
          "x-token-request must be basic or form, of a scheme with the flow clientCredentials");
    }
    if (!hasFlow) {
      return null;
    }
    String url = scheme.getFlows().getClientCredentials().getTokenUrl();
    return new Fetched(
        url != null && TOKEN_URL.matcher(url).matches() ? url : null, "form".equals(form));
  }

  private List<Value> values(String name, SecurityScheme scheme) {
    String method = Objects.requireNonNull(methods.get(name));
    if (scheme.getType() == SecurityScheme.Type.APIKEY) {
      String where = scheme.getIn() + " parameter " + scheme.getName();
      return List.of(value(name, method, "the key, sent as the " + where, false));
    }
    if (isBasic(scheme)) {
      return List.of(
          value(name, method + "Username", "the user name", false),
          value(name, method + "Password", "the password", false));
    }
    return List.of(value(name, method, "the access token, sent as a bearer token", true));
  }

  private Value value(String scheme, String name, String description, boolean token) {
    return new Value(
        name,
        Names.constant(vendor) + "_" + Names.constant(name),
        description,
        isRequired(scheme),
        false,
        token);
  }
}
