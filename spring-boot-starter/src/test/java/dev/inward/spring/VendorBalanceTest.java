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
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("any-jdk")
final class VendorBalanceTest {

  private final AtomicLong nanoTime = new AtomicLong();

  private VendorBalance balance(Supplier<?> reader) {
    return new VendorBalance("acme", reader, Duration.ofMinutes(1), nanoTime::get);
  }

  @Test
  void balance_isReadAtMostOnceAMinute() {
    AtomicInteger reads = new AtomicInteger();
    VendorBalance balance = balance(reads::incrementAndGet);

    balance.check();
    nanoTime.addAndGet(Duration.ofMinutes(1).toNanos() - 1);
    assertThat(balance.check().details()).containsEntry("balance", "1");
    nanoTime.incrementAndGet();
    assertThat(balance.check().details()).containsEntry("balance", "2");
  }

  @Test
  void failure_isKeptToo() {
    AtomicInteger reads = new AtomicInteger();
    VendorBalance balance =
        balance(
            () -> {
              reads.incrementAndGet();
              throw notSent(null);
            });

    assertThat(balance.check()).isEqualTo(balance.check());
    assertThat(reads).hasValue(1);
  }

  @Test
  void amount_isANumberOnly() {
    assertThat(MultitelAutoConfiguration.amount(new BigDecimal("12.50")))
        .isEqualTo(new BigDecimal("12.50"));
    assertThat(
            Stream.of("secret", Map.of("name", "secret"), List.of("secret"), true)
                .map(MultitelAutoConfiguration::amount))
        .containsOnlyNulls();
    assertThat(MultitelAutoConfiguration.amount(null)).isNull();
  }

  @Test
  void balance_whenRead_isUp() {
    assertThat(balance(() -> new BigDecimal("12.50")).check())
        .isEqualTo(new VendorBalance.Finding(Verdict.UP, Map.of("balance", "12.50")));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(notSent(new ConnectException("secret")), Verdict.DOWN),
        Arguments.of(notSent(null), Verdict.UNKNOWN),
        Arguments.of(new OutcomeUnknownException(details(Reason.VENDOR_FAULT)), Verdict.DOWN),
        Arguments.of(new RejectedException(details(Reason.AUTHENTICATION)), Verdict.DOWN),
        Arguments.of(new RejectedException(details(Reason.RATE_LIMITED)), Verdict.UNKNOWN),
        Arguments.of(new RejectedException(details(Reason.OTHER)), Verdict.UNKNOWN),
        Arguments.of(new UnreadableResponseException(details(Reason.OTHER)), Verdict.UNKNOWN),
        Arguments.of(new IllegalStateException("secret"), Verdict.DOWN));
  }

  private static NotSentException notSent(@Nullable Throwable cause) {
    return new NotSentException(
        InwardException.Details.builder("acme", "getBalance").cause(cause).build());
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
        balance(
                () -> {
                  throw failure;
                })
            .check();

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.details()).containsKey("outcome");
    assertThat(finding.details().toString()).doesNotContain("secret");
  }
}
