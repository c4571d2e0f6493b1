package dev.inward.conformance.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.contract.manifest.Interaction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Compares the client's outcome with the manifest's. */
final class Outcome {

  private final Interaction interaction;
  private boolean failed;

  Outcome(Interaction interaction) {
    this.interaction = interaction;
  }

  /** Makes a call that must fail, as the manifest says, and returns how it failed. */
  Failure of(ThrowingCallable call) {
    InwardException e = catchThrowableOfType(InwardException.class, call);
    failed = true;
    assertThat(e).isNotNull();
    assertThat(e.operation()).isEqualTo(interaction.operation());
    assertThat(e.httpStatus()).isEqualTo(interaction.status());
    assertThat(e.headers().get("Content-Type")).containsExactly(interaction.contentType());
    assertThat(e.rawBody()).isEqualTo(new String(interaction.responseBody().body(), UTF_8));
    assertThat(e.getClass()).isEqualTo(expectedClass());
    String reason = interaction.reason();
    assertThat(e.reason()).isEqualTo(reason == null ? Reason.OTHER : Reason.valueOf(reason));
    return Failure.of(e);
  }

  /** Holds a call that did not fail against the manifest. */
  void verify() {
    if (!failed) {
      assertThat(interaction.outcome()).isIn("success", "raw");
    }
  }

  private Class<? extends InwardException> expectedClass() {
    return switch (interaction.outcome()) {
      case "rejected" -> RejectedException.class;
      case "unknown" -> OutcomeUnknownException.class;
      case "unreadable" -> UnreadableResponseException.class;
      default -> throw new AssertionError("not to fail: " + interaction.outcome());
    };
  }
}
