package dev.inward.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table in Markdown. Its rows have a name and numbers, with ratios to those of one row. */
final class Table {

  private final List<String> columns;
  private final @Nullable String floor;
  private final Map<String, double[]> rows = new LinkedHashMap<>();

  private Table(@Nullable String floor, List<String> columns) {
    this.floor = floor;
    this.columns = List.copyOf(columns);
  }

  /** Creates a table of numbers alone; the first column has the names. */
  static Table of(String... columns) {
    return new Table(null, List.of(columns));
  }

  /** Creates a table of numbers alone. */
  static Table of(String names, List<String> columns) {
    List<String> all = new ArrayList<>(List.of(names));
    all.addAll(columns);
    return new Table(null, all);
  }

  /** Creates a table that has for each number its ratio to that of a row. */
  static Table withRatiosTo(String floor, String... columns) {
    return new Table(floor, List.of(columns));
  }

  /** Adds a row. A number that is none was not measured. */
  Table row(String name, double... numbers) {
    rows.put(name, numbers);
    return this;
  }

  String markdown() {
    List<String> head = new ArrayList<>();
    for (String column : columns) {
      head.add(column);
      if (floor != null && head.size() > 1) {
        head.add("ratio");
      }
    }
    StringBuilder markdown = new StringBuilder();
    line(markdown, head);
    line(markdown, head.stream().map(column -> "---").toList());
    rows.forEach((name, numbers) -> line(markdown, cells(name, numbers)));
    return markdown.toString();
  }

  private List<String> cells(String name, double[] numbers) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    for (int i = 0; i < numbers.length; i++) {
      cells.add(text(numbers[i]));
      if (floor != null) {
        double ratio = numbers[i] / Wire.notNull(rows.get(floor))[i];
        cells.add(Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.2f", ratio) : "");
      }
    }
    return cells;
  }

  private static void line(StringBuilder markdown, List<String> cells) {
    markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Returns a number with three digits, or as many as it has before its point. */
  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "";
    }
    int decimals = number == Math.rint(number) || number >= 99.5 ? 0 : number >= 9.95 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  /** Returns the median. */
  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
