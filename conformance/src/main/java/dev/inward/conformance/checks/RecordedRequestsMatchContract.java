package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.XmlFiles;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import dev.inward.contract.SecurityScheme;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The recorded requests and the contract: path, query, headers, security, body. */
public final class RecordedRequestsMatchContract implements Check {

  private static final String REMEDY =
      "correct the contract from the document; a request that is ours may be corrected instead";

  @Override
  public String id() {
    return "C5";
  }

  @Override
  public String holds() {
    return "the contract allows the recorded requests, and refuses the negative ones";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    VendorContract contract = specs.vendorContract();
    List<Interaction> interactions = specs.manifest().interactions();
    for (Interaction interaction : interactions) {
      Sample body = interaction.requestBody();
      HttpRequest request = HttpRequest.of(interaction, body);
      Call call = contract.call(request);
      String found = call == null ? null : call.operation().id();
      if (!interaction.operation().equals(found)) {
        violations.add(
            "openapi.yaml",
            interaction.operation(),
            "the request of %s is none of it: %s"
                .formatted(interaction, mismatch(contract, interaction.operation(), request)),
            REMEDY);
      }
      if (call != null
          && !call.mediaType().equals(mediaType(interaction.headers().get("Accept")))) {
        violations.add(
            "openapi.yaml",
            interaction.operation(),
            interaction + " asks for another media type than " + call.mediaType(),
            REMEDY);
      }
    }
    Set<String> played = new HashSet<>();
    interactions.stream()
        .map(Interaction::requestBody)
        .filter(body -> body != null)
        .forEach(body -> played.add(body.id()));
    for (Sample sample : specs.manifest().samples()) {
      if (sample.direction().equals("request") && !played.contains(sample.id())) {
        alone(sample, interactions, contract, violations);
      } else if (sample.direction().equals("fragment")) {
        fragment(sample, specs, violations);
      }
    }
    return violations.list();
  }

  /** A body that no interaction sends, in the place of one that another sends. */
  private static void alone(
      Sample sample,
      List<Interaction> interactions,
      VendorContract contract,
      Violations violations) {
    boolean isNegative = sample.role().equals("negative");
    for (String operation : sample.operations()) {
      Interaction like =
          interactions.stream()
              .filter(interaction -> interaction.operation().equals(operation))
              .filter(interaction -> interaction.requestBody() != null)
              .findFirst()
              .orElse(null);
      if (like == null) {
        violations.add("manifest.yaml", sample.id(), "nothing sends it", "record an interaction");
        continue;
      }
      HttpRequest request = HttpRequest.of(like, sample);
      boolean isAllowed = contract.call(request) != null;
      if (isNegative && isAllowed) {
        violations.add(
            "openapi.yaml",
            operation,
            "it allows the negative sample " + sample.file(),
            "the contract was weakened: restore what the sample breaks");
      } else if (!isNegative && !isAllowed) {
        violations.add(
            "openapi.yaml",
            operation,
            "it refuses %s: %s".formatted(sample.file(), mismatch(contract, operation, request)),
            REMEDY);
      }
    }
  }

  private static String mismatch(VendorContract contract, String operation, HttpRequest request) {
    return contract.mismatches(request).stream()
        .filter(mismatch -> mismatch.operation().id().equals(operation))
        .map(
            mismatch -> String.join(", ", mismatch.place()) + String.join(", ", mismatch.content()))
        .findFirst()
        .orElse("there is no such operation");
  }

  private static String mediaType(@Nullable String header) {
    return header == null ? "" : header.split(";", 2)[0].strip();
  }

  private static final Pattern URL = Pattern.compile("(?:(https?://[^/\\s]+)|(?<![^\\s]))(/\\S*)");
  private static final Pattern VERB = Pattern.compile("\\b(GET|POST)\\b");
  private static final Pattern HEADER = Pattern.compile("(?m)(?:^|\")([A-Za-z-]+): ");
  private static final Pattern ARGUMENT = Pattern.compile("PARAMETER NAME=\"([^\"]+)\"");

