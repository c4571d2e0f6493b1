package dev.inward.codegen;

import io.swagger.v3.oas.models.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Writes the Javadoc of an operation's methods: what a call does, what it costs, how it can fail.
 */
final class OperationJavadoc {

  private final Extensions extensions;
  private final Operation operation;
  private final @Nullable String requestType;
  private final Outcome outcome;
  private final boolean spendsMoney;

  OperationJavadoc(
      Extensions extensions, Operation operation, @Nullable String requestType, Outcome outcome) {
    this.extensions = extensions;
    this.operation = operation;
    this.requestType = requestType;
    this.outcome = outcome;
    this.spendsMoney = extensions.flag("x-spends-money");
  }

  /** The comment of the method that waits for the response. */
  String sync(boolean withRequest) {
    Javadoc javadoc = description();
    if (withRequest && requestType != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@return " + result());
    failures(javadoc);
    return javadoc.comment(2);
  }

  /** The comment of the method that does not wait. */
  String async() {
    Javadoc javadoc = description();
    javadoc.html(
        spendsMoney
            ? "The future fails with the exceptions that the method without {@code Async} throws."
                + " Cancelling it does not undo what was sent: it then fails as a call that was not"
                + " sent, or whose outcome is unknown."
            : "The future fails with the exceptions that the method without {@code Async} throws.");
    if (requestType != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@return a future with " + result());
    return javadoc.comment(2);
  }

  private Javadoc description() {
    Javadoc javadoc =
        new Javadoc()
            .text(Java.or(operation.getSummary(), "Calls the operation of that name"))
            .text(operation.getDescription());
    if (spendsMoney) {
      String cost = extensions.text("x-cost");
      javadoc.html(
          "<b>A successful call spends money.</b> "
              + (cost == null ? "" : "It costs: " + Javadoc.escape(cost) + " ")
              + "It is sent at most once.");
    }
    Evidence.describe(javadoc, extensions);
    if (Boolean.TRUE.equals(operation.getDeprecated())) {
      javadoc.tag("@deprecated the contract marks it so");
    }
    return javadoc;
  }

  private String result() {
    if (outcome.raw()) {
      return "the response as it came; its outcome is not checked";
    }
    return outcome.empty()
        ? "the successful response; the contract describes no content"
        : "the result of the successful call";
  }

  private void failures(Javadoc javadoc) {
    javadoc.tag(
        "@throws NotSentException if nothing was sent"
            + (spendsMoney ? ": the call cost nothing and may be repeated" : ""));
    if (!outcome.raw() || !spendsMoney) {
      String codes =
          outcome.catalogue().isEmpty()
              ? outcome.refusals.isEmpty() ? "" : ": " + String.join(", ", outcome.refusals)
              : ": one of the codes of {@link " + outcome.catalogue() + "} that say so";
      javadoc.tag(
          "@throws RejectedException if the vendor refused"
              + (spendsMoney ? " and nothing was bought" : "")
              + codes);
    }
    javadoc.tag(
        "@throws OutcomeUnknownException if no clear response came"
            + (spendsMoney ? ": reconcile with the vendor, never repeat blindly" : ""));
    javadoc.tag(
        "@throws UnreadableResponseException if a success could not be read"
            + (spendsMoney ? ": take it as bought until shown otherwise" : ""));
  }
}
