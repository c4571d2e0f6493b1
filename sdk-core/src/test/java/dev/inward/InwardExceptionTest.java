package dev.inward;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InwardExceptionTest {

  private static InwardException.Details.Builder details() {
    return InwardException.Details.builder("acme", "buy").spendsMoney(true);
  }

  @Test
  void mayHaveSpent_whenOutcomeIsUnknown_followsTheOperation() {
    InwardException.Details paid = details().build();
    InwardException.Details free = details().spendsMoney(false).build();

    assertThat(new NotSentException(paid).mayHaveSpent()).isFalse();
    assertThat(new RejectedException(paid).mayHaveSpent()).isFalse();
    assertThat(new OutcomeUnknownException(paid).mayHaveSpent()).isTrue();
    assertThat(new UnreadableResponseException(paid).mayHaveSpent()).isTrue();
    assertThat(new OutcomeUnknownException(free).mayHaveSpent()).isFalse();
  }

  @Test
  void mayHaveTakenEffect_whenOutcomeIsUnknown_followsTheOperation() {
    InwardException.Details release = details(Effect.RELEASE);

    assertThat(new NotSentException(release).mayHaveTakenEffect()).isFalse();
    assertThat(new RejectedException(release).mayHaveTakenEffect()).isFalse();
    assertThat(new OutcomeUnknownException(release).mayHaveTakenEffect()).isTrue();
    assertThat(new OutcomeUnknownException(release).mayHaveSpent()).isFalse();
    assertThat(new OutcomeUnknownException(release).effect()).isEqualTo(Effect.RELEASE);
    assertThat(new UnreadableResponseException(details(Effect.CHANGE)).mayHaveTakenEffect())
        .isTrue();
    assertThat(new OutcomeUnknownException(details(Effect.READ)).mayHaveTakenEffect()).isFalse();
  }

  @Test
  void effect_whenOnlyMoneyIsStated_isAPurchase() {
    InwardException paid = new OutcomeUnknownException(details().build());
    InwardException bought = new OutcomeUnknownException(details(Effect.PURCHASE));

    assertThat(paid.effect()).isEqualTo(Effect.PURCHASE);
    assertThat(paid.mayHaveTakenEffect()).isTrue();
    assertThat(bought.mayHaveSpent()).isTrue();
  }

  private static InwardException.Details details(Effect effect) {
    return InwardException.Details.builder("acme", "do").effect(effect).build();
  }

  @Test
  void message_whenVendorSentText_doesNotContainIt() {
    InwardException failure =
        new OutcomeUnknownException(
            details()
                .httpStatus(500)
                .vendorCode("s3cr3t")
                .vendorMessage("s3cr3t")
                .rawBody("s3cr3t")
                .headers(Map.of("Via", List.of("s3cr3t")))
                .explanation("the vendor's fault")
                .cause(new IOException("s3cr3t", new IllegalStateException("s3cr3t")))
                .build());

    assertThat(failure).hasMessage("acme buy: outcome unknown (HTTP 500): the vendor's fault");
    Throwable cause = requireNonNull(failure.getCause());
    assertThat(cause).hasMessage("java.io.IOException (message redacted)");
    assertThat(cause.getCause()).hasMessage("java.lang.IllegalStateException (message redacted)");
    assertThat(cause.getStackTrace()[0].getClassName())
        .isEqualTo(InwardExceptionTest.class.getName());
  }

  @Test
  void cause_whenItIsItsOwnCause_ends() {
    IOException one = new IOException("one");
    one.initCause(new IOException("two", one));

    assertThat(new NotSentException(details().cause(one).build()))
        .hasCauseInstanceOf(Exception.class);
  }

  @Test
  void headers_whenReadInAnyCase_areFoundAndUnmodifiable() {
    InwardException failure =
        new RejectedException(details().headers(Map.of("Retry-After", List.of("1"))).build());

    assertThat(failure.headers().get("retry-after")).containsExactly("1");
    assertThatThrownBy(() -> failure.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void exception_whenSerialized_keepsItsDetails() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(
          new RejectedException(
              details()
                  .headers(Map.of("Via", List.of("1.1 x")))
                  .cause(new IOException("s3cr3t"))
                  .build()));
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      RejectedException copy = (RejectedException) in.readObject();
      assertThat(copy.vendor()).isEqualTo("acme");
      assertThat(copy.reason()).isEqualTo(Reason.OTHER);
      assertThat(copy.headers()).containsKey("via");
      assertThat(copy).hasCauseInstanceOf(Exception.class);
    }
  }
}