  /** What a document prints of a request without printing all of it. */
  private static void fragment(Sample sample, VendorSpecs specs, Violations violations) {
    String text = new String(sample.body(), UTF_8);
    List<Operation> operations =
        specs.operations().stream()
            .filter(operation -> sample.operations().contains(operation.id()))
            .toList();
    if (sample.role().equals("success")) {
      violations.whenFails(sample.file(), "/*", REMEDY, () -> element(sample, operations));
      return;
    }
    String server = specs.contract().nodes("servers").get(0).text("url");
    Matcher url = URL.matcher(text.replace("${price uuid}", "{price_uuid}"));
    boolean isUnderstood = false;
    if (url.find()) {
      isUnderstood = true;
      if (url.group(1) != null && !server.equals(url.group(1))) {
        violations.add("openapi.yaml", "#/servers/0/url", sample.file() + " has another", REMEDY);
      }
      Matcher verb = VERB.matcher(text);
      String method = verb.find() ? verb.group() : null;
      if (operations.stream().noneMatch(operation -> isAt(operation, url.group(2), method))) {
        violations.add(
            "openapi.yaml",
            String.join(", ", sample.operations()),
            "none has the path or the method of " + sample.file(),
            REMEDY);
      }
    }
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      isUnderstood = true;
      if (!header.group(1).equals("Content-Type")
          && !securityHeaders(specs).contains(header.group(1))) {
        violations.add(
            "openapi.yaml",
            "#/components/securitySchemes",
            "none has the header of " + sample.file(),
            REMEDY);
      }
    }
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      isUnderstood = true;
      if (operations.stream()
          .noneMatch(operation -> arguments(operation).contains(argument.group(1)))) {
        violations.add(
            "openapi.yaml",
            String.join(", ", sample.operations()),
            "it lacks an argument of " + sample.file(),
            REMEDY);
      }
    }
    if (!isUnderstood) {
      violations.add(
          "manifest.yaml", sample.id(), "nothing reads the fragment", "teach this check");
    }
  }

  /** Fails if no response has the element that a fragment is, or if one lacks its attributes. */
  private static void element(Sample sample, List<Operation> operations) throws Exception {
    Element element = XmlFiles.parse(sample.body());
    NamedNodeMap attributes = element.getAttributes();
    List<Schema> schemas =
        operations.stream()
            .flatMap(operation -> operation.responses().stream())
            .flatMap(response -> response.contents().stream())
            .flatMap(content -> content.schema().reachableProperties().stream())
            .map(property -> requireNonNullElse(property.items(), property))
            .filter(schema -> element.getTagName().equals(schema.xmlName()))
            .toList();
    assertThat(schemas).as(element.getTagName()).isNotEmpty();
    for (Schema schema : schemas) {
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(schema.properties()).containsKey(attributes.item(i).getNodeName());
      }
    }
  }

  private static boolean isAt(Operation operation, String path, @Nullable String method) {
    String[] expected = operation.pathTemplate().split("/", -1);
    String[] found = path.split("/", -1);
    if (expected.length != found.length || (method != null && !method.equals(operation.method()))) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      boolean isFree = expected[i].startsWith("{");
      boolean isPlaceholder = found[i].contains("{");
      if (isFree && isPlaceholder) {
        // A document's placeholder is called as the parameter is, or names one of its values.
        if (!found[i].replace("$", "").equals(expected[i])) {
          return false;
        }
      } else if (!isFree && !expected[i].equals(found[i]) && !found[i].equals("{output}")) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> securityHeaders(VendorSpecs specs) {
    return specs.vendorContract().securitySchemes().stream()
        .map(SecurityScheme::header)
        .collect(Collectors.toSet());
  }

  private static Set<String> arguments(Operation operation) {
    return operation.requestContents().stream()
        .filter(content -> content.action() != null)
        .flatMap(content -> content.arguments().properties().keySet().stream())
        .collect(Collectors.toSet());
  }
}
