package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorResponseTest {

  private static VendorResponse response(Operation operation, int status, String body) {
    return new VendorResponse(
        operation, new ResponseHead(status, Headers.of()), ByteString.encodeUtf8(body));
  }

  @ParameterizedTest
  @CsvSource({
    "200, OTHER",
    "204, OTHER",
    "302, OTHER",
    "400, OTHER",
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "407, AUTHENTICATION",
    "404, OTHER",
    "429, RATE_LIMITED",
    "500, VENDOR_FAULT",
    "503, VENDOR_FAULT"
  })
  void failure_whenCodeIsNotKnown_hasTheStatusReasonAndIsUnknown(int status, Reason reason) {
    InwardException failure =
        response(Shop.BUY, status, "").failure(null, false, Evidence.DOCUMENTED, "s3cr3t", "no");

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.vendorCode()).isEqualTo("s3cr3t");
    assertThat(failure.vendorMessage()).isEqualTo("no");
    assertThat(failure).hasMessageNotContaining("s3cr3t");
  }

  @Test
  void failure_whenRefused_saysWhatTheContractSays() {
    ErrorMapping errorMapping =
        new ErrorMapping(Reason.NUMBER_UNAVAILABLE, true, Evidence.DOCUMENTED, "already sold");

    InwardException failure =
        response(Shop.BUY, 200, "raw")
            .failure(errorMapping, true, Evidence.SAMPLE, "-165", "sold!");

    assertThat(failure).isInstanceOf(RejectedException.class);
    assertThat(failure)
        .hasMessage("acme buy: rejected by the vendor (HTTP 200): code -165, already sold");
    assertThat(failure.reason()).isEqualTo(Reason.NUMBER_UNAVAILABLE);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.rawBody()).isEqualTo("raw");
  }

  @ParameterizedTest
  @CsvSource({"402, true", "500, false", "400, false", "409, false", "302, false", "201, false"})
  void failureByStatus_whenPurchase_refusesOnlyWhatTheContractLists(int status, boolean refused) {
    Map<Integer, ErrorMapping> errorMappings =
        Map.of(
            402, new ErrorMapping(Reason.INSUFFICIENT_FUNDS, true, Evidence.DOCUMENTED, "no money"),
            500, new ErrorMapping(Reason.VENDOR_FAULT, false, Evidence.DOCUMENTED, "fault"));

    InwardException failure = response(Shop.BUY, status, "{}").failureByStatus(errorMappings);

    assertThat(failure)
        .isExactlyInstanceOf(refused ? RejectedException.class : OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isEqualTo(!refused);
  }

  @ParameterizedTest
  @CsvSource({
    "401, AUTHENTICATION",
    "403, AUTHENTICATION",
    "404, OTHER",
    "405, OTHER",
    "415, OTHER",
    "422, OTHER"
  })
  void failureByStatus_whenHttpDefinesARefusal_isRejectedAndAssumed(int status, Reason reason) {
    String body = "{\"detail\": [{\"loc\": [\"body\"], \"msg\": \"gone\"}, {\"msg\": \"odd\"}]}";

    for (Operation operation : List.of(Shop.BUY, Shop.BUY_BY_GET, Shop.LIST)) {
      InwardException failure = response(operation, status, body).failureByStatus(Map.of());

      assertThat(failure).isInstanceOf(RejectedException.class);
      assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.ASSUMED);
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.vendorMessage()).isEqualTo("gone; odd");
      assertThat(failure)
          .hasMessageEndingWith(
              " (HTTP " + status + "): a refusal by HTTP's meaning of the status");
    }
  }

  @Test
  void failureByStatus_whenOnlyItsRangeIsListed_is408NoRefusal() {
    ErrorMapping refusal = ErrorMapping.nothingBought(Reason.OTHER, Evidence.DOCUMENTED, "no");
    Map<Integer, ErrorMapping> range = Map.of(4, refusal);

    assertThat(response(Shop.BUY, 400, "").failureByStatus(range))
        .isExactlyInstanceOf(RejectedException.class);
    assertThat(response(Shop.BUY, 408, "").failureByStatus(range))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(response(Shop.BUY, 408, "").failureByStatus(Map.of(0, refusal)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(response(Shop.BUY, 408, "").failureByStatus(Map.of(408, refusal)))
        .isExactlyInstanceOf(RejectedException.class);
  }

  @Test
  void body_whenItsCodingCannotBeUndone_isUnreadable() {
    VendorResponse coded =
        new VendorResponse(
            Shop.BUY,
            new ResponseHead(200, Headers.of("Content-Encoding", "br")),
            ByteString.encodeUtf8("?"));

    assertThat(Shop.failure(coded::body)).isInstanceOf(UnreadableResponseException.class);
    assertThat(Shop.failure(coded::text))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("the response has a content coding that cannot be undone");
    assertThat(coded.raw().rawBytes()).asString().isEqualTo("?");
  }

  @Test
  void failureByStatus_whenTheContractSaysOtherwise_isUnknown() {
    ErrorMapping open = ErrorMapping.outcomeUnknown(Reason.AUTHENTICATION, "who knows");

    assertThat(response(Shop.BUY, 401, "").failureByStatus(Map.of(401, open)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(Shop.failure(() -> response(Shop.BUY, 401, "").read(b -> null, Map.of(401, open))))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void failureByStatus_whenTheContractListsIt_hasItsEvidence() {
    ErrorMapping listed =
        ErrorMapping.nothingBought(Reason.INSUFFICIENT_FUNDS, Evidence.SAMPLE, "no money");

    InwardException failure = response(Shop.BUY, 402, "").failureByStatus(Map.of(402, listed));

    assertThat(((RejectedException) failure).evidence()).isEqualTo(Evidence.SAMPLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"detail\": \"Not authenticated\"} | Not authenticated",
        "{\"detail\": [{\"msg\": \"a\"}]}      | a",
        "{\"detail\": [{\"msg\": 1}]}         | [{\"msg\": 1}]",
        "{\"detail\": [{\"msg\": \"a\"}, 1]}   | [{\"msg\": \"a\"}, 1]",
        "{\"detail\": []}                    | []",
        "{\"detail\": {\"msg\": \"a\"}}        | {\"msg\": \"a\"}",
        "{\"message\": \"a\"}                 |",
        "<html>                              |"
      })
  void failureByStatus_whenTheContractNamesNoMessage_readsTheDetail(
      String body, @Nullable String message) {
    assertThat(response(Shop.BUY, 403, body).failureByStatus(Map.of()).vendorMessage())
        .isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"404, true", "500, false", "302, false"})
  void failureByStatus_whenReadIsNotListed_refusesClientErrors(int status, boolean refused) {
    InwardException failure = response(Shop.LIST, status, "{}").failureByStatus(Map.of());

    assertThat(failure)
        .isExactlyInstanceOf(refused ? RejectedException.class : OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isFalse();
  }

  @Test
  void read_whenReaderThrows_isUnreadableIfSuccessfulElseUnknown() {
    ResponseReader<String> failing =
        body -> {
          throw new IOException("s3cr3t");
        };

    assertThatThrownBy(() -> response(Shop.BUY, 200, "x").read(failing))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageNotContaining("s3cr3t");
    InwardException unknown = Shop.failure(() -> response(Shop.BUY, 407, "x").read(failing));
    assertThat(unknown).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(unknown.reason()).isEqualTo(Reason.AUTHENTICATION);
    InwardException refused = Shop.failure(() -> response(Shop.BUY, 401, "x").read(failing));
    assertThat(refused).isInstanceOf(RejectedException.class);
    assertThat(refused.reason()).isEqualTo(Reason.AUTHENTICATION);
  }

  @Test
  void read_whenResponseDoesNotMatch_saysWhere() {
    assertThatThrownBy(
            () ->
                response(Shop.BUY, 200, "x")
                    .read(
                        body -> {
                          throw new MalformedResponseException("/order_id", "a string");
                        }))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("expected a string at /order_id");
  }

  @Test
  void read_whenNothingIsRead_isUnreadable() {
    assertThatThrownBy(() -> response(Shop.BUY, 200, "null").read(body -> null))
        .isInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void text_whenCharsetIsNamed_usesIt() {
    ByteString body = ByteString.of((byte) 0xe4);
    VendorResponse latin =
        new VendorResponse(Shop.LIST, head("text/html; charset=iso-8859-1"), body);
    VendorResponse unnamed = new VendorResponse(Shop.LIST, head("nonsense"), body);

    assertThat(latin.text()).isEqualTo("\u00e4");
    assertThat(unnamed.text()).isEqualTo("\ufffd");
  }

  @Test
  void raw_whateverTheStatus_returnsTheResponse() {
    RawResponse raw = response(Shop.BUY, 500, "a;b").raw();

    assertThat(raw.status()).isEqualTo(500);
    assertThat(raw.text()).isEqualTo("a;b");
    assertThat(raw.toString()).doesNotContain("a;b");
  }

  private static ResponseHead head(String contentType) {
    return new ResponseHead(200, Headers.of("Content-Type", contentType));
  }
}
