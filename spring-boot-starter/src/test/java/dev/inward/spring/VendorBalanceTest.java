package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.spring.VendorBalance.Verdict;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("any-jdk")
final class VendorBalanceTest {

  @Test
  void balance_whenRead_isUp() {
    assertThat(new VendorBalance("acme", () -> new BigDecimal("12.50")).check())
        .isEqualTo(new VendorBalance.Finding(Verdict.UP, Map.of("balance", "12.50")));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NotSentException(details(Reason.OTHER)), Verdict.DOWN),
        Arguments.of(new OutcomeUnknownException(details(Reason.VENDOR_FAULT)), Verdict.DOWN),
        Arguments.of(new RejectedException(details(Reason.AUTHENTICATION)), Verdict.DOWN),
        Arguments.of(new RejectedException(details(Reason.RATE_LIMITED)), Verdict.UNKNOWN),
        Arguments.of(new RejectedException(details(Reason.OTHER)), Verdict.UNKNOWN),
        Arguments.of(new UnreadableResponseException(details(Reason.OTHER)), Verdict.UNKNOWN),
        Arguments.of(new IllegalStateException("secret"), Verdict.DOWN));
  }

  private static InwardException.Details details(Reason reason) {
    return InwardException.Details.builder("acme", "getBalance")
        .reason(reason)
        .vendorMessage("secret")
        .rawBody("secret")
        .build();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void balance_whenNotRead_saysWhyWithoutTheVendorsText(RuntimeException failure, Verdict verdict) {
    VendorBalance.Finding finding =
        new VendorBalance(
                "acme",
                () -> {
                  throw failure;
                })
            .check();

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.details()).containsKey("outcome");
    assertThat(finding.details().toString()).doesNotContain("secret");
  }
}
