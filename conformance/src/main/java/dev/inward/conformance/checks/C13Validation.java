package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import dev.inward.sandbox.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sandbox holds requests and its own responses against the contract while it runs. */
final class C13Validation implements Check {

  private static final String REMEDY = "see Desk and VendorContract";

  @Override
  public String id() {
    return "C13";
  }

  @Override
  public String holds() {
    return "the sandbox refuses requests, and withholds responses, that the contract does not allow";
  }

  @Override
  public List<Break> breaks(House house) {
    Breaks breaks = new Breaks(this, house);
    try (Stage stage = Stage.open(house.vendor(), house.specs())) {
      String baseUrl = stage.control().baseUrl();
      for (Sample sample : house.manifest().samples()) {
        if (sample.direction().equals("request") && sample.role().equals("negative")) {
          refuses(house, sample, baseUrl, breaks);
        }
      }
      for (Interaction interaction : house.manifest().interactions()) {
        declares(house, interaction, baseUrl, breaks);
      }
    }
    withholds(house, breaks);
    return breaks.list();
  }

  private static void refuses(House house, Sample sample, String baseUrl, Breaks breaks) {
    for (String operation : sample.operations()) {
      Interaction like =
          house.manifest().interactions().stream()
              .filter(interaction -> interaction.operation().equals(operation))
              .filter(interaction -> interaction.requestBody() != null)
              .findFirst()
              .orElseThrow();
      breaks.whenFails(
          sample.file(),
          operation,
          REMEDY,
          () -> {
            Reply response = Reply.to(like, sample, baseUrl);
            String text = new String(response.body(), UTF_8);
            if (response.status() != 501 || !text.contains(operation)) {
              throw new AssertionError(
                  "it responds %d, and not 501 with the operation".formatted(response.status()));
            }
          });
    }
  }

  /** Whatever the state is, the status is one of the contract's. */
  private static void declares(
      House house, Interaction interaction, String baseUrl, Breaks breaks) {
    SpecPointer operation = house.operation(interaction.operation());
    Set<String> statuses = operation.member("responses").node().names();
    breaks.whenFails(
        "openapi.yaml",
        operation.pointer() + "/responses",
        REMEDY,
        () -> {
          int status = Reply.to(interaction, baseUrl).status();
          if (!statuses.contains(String.valueOf(status))) {
            throw new AssertionError("it responds with the undeclared status " + status);
          }
        });
  }

  /** A recording that breaks the contract is not played: the sandbox fails instead. */
  private static void withholds(House house, Breaks breaks) {
    Set<String> sold =
        house.purchases().stream()
            .map(SpecPointer::node)
            .filter(node -> !"nobody".equals(node.node("x-outcome").textOrNull("judged-by")))
            .map(node -> node.text("operationId"))
            .collect(Collectors.toSet());
    House other = withoutSuccess(house);
    try (Stage stage = Stage.open(other.vendor(), other.specs())) {
      for (Interaction interaction : house.manifest().interactions()) {
        if (sold.contains(interaction.operation()) && interaction.outcome().equals("success")) {
          breaks.whenFails(
              interaction.responseBody().file(),
              interaction.id(),
              REMEDY,
              () -> fails(interaction, stage.control().baseUrl()));
        }
      }
    }
  }

  /** The same house, in which every recorded success is none that the contract allows. */
  private static House withoutSuccess(House house) {
    House other = house;
    for (Sample sample : house.manifest().samples()) {
      if (sample.direction().equals("response") && sample.role().equals("success")) {
        boolean isJson = sample.mediaType().equals("application/json");
        other = other.with(sample.file(), (isJson ? "{}" : "<OTHER/>").getBytes(UTF_8));
      }
    }
    return other;
  }

  private static void fails(Interaction interaction, String baseUrl) throws IOException {
    if (Reply.to(interaction, baseUrl).status() / 100 == 2) {
      throw new AssertionError("it responds what the contract does not allow");
    }
  }
}
