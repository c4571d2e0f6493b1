package dev.inward.resilience.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.resilience.Outcome;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong outcome is reported as a finding. */
final class CompletedCallTest {

  private static final FuzzTarget TARGET = FuzzTarget.named("multitel/buyNumbers-json-success");
  private static final FuzzTarget XML = FuzzTarget.named("multitel/buyNumbers-xml-success");
  private static final CallResult RESULT = new CallResult("bought", "{}", Map.of());
  private static final String SUCCESS = "{\"RETURN\":\"18003863003\",\"STATUS\":\"\\u0032e2\"}";

  private static Stream<Arguments> findings() {
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
        Arguments.of("a rejection", failure(new RejectedException(details(200).build()))),
        Arguments.of("the status", failure(new OutcomeUnknownException(details(500).build()))),
        Arguments.of("not sent", failure(new NotSentException(details(200).build()))),
        Arguments.of(
            "mayHaveSpent",
            failure(new OutcomeUnknownException(details(200).spendsMoney(false).build()))));
  }

  private static Stream<Arguments> bodiesWithoutStatus() {
    String number = "<RETURN>18003863003</RETURN>";
    return Stream.of(
        Arguments.of(XML, "<DATA>" + number + "</DATA>"),
        Arguments.of(XML, "<DATA><NOTE><STATUS>-1</STATUS></NOTE>" + number + "</DATA>"),
        Arguments.of(XML, "<DATA><!--<STATUS>-1</STATUS>-->" + number + "</DATA>"),
        Arguments.of(XML, "<DATA><A><![CDATA[<STATUS>-1</STATUS>]]></A>" + number + "</DATA>"),
        Arguments.of(XML, "<DATA><STATUSTEXT>-1</STATUSTEXT>" + number + "</DATA>"),
        Arguments.of(TARGET, "{\"DATA\":[{\"NOTE\":{\"STATUS\":-1},\"RETURN\":\"18003863003\"}]}"),
        Arguments.of(TARGET, "{\"DATA\":[{\"STATUSES\":-1,\"RETURN\":\"18003863003\"}]}"));
  }

  @ParameterizedTest
  @MethodSource("bodiesWithoutStatus")
  void verifiedOutcome_whenAMemberThatMayBeAbsentIsElsewhere_isAResult(
      FuzzTarget target, String body) {
    DecodedResponse response = new DecodedResponse(200, ByteString.encodeUtf8(body));

    assertThat(new CompletedCall(target, RESULT, null, response, 1).verifiedOutcome())
        .isEqualTo(Outcome.RESULT);
  }

  private static Stream<String> bodiesWithStatus() {
    String number = "<RETURN>18003863003</RETURN>";
    return Stream.of(
        "<DATA><STATUS>-1</STATUS>" + number + "</DATA>",
        "<DATA>" + number + "<DESCRIPTION/>\n<STATUS>-1</STATUS></DATA>",
        "<DATA><STATUS>-1</STATUS>" + "<A/><B>1</B>".repeat(50_000) + number + "</DATA>",
        "<DATA><STATUS>-1<b>5</b></STATUS><DESCRIPTION>a</DESCRIPTION>" + number + "</DATA>");
  }

  @ParameterizedTest
  @MethodSource("bodiesWithStatus")
  void verifiedOutcome_whenAMemberBesideSaysOtherwise_throws(String body) {
    DecodedResponse response = new DecodedResponse(200, ByteString.encodeUtf8(body));

    assertThatThrownBy(() -> new CompletedCall(XML, RESULT, null, response, 1).verifiedOutcome())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a result");
  }

  @ParameterizedTest
  @MethodSource("findings")
  void verifiedOutcome_whenTheOutcomeIsWrong_throws(String finding, CompletedCall call) {
    assertThatThrownBy(call::verifiedOutcome)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(finding);
  }

  @Test
  void verifiedOutcome_whenSuccessIsWrittenInAnotherNotation_isAResult() {
    assertThat(result(200, SUCCESS, 1).verifiedOutcome()).isEqualTo(Outcome.RESULT);
  }

  @Test
  void verifiedOutcome_whenTheVendorRefuses_isRejected() {
    DecodedResponse response =
        new DecodedResponse(200, ByteString.encodeUtf8("{\"RETURN\":-165,\"STATUS\":-165}"));
    RejectedException refusal = new RejectedException(details(200).build());
    assertThat(new CompletedCall(TARGET, null, refusal, response, 1).verifiedOutcome())
        .isEqualTo(Outcome.REJECTED);
  }

  @Test
  void verifiedOutcome_ofABodyBeyondTheLimit_doesNotAskForTheWholeText() {
    String part = "x".repeat((int) CapturingInterceptor.KEPT);
    SeedResponse sent = new SeedResponse("200 OK", "text/plain", part + "x");
    Seed seed = new Seed(TARGET, sent);
    CompletedCall call =
        new CompletedCall(
            TARGET,
            null,
            new UnreadableResponseException(details(200).rawBody(part).build()),
            new DecodedResponse(200, ByteString.encodeUtf8(part)),
            1);
    FuzzInput input =
        new FuzzInput(
            TARGET,
            sent.response(TARGET),
            FuzzInput.Relation.ANY,
            RecordedResponse.of(seed, OutcomeFacts.of(call)),
            sent.body());

    assertThat(input.verifiedOutcome(call)).isEqualTo(Outcome.UNREADABLE);
  }

  @Test
  void mappingMethod_exists() throws ClassNotFoundException {
    assertThat(Class.forName(FailureCauses.MAPPING_CLASS).getDeclaredMethods())
        .extracting(Method::getName)
        .contains(FailureCauses.MAPPING_METHOD);
  }

  private static CompletedCall result(int status, String body, int requests) {
    return new CompletedCall(
        TARGET, RESULT, null, new DecodedResponse(status, ByteString.encodeUtf8(body)), requests);
  }

  private static CompletedCall failure(Throwable failure) {
    return new CompletedCall(
        TARGET, null, failure, new DecodedResponse(200, ByteString.encodeUtf8("{}")), 1);
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
