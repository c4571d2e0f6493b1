package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that were found to end otherwise than documented: a line of found-before.txt each. */
final class FoundBeforeTest {

  private static Stream<String> lines() throws IOException {
    try (InputStream in =
        requireNonNull(FoundBeforeTest.class.getResourceAsStream("found-before.txt"))) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void reader_whenAnResponseWasFoundBefore_endsAsDocumented(String line) {
    String[] words = line.split(" ", 3);
    Trial trial = new Trial(1 << 20);
    Outcome outcome = trial.play(Target.valueOf(words[0]), Bytes.ofBase64(words[2]));
    assertThat(outcome.ending()).isEqualTo(Ending.valueOf(words[1]));
  }
}
