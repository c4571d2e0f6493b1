package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorResponseTest {

  private static VendorResponse response(Operation operation, int status, String body) {
    return new VendorResponse(
        operation, new ResponseHead(status, null, Map.of()), ByteString.encodeUtf8(body));
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
    InwardException failure = response(Shop.BUY, status, "").failure(null, false, "s3cr3t", "no");

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.vendorCode()).isEqualTo("s3cr3t");
    assertThat(failure.vendorMessage()).isEqualTo("no");
    assertThat(failure).hasMessageNotContaining("s3cr3t");
  }

  @Test
  void failure_whenRefused_saysWhatTheContractSays() {
    ErrorMapping errorMapping = new ErrorMapping(Reason.NUMBER_UNAVAILABLE, true, "already sold");

    InwardException failure =
        response(Shop.BUY, 200, "raw").failure(errorMapping, true, "-165", "sold!");

    assertThat(failure).isInstanceOf(RejectedException.class);
    assertThat(failure)
        .hasMessage("acme buy: rejected by the vendor (HTTP 200): code -165, already sold");
    assertThat(failure.reason()).isEqualTo(Reason.NUMBER_UNAVAILABLE);
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(failure.rawBody()).isEqualTo("raw");
  }

  @ParameterizedTest
  @CsvSource({"402, true", "500, false", "404, false", "302, false", "201, false"})
  void failureByStatus_whenPurchase_refusesOnlyWhatTheContractLists(int status, boolean refused) {
    Map<Integer, ErrorMapping> errorMappings =
        Map.of(
            402, new ErrorMapping(Reason.INSUFFICIENT_FUNDS, true, "no money"),
            500, new ErrorMapping(Reason.VENDOR_FAULT, false, "fault"));

    InwardException failure = response(Shop.BUY, status, "{}").failureByStatus(errorMappings);

    assertThat(failure)
        .isExactlyInstanceOf(refused ? RejectedException.class : OutcomeUnknownException.class);
    assertThat(failure.mayHaveSpent()).isEqualTo(!refused);
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
    InwardException unknown = Shop.failure(() -> response(Shop.BUY, 401, "x").read(failing));
    assertThat(unknown).isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(unknown.reason()).isEqualTo(Reason.AUTHENTICATION);
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
        new VendorResponse(
            Shop.LIST, new ResponseHead(200, "text/html; charset=iso-8859-1", Map.of()), body);
    VendorResponse unnamed =
        new VendorResponse(Shop.LIST, new ResponseHead(200, "nonsense", Map.of()), body);

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
}
