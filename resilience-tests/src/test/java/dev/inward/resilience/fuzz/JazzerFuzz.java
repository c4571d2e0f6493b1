package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");
  private static final List<FuzzTarget> TARGETS =
      VENDORS.stream().flatMap(vendor -> FuzzTarget.of(vendor).stream()).toList();
  private static final Map<String, Seeds> SEEDS = new LinkedHashMap<>();

  static {
    VENDORS.forEach(vendor -> SEEDS.put(vendor, Seeds.of(vendor)));
  }

  private static Stream<Arguments> seeds() {
    return Stream.concat(
        TARGETS.stream()
            .flatMap(target -> seeds(target).of(target).stream())
            .map(seed -> arguments(seed.target(), seed.response().body())),
        RegressionCorpus.read().stream()
            .map(entry -> arguments(entry.target(), entry.response().body())));
  }

  private static Seeds seeds(FuzzTarget target) {
    return requireNonNull(SEEDS.get(target.vendor()));
  }

  private static Arguments arguments(FuzzTarget target, String body) {
    return Arguments.of(index(target), body.getBytes(ISO_8859_1), NO_CHOICES);
  }

  /** Returns the index of the target of the same operation and format. */
  private static int index(FuzzTarget recorded) {
    return TARGETS.indexOf(
        TARGETS.stream()
            .filter(target -> target.operation() == recorded.operation())
            .filter(target -> target.format() == recorded.format())
            .findFirst()
            .orElseThrow());
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void reader_givenAnyResponse_hasADocumentedOutcome(
      int number,
      byte @NotNull @WithLength(max = 4096) [] body,
      byte @NotNull @WithLength(max = 64) [] choices) {
    FuzzTarget target = TARGETS.get(Math.floorMod(number, TARGETS.size()));
    SeedResponse seed =
        new SeedResponse("200 OK", "application/octet-stream", new String(body, ISO_8859_1));
    WireResponse response =
        choices.length == 0
            ? seed.response(target)
            : seeds(target).mutated(target, seed, Choices.of(choices));
    var unused = RUNNER.run(target, response).verifiedOutcome();
  }
}
