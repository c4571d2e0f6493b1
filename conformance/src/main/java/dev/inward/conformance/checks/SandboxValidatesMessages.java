package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.VendorControl;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** C13: the sandbox validates requests, and its own responses, against the contract. */
public final class SandboxValidatesMessages implements Check {

  private static final String REMEDY = "see VendorStub and VendorContract";

  @Override
  public String id() {
    return "C13";
  }

  @Override
  public String holds() {
    return "the sandbox refuses requests, and withholds responses, that the contract does not allow";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    try (Stage stage = Stage.open(specs.vendor(), specs.files())) {
      for (Sample sample : specs.manifest().samples()) {
        if (sample.direction().equals("request") && sample.role().equals("negative")) {
          refuses(specs, sample, stage.control(), violations);
        }
      }
      for (Interaction interaction : specs.manifest().interactions()) {
        declares(specs, interaction, stage.control().baseUrl(), violations);
      }
    }
    withholds(specs, violations);
    return violations.list();
  }

  /** A wrong call is refused in the vendor's form, and everything else as no operation. */
  private static void refuses(
      VendorSpecs specs, Sample sample, VendorControl control, Violations violations) {
    for (String operation : sample.operations()) {
      Interaction like =
          specs.manifest().interactions().stream()
              .filter(interaction -> interaction.operation().equals(operation))
              .filter(interaction -> interaction.requestBody() != null)
              .findFirst()
              .orElseThrow();
      violations.whenFails(
          sample.file(),
          operation,
          REMEDY,
          () -> {
            control.reset();
            ReplayedResponse response = ReplayedResponse.to(like, sample, control.baseUrl());
            JournalEntry entry = control.journal().get(0);
            if (entry.mismatches().isEmpty() || !control.sold().isEmpty()) {
              throw new AssertionError(
                  String.format(
                      Locale.ROOT, "it responds %d, and not a refusal", response.status()));
            }
            if (!names(operation, entry, response)) {
              throw new AssertionError(
                  String.format(
                      Locale.ROOT,
                      "it responds %d, and takes it for a call of %s",
                      response.status(),
                      entry.operation()));
            }
          });
    }
  }

  /** The journal names the operation, or the response does if the request calls none. */
  private static boolean names(String operation, JournalEntry entry, ReplayedResponse response) {
    return entry.operation() == null
        ? response.status() == 501 && new String(response.body(), UTF_8).contains(operation)
        : entry.operation().equals(operation);
  }

  /** Whatever the state is, the status is one of the contract's. */
  private static void declares(
      VendorSpecs specs, Interaction interaction, String baseUrl, Violations violations) {
    Operation operation = specs.vendorContract().operation(interaction.operation());
    Set<Integer> statuses = operation.statuses();
    violations.whenFails(
        "openapi.yaml",
        operation.place().pointer() + "/responses",
        REMEDY,
        () -> {
          int status = ReplayedResponse.to(interaction, baseUrl).status();
          if (!statuses.contains(status)) {
            throw new AssertionError("it responds with the undeclared status " + status);
          }
        });
  }

  /** A recording that breaks the contract is not played: the sandbox fails instead. */
  private static void withholds(VendorSpecs specs, Violations violations) {
    Set<String> sold =
        specs.purchases().stream()
            .filter(SandboxValidatesMessages::isJudged)
            .map(Operation::id)
            .collect(Collectors.toSet());
    VendorSpecs other = withoutSuccess(specs);
    try (Stage stage = Stage.open(other.vendor(), other.files())) {
      for (Interaction interaction : specs.manifest().interactions()) {
        if (sold.contains(interaction.operation()) && interaction.outcome().equals("success")) {
          violations.whenFails(
              interaction.responseBody().file(),
              interaction.id(),
              REMEDY,
              () -> fails(interaction, stage.control().baseUrl()));
        }
      }
    }
  }

  private static boolean isJudged(Operation operation) {
    OutcomeRules rules = operation.outcomeRules();
    return rules == null || !rules.judgedBy().equals("nobody");
  }

  /** The same specs, in which every recorded success is none that the contract allows. */
  private static VendorSpecs withoutSuccess(VendorSpecs specs) {
    VendorSpecs other = specs;
    for (Sample sample : specs.manifest().samples()) {
      if (sample.direction().equals("response") && sample.role().equals("success")) {
        boolean isJson = sample.mediaType().equals("application/json");
        other = other.with(sample.file(), (isJson ? "{}" : "<OTHER/>").getBytes(UTF_8));
      }
    }
    return other;
  }

  private static void fails(Interaction interaction, String baseUrl) throws IOException {
    if (ReplayedResponse.to(interaction, baseUrl).status() / 100 == 2) {
      throw new AssertionError("it responds what the contract does not allow");
    }
  }
}
