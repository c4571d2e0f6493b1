package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.Rows;
import dev.inward.crazytel.AccountNumber;
import dev.inward.crazytel.CrazytelClient;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of 100,000 numbers, which is longer than the default limit, is read row by row. */
@Tag("any-jdk")
class LongAccountTest {

  private static final int NUMBERS = 100_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static String[] numbers(long first) {
    return LongStream.range(first, first + NUMBERS).mapToObj(Long::toString).toArray(String[]::new);
  }

  @Test
  void account_ofManyNumbers_isListedWhole() {
    try (Sandbox sandbox = Sandbox.start(Vendor.CRAZYTEL);
        CrazytelClient client =
            CrazytelClient.builder()
                .apiKey("key")
                .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
                .callTimeout(PATIENCE)
                .build()) {
      String[] numbers = numbers(61_200_000_000L);
      sandbox.control(Vendor.CRAZYTEL).own(numbers);

      try (Rows<AccountNumber> rows = client.streamListNumbers()) {
        assertThat(rows.stream().map(AccountNumber::didNumber)).containsExactly(numbers);
      }
    }
  }
}
