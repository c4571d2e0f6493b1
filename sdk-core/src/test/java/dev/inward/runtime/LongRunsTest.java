package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongRunsTest {

  private static final Pattern LONG_NUMBER = Pattern.compile("[-+.eE0-9]{65}");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 127, 8_190, 8_191, 8_192, 8_193, 16_300})
  void seesTheShortestLongNumberWhereverItBegins(int before) {
    String number = "7".repeat(65);

    assertThat(LongRuns.mayBeIn(segments("x".repeat(before) + number))).isTrue();
    assertThat(LongRuns.mayBeIn(segments("x".repeat(before) + number + "x"))).isTrue();
    assertThat(LongRuns.mayBeIn(segments("x".repeat(before) + number.substring(1) + "x")))
        .isFalse();
  }

  @Test
  void missesNoLongNumberInAnyText() {
    Random random = new Random(14);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int runs = 1 + random.nextInt(400);
      for (int run = 0; run < runs; run++) {
        text.append(random.nextInt(50) == 0 ? "," : "7".repeat(random.nextInt(67)));
        text.append(random.nextInt(3) == 0 ? "" : "\"a\": ");
      }
      boolean isLong = LONG_NUMBER.matcher(text).find();
      found += isLong ? 1 : 0;

      assertThat(LongRuns.mayBeIn(segments(text.toString()))).as("%s", text).isEqualTo(isLong);
    }
    assertThat(found).isBetween(300, 2_990);
  }

  @Test
  void seesWhiteSpaceThatFillsASegment() {
    assertThat(LongRuns.mayBeIn(segments("[" + " ".repeat(65_537) + "]"))).isTrue();
    assertThat(LongRuns.mayBeIn(segments("[1, \n\t 2]"))).isFalse();
  }

  /** Returns a buffer whose segments have different lengths. */
  private static Buffer segments(String text) {
    return new Buffer().writeUtf8(text);
  }
}
