package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.crazytel.CrazytelClient;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A read of Crazytel that fails, as the API key forces it to, is never an empty list. */
class CrazytelReadsTest {

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(Vendor.CRAZYTEL);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Consumer<CrazytelClient>> reads() {
    return Stream.of(
        CrazytelClient::listAvailableNumbers,
        CrazytelClient::listAddresses,
        CrazytelClient::listOwners,
        CrazytelClient::listDestinations,
        CrazytelClient::listNumbers,
        CrazytelClient::listVerifiedCallers,
        CrazytelClient::getBalance);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void read_thatFails_isNeverAnEmptyList(Consumer<CrazytelClient> read) {
    assertThat(failure(read, "wrong", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(RejectedException.class);
    assertThat(failure(read, "list-failed", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(RejectedException.class);
    assertThat(failure(read, "list-odd", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure(read, "list-malformed", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure(read, "list-slow", Duration.ofMillis(300)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  private static Throwable failure(Consumer<CrazytelClient> read, String key, Duration timeout) {
    try (CrazytelClient client =
        CrazytelClient.builder()
            .apiKey(key)
            .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
            .retryReads(false)
            .callTimeout(timeout)
            .build()) {
      return catchThrowable(() -> read.accept(client));
    }
  }
}
