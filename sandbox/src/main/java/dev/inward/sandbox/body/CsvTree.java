package dev.inward.sandbox.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body of CSV. No vendor documents its layout, so a recorded value has no quotes. */
record CsvTree(List<List<String>> rows) implements BodyTree {

  static CsvTree read(byte[] body) {
    return new CsvTree(
        new String(body, UTF_8)
            .lines()
            .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split(",", -1))))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  @Override
  public CsvTree copy() {
    return new CsvTree(
        rows.stream()
            .map(row -> (List<String>) new ArrayList<>(row))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  @Override
  public @Nullable String text(String pointer) {
    if (pointer.isEmpty()) {
      return null; // The whole is no value.
    }
    int[] place = place(pointer);
    return place[0] < rows.size() && place[1] < rows.get(place[0]).size()
        ? rows.get(place[0]).get(place[1])
        : null;
  }

  @Override
  public void set(String pointer, String value) {
    if (text(pointer) != null) {
      int[] place = place(pointer);
      rows.get(place[0]).set(place[1], value);
    }
  }

  @Override
  public void wrap(String pointer) {
    throw new UnsupportedOperationException("CSV has values of one kind");
  }

  private static int[] place(String pointer) {
    String[] steps = pointer.substring(1).split("/", -1);
    // An item of a list is one row.
    return steps.length == 1
        ? new int[] {0, Integer.parseInt(steps[0])}
        : new int[] {Integer.parseInt(steps[0]), Integer.parseInt(steps[1])};
  }

  /** Returns the rows: a list at any other place than the root is none. */
  @Override
  public @Nullable List<BodyTree> items(String pointer) {
    return pointer.isEmpty()
        ? List.<BodyTree>copyOf(rows.stream().map(row -> new CsvTree(List.of(row))).toList())
        : null;
  }

  @Override
  public void replaceItems(String pointer, List<BodyTree> items) {
    rows.clear();
    items.forEach(item -> rows.addAll(((CsvTree) item).rows));
  }

  @Override
  public byte[] bytes() {
    return rows.stream()
        .map(row -> row.stream().map(CsvTree::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  private static String quoted(String value) {
    return value.chars().anyMatch(character -> "\",\r\n".indexOf(character) >= 0)
        ? "\"" + value.replace("\"", "\"\"") + "\""
        : value;
  }
}
