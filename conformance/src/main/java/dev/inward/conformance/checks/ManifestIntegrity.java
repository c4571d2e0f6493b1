package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.Check;
import dev.inward.conformance.Sha256;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.Placeholders;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.contract.manifest.YamlNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The manifest, the files of the samples and their bytes. */
public final class ManifestIntegrity implements Check {

  private static final String FILE = "manifest.yaml";

  /** Codes are shorter. */
  private static final Pattern PHONE_NUMBER = Pattern.compile("[0-9]{7,}");

  /** What a response may be for, by how the call ends. */
  private static final Map<String, List<String>> ROLES =
      Map.of(
          "success", List.of("success"),
          "rejected", List.of("error"),
          "unknown", List.of("error"),
          "unreadable", List.of("negative"),
          "raw", List.of("success", "error"));

  private static final Set<String> WITHOUT_SCHEMA = Set.of("text/plain", "text/html", "text/csv");
  private static final Set<String> WITH_SCHEMA =
      Set.of("application/json", "application/xml", "application/x-www-form-urlencoded");

  @Override
  public String id() {
    return "C0";
  }

  @Override
  public String holds() {
    return "manifest, files, hashes and operations name the same things, and no secret is in them";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    YamlNode manifest = specs.files().yaml(FILE);
    List<YamlNode> entries = manifest.nodes("samples");
    List<Sample> samples = specs.manifest().samples();
    Set<String> operations =
        specs.vendorContract().operations().stream()
            .map(Operation::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> callbacks =
        specs.callbacks().stream().map(Operation::id).collect(Collectors.toSet());
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      String at = "/samples/" + i;
      bytes(sample, violations);
      provenance(entries.get(i), manifest, sample, at, violations);
      Set<String> unknown = new TreeSet<>(sample.operations());
      unknown.removeAll(operations);
      unknown.removeAll(callbacks);
      if (!unknown.isEmpty()) {
        violations.add(
            FILE, at + "/operation", "the contract has no " + unknown, "name another one");
      }
      if (sample.schema() == null
          ? !WITHOUT_SCHEMA.contains(sample.mediaType())
          : !WITH_SCHEMA.contains(sample.mediaType())) {
        violations.add(
            FILE, at + "/media-type", "nothing validates it", "give it a schema, or none");
      }
      if (sample.schema() != null && unknown.isEmpty()) {
        filing(specs, sample, at, violations);
      }
    }
    Set<String> named = samples.stream().map(Sample::file).collect(Collectors.toSet());
    Set<String> there = specs.sampleFiles();
    if (!named.equals(there)) {
      Set<String> odd = new TreeSet<>(named);
      odd.addAll(there);
      odd.removeIf(file -> named.contains(file) && there.contains(file));
      violations.add(FILE, "/samples", "file or entry is missing: " + odd, "add the other one");
    }
    interactions(specs, operations, violations);
    return violations.list();
  }

  private static void bytes(Sample sample, Violations violations) {
    if (!Sha256.of(sample.raw()).equals(sample.sha256())) {
      violations.add(
          sample.file(),
          "",
          "its bytes have another SHA-256 than " + FILE + " gives",
          "restore the bytes of the document; a sample that is ours may get a new hash");
    }
    if (!Placeholders.othersIn(new String(sample.raw(), UTF_8)).isEmpty()) {
      violations.add(
          sample.file(),
          "",
          "it holds a credential that no document prints",
          "put the placeholder of the document in its place, and have the credential changed");
    }
  }

