package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.util.Map;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves that what the fuzzing looks for would be found. */
final class OutcomeTest {

  private static final Target TARGET = Target.BUY_NUMBERS_JSON;
  private static final Yes YES = new Yes("bought", "{}", Map.of());
  private static final String SUCCESS = "{\"RETURN\":\"18003863003\",\"STATUS\":\"\\u0032e2\"}";

  private static Stream<Arguments> wrongs() {
    return Stream.of(
        Arguments.of("a result", result(200, "{\"STATUS\":500,\"RETURN\":\"18003863003\"}", 1)),
        Arguments.of("a result", result(500, SUCCESS, 1)),
        Arguments.of("sent 2 times", result(200, SUCCESS, 2)),
        Arguments.of("undocumented", failure(new StackOverflowError())),
        Arguments.of("undocumented", failure(new IllegalArgumentException())),
        Arguments.of("hides", failure(unreadable(new StackOverflowError()))),
        Arguments.of("hides", failure(unreadable(new OutOfMemoryError()))),
        Arguments.of("hides", failure(unreadable(new NullPointerException()))),
        Arguments.of("hides", failure(unreadable(new IllegalArgumentException()))),
        Arguments.of("a refusal", failure(new RejectedException(details(200).build()))),
        Arguments.of("the status", failure(new OutcomeUnknownException(details(500).build()))),
        Arguments.of("not sent", failure(new NotSentException(details(200).build()))),
        Arguments.of(
            "mayHaveSpent",
            failure(new OutcomeUnknownException(details(200).spendsMoney(false).build()))));
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void ending_whenACallEndedWrongly_isAFinding(String wrong, Outcome outcome) {
    assertThatThrownBy(outcome::ending)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(wrong);
  }

  @Test
  void ending_whenTheVendorSaidYesInItsOwnWay_isAResult() {
    assertThat(result(200, SUCCESS, 1).ending()).isEqualTo(Ending.RESULT);
  }

  @Test
  void ending_whenTheVendorSaidNo_isARefusal() {
    Seen seen = new Seen(200, ByteString.encodeUtf8("{\"RETURN\":-165,\"STATUS\":-165}"));
    RejectedException refusal = new RejectedException(details(200).build());
    assertThat(new Outcome(TARGET, null, refusal, seen, 1).ending()).isEqualTo(Ending.REJECTED);
  }

  private static Outcome result(int status, String body, int requests) {
    return new Outcome(TARGET, YES, null, new Seen(status, ByteString.encodeUtf8(body)), requests);
  }

  private static Outcome failure(Throwable failure) {
    return new Outcome(TARGET, null, failure, new Seen(200, ByteString.encodeUtf8("{}")), 1);
  }

  private static InwardException unreadable(@Nullable Throwable cause) {
    return new UnreadableResponseException(details(200).cause(cause).build());
  }

  private static InwardException.Details.Builder details(int status) {
    return InwardException.Details.builder("multitel", "buyNumbers")
        .spendsMoney(true)
        .httpStatus(status);
  }
}
