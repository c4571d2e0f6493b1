package dev.inward.codegen.java;

import dev.inward.codegen.model.ErrorMappingModel;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.OutcomeModel;
import java.util.List;

/** Writes the Javadoc of an operation's methods: what a call does, costs, and how it fails. */
final class OperationJavadoc {

  private final OperationModel operation;
  private final OperationModel.Description description;
  private final boolean purchase;
  private final Imports in;

  OperationJavadoc(OperationModel operation, Imports in) {
    this.operation = operation;
    this.description = operation.description();
    this.purchase = description.purchase();
    this.in = in;
  }

  /** Returns the comment of the method that waits for the response. */
  String sync(boolean withRequest) {
    Javadoc javadoc = description();
    if (withRequest && operation.request().type() != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@return " + result());
    failures(javadoc);
    return javadoc.comment(2);
  }

  /** Returns the comment of the method that does not wait. */
  String async() {
    Javadoc javadoc = description();
    javadoc.html(
        "The future fails with the exceptions that the method without {@code Async} throws."
            + (purchase
                ? " Cancelling it does not undo what was sent: it then fails as a call that was not"
                    + " sent, or whose outcome is unknown. {@code orTimeout} and {@code get} with a"
                    + " timeout fail with a plain {@code TimeoutException} while the purchase goes"
                    + " on: limit it with {@code callTimeout}, or set them on a {@code copy()} of"
                    + " the future, and keep the future for the outcome."
                : ""));
    if (operation.request().type() != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@return a future with " + result());
    return javadoc.comment(2);
  }

  private Javadoc description() {
    String summary = description.summary();
    Javadoc javadoc =
        new Javadoc()
            .text(summary == null ? "Calls the operation of that name" : summary)
            .text(description.text());
    if (purchase) {
      String cost = description.cost();
      javadoc.html(
          "<b>A successful call spends money.</b> "
              + (cost == null ? "" : "It costs: " + Javadoc.escape(cost) + " ")
              + "It is sent at most once.");
    }
    javadoc.evidence(description.evidence());
    if (description.deprecated()) {
      javadoc.tag("@deprecated the contract marks it so");
    }
    return javadoc;
  }

  private String result() {
    OutcomeModel outcome = operation.outcome();
    if (outcome instanceof OutcomeModel.Unchecked) {
      return "the response as it came; its outcome is not checked";
    }
    return outcome instanceof OutcomeModel.ByStatus status
            && status.result() instanceof OutcomeModel.Result.Raw
        ? "the successful response; the contract describes no content"
        : "the result of the successful call";
  }

  private void failures(Javadoc javadoc) {
    failure(
        javadoc,
        "NotSentException",
        "if nothing was sent" + (purchase ? ": the call cost nothing and may be repeated" : ""));
    if (!purchase || !(operation.outcome() instanceof OutcomeModel.Unchecked)) {
      failure(
          javadoc,
          "RejectedException",
          "if the vendor refused" + (purchase ? " and nothing was bought" : "") + codes());
    }
    failure(
        javadoc,
        "OutcomeUnknownException",
        "if no conclusive response came"
            + (purchase ? ": reconcile with the vendor, never repeat blindly" : ""));
    failure(
        javadoc,
        "UnreadableResponseException",
        "if a successful response could not be read"
            + (purchase ? ": treat it as bought until you know otherwise" : ""));
  }

  private void failure(Javadoc javadoc, String exception, String condition) {
    javadoc.tag("@throws " + in.type(exception) + " " + condition);
  }

  private String codes() {
    if (operation.outcome() instanceof OutcomeModel.ByBody body) {
      String catalogue = body.rules().catalogue();
      return catalogue == null ? "" : ": one of the codes of {@link " + catalogue + "} that say so";
    }
    if (!(operation.outcome() instanceof OutcomeModel.ByStatus status)) {
      return "";
    }
    List<String> codes =
        status.mappings().stream()
            .filter(each -> each.mapping().nothingBought())
            .map(each -> code(each.status(), each.mapping()))
            .toList();
    return codes.isEmpty() ? "" : ": " + String.join(", ", codes);
  }

  private static String code(String status, ErrorMappingModel mapping) {
    return status + " (" + Javadoc.escape(mapping.text()) + ")";
  }
}
