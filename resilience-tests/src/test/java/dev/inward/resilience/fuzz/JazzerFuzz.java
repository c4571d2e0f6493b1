package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same guided by coverage. Its name is no test's: only the profile {@code fuzz} runs it. */
final class JazzerFuzz {

  private static final Trial TRIAL = new Trial(1 << 20);

  private static Stream<Arguments> seeds() {
    return Arrays.stream(Target.values())
        .flatMap(
            target ->
                Seeds.of(target.vendor()).of(target).stream()
                    .map(reply -> Arguments.of(target, reply.body().getBytes(ISO_8859_1))));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void reader_whateverTheResponse_endsAsDocumented(
      @NotNull Target target, byte @NotNull @WithLength(max = 4096) [] body) {
    Reply reply = new Reply("200 OK", "application/octet-stream", new String(body, ISO_8859_1));
    var unused = TRIAL.play(target, reply.response(target)).ending();
  }
}
