package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.InwardException;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.OutcomeRules;
import dev.inward.contract.Response;
import dev.inward.contract.Schema;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.resilience.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each member of each recorded JSON response, replaced by values of every kind. Which members
 * decide is read from the contract.
 */
class MembersThatDecideTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands for a value that no contract documents. */
  private static final List<String> KINDS =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "0.70",
          "1e999999999",
          "\"\"",
          "\"0,70\"",
          "\"N/A\"",
          "\"unlimited\"",
          "[]",
          "[\"a\",\"b\"]",
          "[{}]",
          "[[1]]",
          "{}",
          "{\"a\":[1]}");

  /** Values that no member that decides can have. */
  private static final List<String> NOT_DECIDING =
      List.of("null", "\"\"", "[]", "{}", "[\"a\",\"b\"]", "{\"a\":[1]}");

  private final TargetRunner runner = new TargetRunner(1 << 20);

  private static Stream<FuzzTarget> targets() {
    return Arrays.stream(FuzzTarget.values())
        .filter(target -> target.format() == BodyFormat.JSON && !target.isWebhook());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void outcome_whenAMemberThatDecidesNothingIsOfAnyKind_isTheSame(FuzzTarget target) {
    int cells = 0;
    for (Sample sample : samples(target)) {
      CompletedCall recorded = run(target, sample, sample.body());
      for (String pointer : sample.members(false)) {
        for (String kind : KINDS) {
          String body = sample.with(pointer, kind);
          CompletedCall call = run(target, sample, body);

          assertThat(facts(call)).as(body).isEqualTo(facts(recorded));
          if (call.result() != null) {
            assertThat(call.result().rawBody()).isEqualTo(body);
          }
          cells++;
        }
      }
    }
    // Not each list has a recorded response with an element.
    assertThat(cells > 0 || !target.spendsMoney()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void success_whenAMemberThatDecidesCannotBeRead_isNone(FuzzTarget target) {
    for (Sample sample : samples(target)) {
      if (run(target, sample, sample.body()).verifiedOutcome() != Outcome.RESULT) {
        continue;
      }
      for (String pointer : sample.members(true)) {
        for (String kind : NOT_DECIDING) {
          String body = sample.with(pointer, kind);

          assertThat(run(target, sample, body).verifiedOutcome())
              .as(body)
              .isIn(Outcome.UNREADABLE, Outcome.UNKNOWN);
        }
      }
    }
  }

  @Test
  void members_whenTheContractIsRead_decideOrNot() {
    assertThat(members(FuzzTarget.BUY_NUMBERS_JSON, true))
        .contains("/DATA", "/DATA/0/RETURN", "/DATA/0/STATUS");
    assertThat(members(FuzzTarget.BUY_NUMBERS_JSON, false)).containsOnly("/DATA/0/DESCRIPTION");
    assertThat(members(FuzzTarget.RENT_NUMBER, true))
        .containsOnly("/status", "/status/code", "/response", "/response/number");
    assertThat(members(FuzzTarget.RENT_NUMBER, false))
        .contains("/status/msg", "/response/price", "/response/price/monthly_price");
    assertThat(members(FuzzTarget.PURCHASE, true)).containsOnly("/message");
    assertThat(members(FuzzTarget.LIST_OWNERS, true)).isEmpty();
  }

  private static Set<String> members(FuzzTarget target, boolean deciding) {
    Set<String> members = new LinkedHashSet<>();
    samples(target).stream()
        .filter(sample -> sample.interaction().status() == 200)
        .forEach(sample -> members.addAll(sample.members(deciding)));
    return members;
  }

  private CompletedCall run(FuzzTarget target, Sample sample, String body) {
    String head =
        "HTTP/1.1 %d As recorded\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(sample.interaction().status(), body.getBytes(UTF_8).length);
    return runner.run(target, new BytesResponse((head + body).getBytes(UTF_8)));
  }

  private static List<@Nullable Object> facts(CompletedCall call) {
    InwardException failure = call.failure() instanceof InwardException e ? e : null;
    return failure == null
        ? Arrays.asList(call.verifiedOutcome(), null, null)
        : Arrays.asList(call.verifiedOutcome(), failure.reason(), failure.vendorCode());
  }

  private static List<Sample> samples(FuzzTarget target) {
    Operation operation = VendorContract.of(target.vendor()).operation(target.operation());
    List<Sample> samples = new ArrayList<>();
    for (Interaction interaction : Manifest.of(Specs.of(target.vendor())).interactions()) {
      Response response = operation.response(interaction.status());
      boolean json = BodyFormat.JSON.isOf(interaction.contentType());
      if (interaction.operation().equals(target.operation()) && json && response != null) {
        samples.add(Sample.of(operation, response, interaction));
      }
    }
    return samples;
  }

  /**
   * A recorded response.
   *
   * @param members whether each of its members decides, by its pointer
   */
  private record Sample(Interaction interaction, JsonNode json, Map<String, Boolean> members) {

    static Sample of(Operation operation, Response response, Interaction interaction) {
      JsonNode json = read(new String(interaction.responseBody().body(), UTF_8));
      Members members = new Members(operation);
      Content content = requireNonNull(response.content("application/json"));
      members.walk("", content.schema(), json, true);
      return new Sample(interaction, json, members.found);
    }

    String body() {
      return json.toString();
    }

    List<String> members(boolean deciding) {
      return members.entrySet().stream()
          .filter(member -> member.getValue() == deciding)
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Returns the body with a member replaced by a value, which is written as it stands. */
    String with(String pointer, String value) {
      JsonNode copy = json.deepCopy();
      int slash = pointer.lastIndexOf('/');
      ((ObjectNode) copy.at(pointer.substring(0, slash)))
          .put(pointer.substring(slash + 1), "\u0001");
      return copy.toString().replace("\"\\u0001\"", value);
    }
  }

  /** Walks the members of a response that the contract names. */
  private static final class Members {

    final Map<String, Boolean> found = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();

    Members(Operation operation) {
      OutcomeRules outcome = operation.outcomeRules();
      if (outcome == null || !outcome.judgedBy().equals("body")) {
        return;
      }
      String result = outcome.result("application/json");
      Stream.of(outcome.success(), outcome.place().itemsOf("refusal"))
          .flatMap(List::stream)
          .map((SpecPointer condition) -> condition.node().text("at"))
          .forEach(at -> rules.add(result + at));
      if (!result.isEmpty()) {
        rules.add(result);
      }
      String code = outcome.place().node().textOrNull("code");
      if (code != null) {
        rules.add(result + code);
      }
    }

    void walk(String pointer, Schema schema, JsonNode json, boolean whole) {
      Schema items = schema.items();
      if (items != null) {
        if (json instanceof ArrayNode && !json.isEmpty()) {
          // The elements of a result decide nothing alone.
          walk(pointer + "/0", items, json.get(0), whole && !pointer.isEmpty());
        }
        return;
      }
      if (!json.isObject()) {
        return;
      }
      for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
        String member = pointer + "/" + property.getKey();
        boolean decides =
            rules.stream().anyMatch(rule -> rule.equals(member) || rule.startsWith(member + "/"))
                || (whole && schema.required().contains(property.getKey()));
        found.put(member, decides);
        JsonNode value = json.get(property.getKey());
        if (value != null) {
          walk(member, property.getValue(), value, decides);
        }
      }
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a recorded response is no JSON", e);
    }
  }
}
