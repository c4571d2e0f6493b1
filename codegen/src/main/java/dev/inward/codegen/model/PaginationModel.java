package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * How the pages of a list are read.
 *
 * @param kind what leads to the next page
 * @param argument the argument that names a page; null for a link
 * @param first the number of the first page or item
 * @param next where a page names the next one; null for a number, and for the header {@code Link}
 * @param last the member of the last item that names the next page in place of {@code next}, or
 *     null
 * @param more where a page says whether there is another one, or null
 * @param items where a page has its items; null if it is the list itself
 * @param item the type of an item
 */
public record PaginationModel(
    Kind kind,
    @Nullable FieldModel argument,
    int first,
    OutcomeModel.@Nullable ValuePath next,
    @Nullable FieldModel last,
    OutcomeModel.@Nullable ValuePath more,
    OutcomeModel.@Nullable ValuePath items,
    ValueType item) {

  /** What leads to the next page. */
  public enum Kind {
    CURSOR,
    OFFSET,
    PAGE,
    LINK
  }
}
