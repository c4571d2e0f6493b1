package dev.inward.codegen.java;

import dev.inward.codegen.model.ClientModel;
import dev.inward.codegen.model.ErrorMappingModel;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.OutcomeModel;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the Javadoc of an operation's methods: what a call does, costs, and how it fails. */
final class OperationJavadoc {

  private final OperationModel operation;
  private final OperationModel.Description description;
  private final @Nullable EffectWords words;
  private final Imports in;

  OperationJavadoc(OperationModel operation, Imports in) {
    this.operation = operation;
    this.description = operation.description();
    this.words = EffectWords.of(operation.effect());
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
  String async(boolean withRequest) {
    Javadoc javadoc = description();
    javadoc.html(
        "The future fails with the exceptions that the method without {@code Async} throws."
            + (words == null
                ? ""
                : " Cancelling it does not undo what was sent: it then fails as a call that was not"
                    + " sent, or whose outcome is unknown. {@code orTimeout} and {@code get} with a"
                    + " timeout fail with a plain {@code TimeoutException} while the "
                    + words.noun()
                    + " goes on: limit it with {@code callTimeout}, or set them on a {@code copy()}"
                    + " of the future, and keep the future for the outcome."));
    if (withRequest && operation.request().type() != null) {
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
    if (words != null) {
      javadoc.html("<b>" + words.lead() + "</b> " + cost() + "It is sent at most once.");
    } else if (operation.effect().stated()) {
      javadoc.html(
          "<b>A call only reads.</b> It spends no money and changes nothing. If it fails, it may be"
              + " sent up to three times.");
    }
    javadoc.experimental(description.experimental());
    javadoc.evidence(description.evidence());
    if (description.deprecated()) {
      javadoc.tag("@deprecated the contract marks it so");
    }
    return javadoc;
  }

  /** Returns the Javadoc of the method that also returns the headers. */
  String withHeaders(String method, boolean async) {
    Javadoc javadoc =
        new Javadoc()
            .html(callsAs(method, async) + ", and returns the headers of the response, too.");
    return javadoc.comment(2);
  }

  private String callsAs(String method, boolean async) {
    ObjectModel request = operation.request().type();
    String called = async ? method + "Async" : method;
    String parameters = request == null ? "" : request.name();
    return "Calls the operation as {@link #" + called + "(" + parameters + ")} does";
  }

  /** Returns the Javadoc of the method that returns the body as a stream. */
  String streamed(String method, boolean async) {
    ObjectModel request = operation.request().type();
    Javadoc javadoc =
        new Javadoc()
            .html(
                callsAs(method, async)
                    + ", and returns the body of a success as a stream, to be closed. It is"
                    + " not limited by {@code maxResponseBytes}, and stays limited by {@code"
                    + " callTimeout}.");
    if (request != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@param maxBytes how long the body may be; reading more of it fails");
    javadoc.tag("@return " + (async ? "a future with " : "") + "the body, which the caller closes");
    return javadoc.comment(2);
  }

  /** Returns the Javadoc of the method that reads all pages. */
  String pages(String method) {
    ObjectModel request = operation.request().type();
    Javadoc javadoc =
        new Javadoc()
            .html(
                "Returns the items of all pages of {@link #"
                    + method
                    + "("
                    + (request == null ? "" : request.name())
                    + ")}. Each page is a call, which is made when its first item is needed, and"
                    + " fails as the operation does.");
    if (request != null) {
      javadoc.tag("@param request the arguments of the call, and the page to begin with");
    }
    javadoc.tag("@return the items, of which nothing is read yet");
    return javadoc.comment(2);
  }

  /** Returns the Javadoc of the method that reads a list row by row. */
  String rows(String method, boolean withRequest) {
    ObjectModel request = withRequest ? operation.request().type() : null;
    Javadoc javadoc =
        new Javadoc()
            .html(
                "Calls the operation as {@link #"
                    + method
                    + "("
                    + (request == null ? "" : request.name())
                    + ")} does, and reads its list row by row. A refusal that is known before the"
                    + " first row fails as there. {@code maxResponseBytes} limits a row, and {@code"
                    + " callTimeout} goes on until the last one.");
    if (request != null) {
      javadoc.tag("@param request the arguments of the call");
    }
    javadoc.tag("@return the rows, which the caller closes; they are complete at their end only");
    return javadoc.comment(2);
  }

  private String cost() {
    String cost = description.cost();
    String verb = operation.effect().spendsMoney() ? "It costs: " : "It may cost: ";
    return cost == null ? "" : verb + Javadoc.escape(cost) + " ";
  }

  private String result() {
    OutcomeModel outcome = operation.outcome();
    if (outcome instanceof OutcomeModel.Unchecked) {
      return "the response as it came; its outcome is not checked";
    }
    return outcome instanceof OutcomeModel.ByStatus status
            && status.result() instanceof OutcomeModel.Result.Raw
        ? "the successful response; the contract describes no content"
        : "the result of the successful call"
            + (outcome instanceof OutcomeModel.ByStatus status
                    && status.result() instanceof OutcomeModel.Result.OrNothing
                ? ", or null if it has no content"
                : "");
  }

  private void failures(Javadoc javadoc) {
    if (operation.server().equals(ClientModel.BASE_URL)) {
      javadoc.tag(
          "@throws IllegalStateException if the client has no {@code baseUrl}, since the contract"
              + " names no https server for this operation");
    }
    failure(
        javadoc,
        "NotSentException",
        "if nothing was sent" + words(": nothing was %s, and the call may be repeated"));
    if (words == null || !(operation.outcome() instanceof OutcomeModel.Unchecked)) {
      failure(
          javadoc,
          "RejectedException",
          "if the vendor refused" + words(" and nothing was %s") + codes());
    }
    failure(
        javadoc,
        "OutcomeUnknownException",
        "if no conclusive response came"
            + words(": it may have been %s; reconcile with the vendor, never repeat blindly"));
    failure(
        javadoc,
        "UnreadableResponseException",
        "if a successful response could not be read"
            + words(": treat it as %s until you know otherwise"));
  }

  /** Returns a text with what a success does, or nothing for a read. */
  private String words(String text) {
    return words == null ? "" : String.format(Locale.ROOT, text, words.done());
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
    return (status.length() == 1 ? status + "xx" : status)
        + " ("
        + Javadoc.escape(mapping.text())
        + ")";
  }
}
