package dev.inward.conformance.report;

import java.util.List;

/**
 * Tables. Where the screen is narrow each row becomes a block of its own, and each cell shows the
 * name of its column; the roles say that it is a table nevertheless.
 */
final class Tables {

  private Tables() {}

  /**
   * Returns a table.
   *
   * @param id what no other table of the page is called
   * @param columns the columns' names
   * @param rows the rows, from {@link #row} and {@link #group}
   */
  static Html table(String id, String caption, List<String> columns, List<Html> rows) {
    Html head = Html.of("tr").with("role", "row");
    columns.forEach(
        column ->
            head.add(Html.of("th", column).with("scope", "col").with("role", "columnheader")));
    Html table =
        Html.of(
                "table",
                Html.of("caption", caption).with("id", id),
                Html.of("thead", head).with("role", "rowgroup"))
            .with("role", "table")
            .with("aria-labelledby", id);
    if (rows.stream().allMatch(row -> row.is("tbody"))) {
      rows.forEach(group -> label(group.elements(), columns));
      table.add(rows);
    } else {
      label(rows, columns);
      table.add(Html.of("tbody", rows).with("role", "rowgroup"));
    }
    // With a keyboard, only what can have the focus can be scrolled.
    return Html.of("div", table)
        .css("scroll")
        .with("role", "region")
        .with("aria-labelledby", id)
        .with("tabindex", "0");
  }

  private static void label(List<Html> rows, List<String> columns) {
    for (Html row : rows) {
      List<Html> cells = row.elements();
      for (int i = 1; i < cells.size(); i++) {
        cells.get(i).with("data-label", columns.get(i));
      }
    }
  }

  /** Returns a row whose first cell names it. */
  static Html row(Object first, Object... others) {
    Html name = Html.of("th", first).with("scope", "row").with("role", "rowheader");
    Html row = Html.of("tr", name).with("role", "row");
    for (Object other : others) {
      row.add(other instanceof Html cell && cell.is("td") ? cell : cell(other, ""));
    }
    return row;
  }

  /** Returns a cell of a class. */
  static Html cell(Object content, String css) {
    return Html.of("td", content).with("role", "cell").css(css);
  }

  /** Returns rows that belong together, under a name. */
  static Html group(String name, int columns, List<Html> rows) {
    Html head =
        Html.of("th", name)
            .with("scope", "rowgroup")
            .with("role", "rowheader")
            .with("colspan", String.valueOf(columns));
    return Html.of("tbody", Html.of("tr", head).with("role", "row").css("group"), rows)
        .with("role", "rowgroup");
  }
}
