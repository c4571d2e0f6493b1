package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.OutcomeRules;
import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the inputs of a vendor's fuzzer: bytes of any kind, for which any outcome will do that the
 * bytes allow, and edited responses whose outcome is known.
 */
final class FuzzInputs {

  private final List<FuzzTarget> targets;
  private final Seeds seeds;
  private final Map<String, List<RecordedResponse>> recorded = new LinkedHashMap<>();
  private final Map<String, Dictionary> dictionaries = new LinkedHashMap<>();

  /**
   * Learns the outcomes of the recorded responses.
   *
   * @param runner sends them
   */
  FuzzInputs(String vendor, Seeds seeds, TargetRunner runner) {
    this.targets = FuzzTarget.of(vendor);
    this.seeds = seeds;
    for (FuzzTarget target : targets) {
      recorded.put(
          target.name(),
          seeds.of(target).stream()
              .map(seed -> RecordedResponse.of(seed, facts(runner, seed)))
              .toList());
      dictionaries.put(target.name(), Dictionary.without(wordsOfSuccess(target)));
    }
  }

  private static OutcomeFacts facts(TargetRunner runner, Seed seed) {
    return OutcomeFacts.of(runner.run(seed.target(), seed.response().response(seed.target())));
  }

  /** Returns the next input. Equal choices give equal inputs. */
  FuzzInput next(Choices choices) {
    FuzzTarget target = choices.pick(targets);
    FuzzInput input =
        switch (choices.below(10)) {
          case 0, 1, 2 -> varied(target, choices);
          case 3 -> broken(target, choices);
          case 4 -> refused(target, choices);
          default -> null;
        };
    return input == null ? FuzzInput.any(target, seeds.mutated(target, choices)) : input;
  }

  private @Nullable FuzzInput varied(FuzzTarget target, Choices choices) {
    RecordedResponse response = pick(target, RecordedResponse::canVary, choices);
    if (response == null) {
      return null;
    }
    String text =
        response.isFree()
            ? free(response.text(), choices)
            : response.outline().varied(response.text(), choices);
    return edited(response, text, FuzzInput.Relation.SAME, choices);
  }

  /** Changes a text in which nothing decides. */
  private String free(String text, Choices choices) {
    return ascii(new BodyMutations(choices, seeds.all(), Dictionary.ALL).mutated(text));
  }

  /** Returns a text whose bytes look like no byte order mark, and like no UTF-16. */
  static String ascii(String text) {
    return text.replaceAll("[^\\x01-\\x7f]", "?");
  }

  private @Nullable FuzzInput broken(FuzzTarget target, Choices choices) {
    RecordedResponse response = pick(target, RecordedResponse::canBreak, choices);
    return response == null
        ? null
        : edited(
            response,
            response.outline().broken(response.text(), choices),
            FuzzInput.Relation.NO_SUCCESS,
            choices);
  }

  private static FuzzInput edited(
      RecordedResponse recorded, String text, FuzzInput.Relation relation, Choices choices) {
    FuzzTarget target = recorded.seed().target();
    if (target.isWebhook()) {
      WireResponse body = new BytesResponse(text.getBytes(UTF_8));
      return new FuzzInput(target, body, relation, recorded, null);
    }
    Wrapping.Wrapped wrapped =
        Wrapping.of(recorded.seed().response(), target.format(), text, choices);
    return new FuzzInput(target, wrapped.response(), relation, recorded, wrapped.text());
  }

  /** Changes bytes of a refusal, without a word that only a success has. */
  private @Nullable FuzzInput refused(FuzzTarget target, Choices choices) {
    RecordedResponse response = pick(target, RecordedResponse::isRefusal, choices);
    if (response == null) {
      return null;
    }
    List<SeedResponse> others =
        Objects.requireNonNull(recorded.get(target.name())).stream()
            .filter(RecordedResponse::isRefusal)
            .map(refusal -> refusal.seed().response())
            .toList();
    Dictionary dictionary = Objects.requireNonNull(dictionaries.get(target.name()));
    SeedResponse seed = response.seed().response();
    String body = new BodyMutations(choices, others, dictionary).mutated(seed.body());
    SeedResponse mutated = new SeedResponse(seed.status(), seed.contentType(), body);
    return new FuzzInput(
        response.seed().target(),
        mutated.response(target),
        FuzzInput.Relation.NO_SUCCESS,
        response,
        null);
  }

  private @Nullable RecordedResponse pick(
      FuzzTarget target, Predicate<RecordedResponse> accepted, Choices choices) {
    List<RecordedResponse> options =
        Objects.requireNonNull(recorded.get(target.name())).stream().filter(accepted).toList();
    return options.isEmpty() ? null : choices.pick(options);
  }

  /** Returns the values that a success must have. */
  private static List<String> wordsOfSuccess(FuzzTarget target) {
    List<String> words = new ArrayList<>();
    OutcomeRules rules = target.operation().outcomeRules();
    if (rules == null || target.call() == null) {
      return words;
    }
    for (SpecPointer condition : rules.success()) {
      String argument = condition.node().textOrNull("equals-argument");
      String value =
          argument == null
              ? condition.node().textOrNull("equals")
              : target.call().arguments().get(argument);
      if (value != null) {
        words.add(value);
      }
    }
    return words;
  }
}
