package dev.inward.codegen.java;

import dev.inward.codegen.model.OutcomeModel.Result.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The successes of an operation that have content of their own, as their template shows them. */
record SealedResultView(Sealed model, String method, Imports in) {

  /**
   * One of the successes.
   *
   * @param status its status; null for the rest of 2xx
   * @param body the type of its body, or null
   */
  record CaseView(String name, @Nullable String status, @Nullable String body) {

    boolean range() {
      return status == null;
    }

    String javadoc() {
      Javadoc javadoc =
          new Javadoc().html("A success with the status " + (range() ? "2xx" : status) + ".");
      if (range()) {
        javadoc.tag("@param status the HTTP status");
      }
      if (body != null) {
        javadoc.tag("@param body the result");
      }
      return javadoc.comment(2);
    }
  }

  String javadoc() {
    return new Javadoc().html("A success of {@link " + method + "}, by its status.").comment(0);
  }

  String name() {
    return model.name();
  }

  List<CaseView> cases() {
    return model.cases().stream()
        .map(
            each ->
                new CaseView(
                    each.name(),
                    each.status().code(),
                    each.result() == null ? null : OutcomeCode.bodyType(each.result(), in)))
        .toList();
  }
}