  private static void provenance(
      YamlNode entry, YamlNode manifest, Sample sample, String at, Violations violations) {
    if (!List.of("request", "response", "webhook", "fragment").contains(sample.direction())) {
      violations.add(FILE, at + "/direction", "there is no such direction", "say which it is");
    }
    if (!List.of("request", "success", "error", "negative").contains(sample.role())) {
      violations.add(FILE, at + "/role", "there is no such role", "say what it is for");
    }
    if (entry.has("correction")
        && (entry.node("correction").text("why").isBlank()
            || Arrays.equals(sample.body(), sample.raw()))) {
      violations.add(FILE, at + "/correction", "it corrects nothing, or for no reason", "drop it");
    }
    if (entry.has("not-kept")
        && (entry.node("not-kept").text("why").isBlank()
            || Arrays.equals(sample.kept(), sample.body()))) {
      violations.add(FILE, at + "/not-kept", "it excepts nothing, or for no reason", "drop it");
    }
    List<String> roles =
        switch (sample.direction()) {
          case "request" -> List.of("request", "negative");
          case "response" -> List.of("success", "error", "negative");
          case "fragment" -> List.of("request", "success");
          default -> List.of("request");
        };
    if (!roles.contains(sample.role())) {
      violations.add(FILE, at + "/role", "its direction has no such role", "correct one of them");
    }
    boolean isRead =
        sample.direction().equals("fragment")
            || (sample.direction().equals("response") && !sample.mediaType().equals("text/plain"));
    if (sample.schema() == null && !isRead) {
      violations.add(FILE, at + "/schema", "without a schema nothing reads it", "name its schema");
    }
    boolean isDocuments = sample.origin().equals("document");
    List<String> documents =
        manifest.nodes("documents").stream().map(document -> document.text("id")).toList();
    boolean isSourced =
        isDocuments
            ? documents.contains(entry.textOrNull("document")) && !entry.text("section").isBlank()
            : sample.origin().equals("authored") && entry.has("why") && !entry.has("document");
    if (!isSourced) {
      violations.add(
          FILE,
          at + "/origin",
          "it does not say where it is from",
          "name document and section, or say why we wrote it");
    }
  }

  /** A sample's schema must be one of its operation's requests or responses. */
  private static void filing(VendorSpecs specs, Sample sample, String at, Violations violations) {
    for (String operation : sample.operations()) {
      if (!specs.schemasOf(operation, sample.direction()).contains(sample.schema())) {
        violations.add(
            FILE,
            at + "/operation",
            operation + " neither sends nor returns " + sample.schema(),
            "file the sample under its own operation, or correct its schema or direction");
      }
    }
  }

  private static void interactions(
      VendorSpecs specs, Set<String> operations, Violations violations) {
    List<Interaction> interactions = specs.manifest().interactions();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < interactions.size(); i++) {
      Interaction interaction = interactions.get(i);
      String at = "/interactions/" + i;
      Sample request = interaction.requestBody();
      if (!ids.add(interaction.id())) {
        violations.add(FILE, at + "/id", "another one has this id", "give it one of its own");
      }
      if (request != null
          && !(request.operations().contains(interaction.operation())
              && request.direction().equals("request"))) {
        violations.add(
            FILE, at + "/request/body", "it is no request of the operation", "correct it");
      }
      Sample response = interaction.responseBody();
      uses(specs, interaction, at, violations);
      state(interaction, at, violations);
      if (!(response.operations().contains(interaction.operation())
          && response.direction().equals("response"))) {
        violations.add(
            FILE, at + "/response/body", "it is no response of the operation", "correct it");
      }
    }
    Set<String> recorded =
        interactions.stream()
            .map(Interaction::operation)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!recorded.equals(operations)) {
      violations.add(
          FILE,
          "/interactions",
          "interactions are of %s, the contract has %s".formatted(recorded, operations),
          "record an interaction of each operation, and of no other");
    }
  }

  /** A state of one number says nothing about a request for another. */
  private static void state(Interaction interaction, String at, Violations violations) {
    Sample body = interaction.requestBody();
    String request =
        interaction.path()
            + " "
            + interaction.query()
            + " "
            + (body == null ? "" : new String(body.body(), UTF_8));
    Matcher number = PHONE_NUMBER.matcher(interaction.state());
    while (number.find()) {
      if (!request.contains(number.group())) {
        violations.add(
            FILE,
            at + "/state",
            "it is about " + number.group() + ", which the request does not name",
            "name the number of the request");
      }
    }
  }

  /** A sample's role and schema are those of the place where it is played. */
  private static void uses(
      VendorSpecs specs, Interaction interaction, String at, Violations violations) {
    Sample response = interaction.responseBody();
    List<String> roles = ROLES.get(interaction.outcome());
    if (roles == null) {
      violations.add(FILE, at + "/outcome", "there is no such outcome", "say how it ends");
    } else if (!roles.contains(response.role())) {
      violations.add(
          FILE,
          at + "/outcome",
          "its response is for " + response.role(),
          "correct the outcome, or the role of " + response.id());
    }
    boolean isFailure = !List.of("success", "raw").contains(interaction.outcome());
    if (interaction.reason() != null && !isFailure) {
      violations.add(FILE, at + "/reason", "it does not fail", "drop the reason");
    }
    if (response.schema() != null
        && !response
            .schema()
            .equals(
                specs.schemaOf(
                    interaction.operation(), interaction.status(), response.mediaType()))) {
      violations.add(
          FILE,
          at + "/response",
          "the contract has another schema for this status than " + response.id(),
          "correct the sample's schema, or the contract");
    }
  }
}
