package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.OutcomeModel.Result;
import dev.inward.codegen.model.OutcomeModel.ValuePath;
import dev.inward.codegen.model.PaginationModel.Kind;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-pagination}. */
final class PaginationReader {

  private static final String WORD = "x-pagination";

  /** The link that is in the header {@code Link}, and in no member. */
  private static final String HEADER = "header";

  private final Scope scope;
  private final Extensions operation;
  private final List<FieldModel> arguments;

  PaginationReader(Scope scope, Extensions operation, List<FieldModel> arguments) {
    this.scope = scope;
    this.operation = operation;
    this.arguments = arguments;
  }

  /** Returns whether an operation has pages; words of other tools look different. */
  private boolean isOurs() {
    return operation.has(WORD)
        && (!scope.contract().isPlain()
            || (operation.isMap(WORD) && kinds(operation.map(WORD)).findAny().isPresent()));
  }

  private static Stream<Kind> kinds(Extensions words) {
    return Stream.of(Kind.values()).filter(kind -> words.has(word(kind)));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns how the pages are read; null if there are none. */
  @Nullable PaginationModel read(
      Effect effect, RequestModel request, RoutesModel routes, OutcomeModel outcome) {
    if (!isOurs()) {
      return null;
    }
    Extensions words =
        operation
            .map(WORD)
            .only("cursor", "offset", "page", "link", "next", "last", "more", "items", "first");
    List<Kind> kinds = kinds(words).toList();
    if (kinds.size() != 1) {
      throw new ContractException(words.where(), "must have one of cursor, offset, page and link");
    }
    if (effect.kind() != Effect.Kind.READ
        || !routes.method().equals("GET")
        || routes.routes().size() != 1) {
      throw new ContractException(
          words.where(), "only a GET that changes nothing can be repeated for each page");
    }
    Kind kind = kinds.get(0);
    ValueType page = page(outcome, words.where());
    ConditionReader pointers = new ConditionReader(scope, page.name(), false, arguments);
    String items = words.text("items");
    ValueType list = items == null ? page : pointers.last(items, words.where());
    if (!list.isList()) {
      throw new ContractException(
          words.where(),
          items == null ? "items must say where the list is" : items + " is no list");
    }
    FieldModel argument =
        kind == Kind.LINK ? null : pointers.argument(words.requiredText(word(kind)), words.where());
    boolean isLast = kind == Kind.CURSOR && words.has("last");
    FieldModel last = isLast ? last(words, list.elements(), argument) : null;
    ValuePath next = isLast ? null : next(kind, words, pointers, argument);
    if ((words.has("last") || words.has("more")) && !isLast) {
      throw new ContractException(words.where(), "last and more are for a cursor without next");
    }
    if (kind == Kind.LINK && isKeyInQuery(request)) {
      throw new ContractException(words.where(), "a link has no place for a key in the query");
    }
    if (words.has("first") && kind != Kind.PAGE) {
      throw new ContractException(words.where(), "first means nothing without page");
    }
    return new PaginationModel(
        kind,
        argument,
        kind == Kind.PAGE ? first(words) : 0,
        next,
        last,
        isLast && words.has("more") ? more(words, pointers) : null,
        items == null ? null : pointers.path(items, words.where()),
        list.elements());
  }

  private static boolean isKeyInQuery(RequestModel request) {
    return request.credentials().stream()
        .anyMatch(each -> each.place() == CredentialModel.Sent.Place.QUERY);
  }

  /** Returns the member of an item that is the cursor of the page after it. */
  private FieldModel last(Extensions words, ValueType item, @Nullable FieldModel argument) {
    String last = words.requiredText("last");
    Schema<?> schema = scope.types().toGenerate().get(item.name());
    return (schema == null || words.has("next")
            ? Stream.<Fields.Property>of()
            : scope.fields().of(schema, item.name()).stream())
        .map(Fields.Property::field)
        .filter(field -> field.wire().equals(last))
        .filter(field -> argument != null && field.type().equals(argument.type()))
        .findFirst()
        .orElseThrow(
            () ->
                new ContractException(
                    words.where(),
                    last
                        + " must be a member of the items, of the type of the argument, without next"));
  }

  private static ValuePath more(Extensions words, ConditionReader pointers) {
    String more = words.requiredText("more");
    if (pointers.last(more, words.where()).kind() != ValueType.Kind.BOOLEAN) {
      throw new ContractException(words.where(), more + " must be true or false");
    }
    return pointers.path(more, words.where());
  }

  private static int first(Extensions words) {
    String first = words.has("first") ? words.requiredText("first") : "1";
    if (!first.matches("[01]")) {
      throw new ContractException(words.where(), "first must be 0 or 1");
    }
    return Integer.parseInt(first);
  }

  private static @Nullable ValuePath next(
      Kind kind, Extensions words, ConditionReader pointers, @Nullable FieldModel argument) {
    String where = words.where();
    if (kind == Kind.LINK) {
      String link = words.requiredText("link");
      return link.equals(HEADER) ? null : text(pointers, link, where);
    }
    if (kind == Kind.CURSOR && argument != null) {
      String next = words.requiredText("next");
      if (!pointers.last(next, where).equals(argument.type())) {
        throw new ContractException(
            where, next + " and the argument " + argument.wire() + " must have the same type");
      }
      return pointers.path(next, where);
    }
    if (words.has("next") || argument == null || !isInteger(argument.type())) {
      throw new ContractException(
          where, "offset and page name an integer argument, and have no next");
    }
    return null;
  }

  private static ValuePath text(ConditionReader pointers, String pointer, String where) {
    if (pointers.last(pointer, where).kind() != ValueType.Kind.TEXT) {
      throw new ContractException(where, pointer + " must be text with the link, or header");
    }
    return pointers.path(pointer, where);
  }

  private static boolean isInteger(ValueType type) {
    return type.kind() == ValueType.Kind.INT32 || type.kind() == ValueType.Kind.INT64;
  }

  private ValueType page(OutcomeModel outcome, String where) {
    if (outcome instanceof OutcomeModel.ByBody body) {
      return body.type();
    }
    if (outcome instanceof OutcomeModel.ByStatus status
        && status.result() instanceof Result.Read read) {
      return read.reader().type();
    }
    throw new ContractException(where, "needs one kind of success, with a page as its content");
  }
}
