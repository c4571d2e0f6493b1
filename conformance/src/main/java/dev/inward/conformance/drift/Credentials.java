package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The user's credentials, from the environment variables that the contract names. */
final class Credentials {

  /** What every client and server takes for a header's value. */
  private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  private final SpecPointer contract;
  private final Map<String, String> environment;
  private final Set<String> secrets = new LinkedHashSet<>();

  Credentials(SpecPointer contract, Map<String, String> environment) {
    this.contract = contract;
    this.environment = environment;
  }

  /**
   * Returns the headers that carry the credentials of an operation.
   *
   * @throws RefusedException if one is not there or cannot be sent; the message names the variable
   */
  Map<String, String> headers(ReadOperation operation) throws RefusedException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : operation.security()) {
      SpecPointer scheme =
          contract.member("components").member("securitySchemes").member(name).resolved();
      if (scheme.node().has("x-credentials")) {
        List<String> pair = values(scheme.node().texts("x-credentials"));
        String text = String.join(":", pair);
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
        secrets.add(encoded);
        headers.put("Authorization", "Basic " + encoded);
      } else if ("header".equals(scheme.node().textOrNull("in"))) {
        headers.put(scheme.node().text("name"), values(scheme.node().texts("x-credential")).get(0));
      } else {
        throw new RefusedException(
            operation.id() + " takes credentials in a way that is not supported: " + name);
      }
    }
    return headers;
  }

  /** Returns all that must show nowhere. */
  Set<String> secrets() {
    return Set.copyOf(secrets);
  }

  private List<String> values(List<String> names) throws RefusedException {
    List<String> variables = names.stream().map(this::variable).toList();
    List<String> missing =
        variables.stream()
            .filter(variable -> environment.getOrDefault(variable, "").isBlank())
            .toList();
    if (!missing.isEmpty()) {
      throw new RefusedException(
          "the environment variable " + String.join(" and ", missing) + " is not set");
    }
    List<String> values = new ArrayList<>();
    for (String variable : variables) {
      String value = environment.getOrDefault(variable, "");
      if (!PRINTABLE.matcher(value).matches()) {
        throw new RefusedException(
            "the environment variable " + variable + " holds what a header cannot carry");
      }
      secrets.add(value);
      values.add(value);
    }
    return values;
  }

  private String variable(String credential) {
    return contract.member("x-client").itemsOf("credentials").stream()
        .flatMap(method -> method.itemsOf("values").stream())
        .filter(value -> value.node().text("name").equals(credential))
        .map(value -> value.node().text("environment"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("x-client does not have " + credential));
  }
}
