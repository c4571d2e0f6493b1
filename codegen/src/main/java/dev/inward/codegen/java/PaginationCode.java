package dev.inward.codegen.java;

import dev.inward.codegen.model.FieldModel;
import dev.inward.codegen.model.OperationModel;
import dev.inward.codegen.model.OutcomeModel.ValuePath;
import dev.inward.codegen.model.PaginationModel;
import dev.inward.codegen.model.ValueType;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the expression that reads the pages of a list. */
record PaginationCode(
    PaginationModel pages, OperationModel operation, OutcomeCode outcome, Imports in) {

  String reader() {
    String paging = in.type("Paging");
    String constant = constant();
    String items = "result -> " + known(pages.items());
    return switch (pages.kind()) {
      case CURSOR ->
          String.format(
              Locale.ROOT,
              "%s.byCursor(%s, (%s key) -> call(key == null ? request : request.toBuilder().%s(key).build()),"
                  + " result -> %s, %s)",
              paging,
              constant,
              new TypeCode(argument().type(), in).declaration(),
              argument().name(),
              cursor(paging),
              items);
      case OFFSET, PAGE ->
          String.format(
              Locale.ROOT,
              "%s.byNumber(%s, %s, number -> call(request.toBuilder().%s(%s).build()), %s, %s)",
              paging,
              constant,
              first(),
              argument().name(),
              argument().type().kind() == ValueType.Kind.INT32
                  ? "Math.toIntExact(number)"
                  : "number",
              items,
              pages.kind() == PaginationModel.Kind.OFFSET);
      case LINK ->
          String.format(
              Locale.ROOT,
              "%1$s.byLink(%2$s, (String link) -> prepare(%3$s).at(link).execute(%4$s), %5$s)",
              paging,
              constant,
              operation.request().type() == null ? "" : "request",
              linked(paging),
              items);
    };
  }

  /** Returns the cursor of the page after the result. */
  private String cursor(String paging) {
    if (pages.last() == null) {
      return known(pages.next());
    }
    return String.format(
        Locale.ROOT,
        "%s.last(%s, %s%s, item -> item.%s)",
        paging,
        constant(),
        pages.more() == null ? "" : known(pages.more()) + ", ",
        member(pages.items()),
        pages.last().name());
  }

  private String linked(String paging) {
    String judged = outcome.needsRequest() ? "judge(request, response)" : "judge(response)";
    return pages.next() == null
        ? "response -> new " + paging + ".Page<>(" + judged + ", response.nextLink())"
        : "response -> " + paging + ".page(" + judged + ", result -> " + known(pages.next()) + ")";
  }

  private FieldModel argument() {
    return Objects.requireNonNull(pages.argument());
  }

  /** Returns the number of the first page, which the user may have chosen. */
  private String first() {
    String given = "request." + argument().name();
    return argument().required()
        ? given
        : String.format(Locale.ROOT, "%s == null ? %d : %s", given, pages.first(), given);
  }

  private String constant() {
    return operation.routes().routes().get(0).constant();
  }

  /** Returns a member that must not be of another kind, lest a list looks complete. */
  private String known(@Nullable ValuePath path) {
    String unread = path == null ? null : outcome.unread(path);
    return unread == null
        ? member(path)
        : String.format(
            Locale.ROOT,
            "%s.known(%s, %s, %s)",
            in.type("Paging"),
            constant(),
            member(path),
            unread);
  }

  private String member(@Nullable ValuePath path) {
    return path == null ? "result" : outcome.value(path);
  }
}
