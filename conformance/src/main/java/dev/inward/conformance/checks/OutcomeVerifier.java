package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.contract.Effect;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.Interaction;
import dev.inward.testing.ReflectiveClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the outcome of a call with the one that the manifest states: its type, each typed value
 * of a result, and everything that a failure tells.
 */
final class OutcomeVerifier {

  private static final String CONTENT_TYPE = "Content-Type";

  private final Interaction interaction;
  private final Operation operation;

  /**
   * Takes an interaction.
   *
   * @param operation its operation
   */
  OutcomeVerifier(Interaction interaction, Operation operation) {
    this.interaction = interaction;
    this.operation = operation;
  }

  /**
   * Compares a result or an exception with the manifest.
   *
   * @throws AssertionError if they differ
   */
  void verify(Object outcome) {
    switch (interaction.outcome()) {
      case "success" -> success(outcome);
      case "raw" -> raw(outcome);
      case "rejected" -> failure(outcome, RejectedException.class);
      case "unknown" -> failure(outcome, OutcomeUnknownException.class);
      case "unreadable" -> failure(outcome, UnreadableResponseException.class);
      default -> throw new AssertionError("the manifest knows no " + interaction.outcome());
    }
  }

  private void success(Object outcome) {
    if (outcome instanceof Throwable failure) {
      throw new AssertionError("it ends with " + failure, failure);
    }
    sameTree("expect", OutcomeTree.of(interaction.expect()), OutcomeTree.of(outcome));
    Arrays.stream(outcome.getClass().getMethods())
        .filter(method -> method.getName().equals("rawResponse"))
        .forEach(method -> raw(ReflectiveClient.invoke(outcome, method)));
  }

  private void raw(@Nullable Object outcome) {
    if (!(outcome instanceof RawResponse response)) {
      throw new AssertionError("it ends with " + outcome);
    }
    same("the status", interaction.status(), response.status());
    same("the content type", interaction.contentType(), response.contentType());
    same("the text", body(), response.text());
  }

  private void failure(Object outcome, Class<? extends InwardException> type) {
    if (outcome.getClass() != type) {
      throw new AssertionError(
          "it ends with %s, not as %s".formatted(outcome, interaction.outcome()));
    }
    InwardException failure = type.cast(outcome);
    String reason = interaction.reason();
    same("the reason", reason == null ? Reason.OTHER : Reason.valueOf(reason), failure.reason());
    same("the operation", interaction.operation(), failure.operation());
    same("the status", interaction.status(), failure.httpStatus());
    same(CONTENT_TYPE, List.of(interaction.contentType()), failure.headers().get(CONTENT_TYPE));
    same("rawBody", body(), failure.rawBody());
    boolean open = type != RejectedException.class;
    same("mayHaveSpent", open && operation.spendsMoney(), failure.mayHaveSpent());
    same(
        "mayHaveTakenEffect",
        open && operation.effect() != Effect.READ,
        failure.mayHaveTakenEffect());
    same("the effect", operation.effect().name(), failure.effect().name());
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("vendorCode", failure.vendorCode());
    told.put("vendorMessage", failure.vendorMessage());
    told.values().removeIf(Objects::isNull);
    sameTree("expect", OutcomeTree.of(interaction.expect()), OutcomeTree.of(told));
  }

  private String body() {
    return new String(interaction.responseBody().body(), UTF_8);
  }

  /** Compares two trees, and names the first place in which they differ. */
  private static void sameTree(String at, @Nullable Object expected, @Nullable Object found) {
    if (expected instanceof Map<?, ?> some && found instanceof Map<?, ?> others) {
      Set<Object> keys = new LinkedHashSet<>(some.keySet());
      keys.addAll(others.keySet());
      keys.forEach(key -> sameTree(at + "/" + key, some.get(key), others.get(key)));
    } else if (expected instanceof List<?> some
        && found instanceof List<?> others
        && some.size() == others.size()) {
      for (int i = 0; i < some.size(); i++) {
        sameTree(at + "/" + i, some.get(i), others.get(i));
      }
    }
    same(at, expected, found);
  }

  private static void same(String what, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      throw new AssertionError("%s is %s; the manifest says %s".formatted(what, found, expected));
    }
  }
}
