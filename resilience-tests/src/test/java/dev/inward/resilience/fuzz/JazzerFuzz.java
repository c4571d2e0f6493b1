package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzing guided by coverage, with the mutations of {@link FuzzTest}: Jazzer makes the bodies and
 * the choices. The name matches no pattern of Surefire, because only the profile {@code fuzz} runs
 * this class.
 */
final class JazzerFuzz {

  private static final byte[] NO_CHOICES = {};
  private static final TargetRunner RUNNER = new TargetRunner(1 << 20);
  private static final Map<String, Seeds> SEEDS = new LinkedHashMap<>();

  private static Stream<Arguments> seeds() {
    return Stream.concat(
        Arrays.stream(FuzzTarget.values())
            .flatMap(
                target ->
                    Seeds.of(target.vendor()).of(target).stream()
                        .map(SeedResponse::body)
                        .map(body -> arguments(target, body))),
        RegressionCorpus.read().stream()
            .map(entry -> arguments(entry.target(), entry.response().body())));
  }

  private static Arguments arguments(FuzzTarget target, String body) {
    return Arguments.of(target, body.getBytes(ISO_8859_1), NO_CHOICES);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void reader_givenAnyResponse_hasADocumentedOutcome(
      @NotNull FuzzTarget target,
      byte @NotNull @WithLength(max = 4096) [] body,
      byte @NotNull @WithLength(max = 64) [] choices) {
    SeedResponse seed =
        new SeedResponse("200 OK", "application/octet-stream", new String(body, ISO_8859_1));
    WireResponse response =
        choices.length == 0
            ? seed.response(target)
            : SEEDS
                .computeIfAbsent(target.vendor(), Seeds::of)
                .mutated(target, seed, Choices.of(choices));
    var unused = RUNNER.run(target, response).verifiedOutcome();
  }
}
