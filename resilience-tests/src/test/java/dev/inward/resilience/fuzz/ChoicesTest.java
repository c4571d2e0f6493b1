package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Equal choices give equal responses. */
final class ChoicesTest {

  private static final FuzzTarget TARGET = FuzzTarget.named("crazytel/purchase-success");
  private static final Seeds SEEDS = Seeds.of(TARGET.vendor());

  @Test
  void response_whenTheSeedIsTheSame_isTheSame() throws IOException {
    assertThat(response(Choices.random(new SplittableRandom(7))))
        .isEqualTo(response(Choices.random(new SplittableRandom(7))));
  }

  @Test
  void response_whenTheBytesAreTheSame_isTheSame() throws IOException {
    byte[] tape = {0, 3, 0, 1, 0, 19, 0, 50, 0, 7};

    assertThat(response(Choices.of(tape))).isEqualTo(response(Choices.of(tape)));
  }

  @Test
  void response_whenTheBytesDiffer_differs() throws IOException {
    Set<String> responses = new HashSet<>();
    for (byte i = 0; i < 100; i++) {
      responses.add(response(Choices.of(new byte[] {0, i, i, i, 0, i, 3, i, 0, 9, i, 1})));
    }

    assertThat(responses).hasSizeGreaterThan(30);
  }

  @Test
  void below_afterTheLastByte_isTheLargestNumber() {
    Choices choices = Choices.of(new byte[] {0, 5, 1, 0});

    assertThat(List.of(choices.below(4), choices.below(100), choices.below(4), choices.below(7)))
        .containsExactly(1, 56, 3, 6);
  }

  private static String response(Choices choices) throws IOException {
    WireResponse response = SEEDS.mutated(TARGET, choices);
    try (InputStream in = response.open()) {
      return response + " " + in.readAllBytes().length;
    }
  }
}
