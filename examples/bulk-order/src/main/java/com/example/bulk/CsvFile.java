package com.example.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The CSV file of an order. Its rows are those of the workflow's history, in the same order, so a
 * writer that died is continued by another one: an unfinished last line is written again, and the
 * rows that are missing are appended.
 */
final class CsvFile implements AutoCloseable {

  static final String HEADER = "row,status,number,vendor,area,price,tag,at,note";

  private final FileChannel file;
  private final Path path;
  private final List<String> rows;

  /** The unfinished last line; it stays until the order has the row that it begins. */
  private byte[] unfinished;

  private CsvFile(FileChannel file, Path path, List<String> rows, byte[] unfinished) {
    this.file = file;
    this.path = path;
    this.rows = rows;
    this.unfinished = unfinished;
  }

  /**
   * Creates a file.
   *
   * @throws IOException if it exists already, or cannot be written
   */
  static CsvFile create(Path path) throws IOException {
    return open(path, StandardOpenOption.CREATE_NEW);
  }

  /**
   * Opens a file, or creates it.
   *
   * @throws IOException if it cannot be written, or is something else
   */
  static CsvFile open(Path path) throws IOException {
    return open(path, StandardOpenOption.CREATE);
  }

  private static CsvFile open(Path path, StandardOpenOption how) throws IOException {
    FileChannel file =
        FileChannel.open(path, how, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
      int end = bytes.capacity();
      while (end > 0 && bytes.get(end - 1) != '\n') {
        end--;
      }
      String text = new String(bytes.array(), UTF_8);
      String whole = new String(bytes.array(), 0, end, UTF_8);
      if (!whole.isEmpty() && !whole.startsWith(HEADER + "\n")
          || whole.isEmpty() && !(HEADER + "\n").startsWith(text)) {
        throw new IOException("csv: " + path + " is another file");
      }
      CsvFile csv =
          new CsvFile(
              file,
              path,
              new ArrayList<>(whole.lines().skip(1).toList()),
              Arrays.copyOfRange(bytes.array(), end, bytes.capacity()));
      file.position(end);
      if (whole.isEmpty()) {
        csv.write(HEADER + "\n");
      }
      return csv;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Appends the rows that are missing; they are on the disk when this returns.
   *
   * @param more the rows of the order, those before them were given earlier
   * @param all how many rows the order has
   * @throws IOException if the file has rows of another order, or cannot be written
   */
  void append(List<Row> more, int all) throws IOException {
    boolean same = rows.size() <= all;
    for (Row row : more) {
      String line = line(row);
      if (row.row() <= rows.size()) {
        same &= rows.get(row.row() - 1).equals(line);
      } else if (same && begins(line)) {
        write(line + "\n");
        rows.add(line);
      } else {
        same = false;
      }
    }
    if (!same) {
      throw new IOException("csv: " + path + " has rows of another order; name another file");
    }
  }

  private boolean begins(String line) {
    byte[] bytes = line.getBytes(UTF_8);
    int length = unfinished.length;
    return length <= bytes.length && Arrays.equals(unfinished, 0, length, bytes, 0, length);
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    try {
      if (unfinished.length > 0) {
        file.truncate(file.position());
        unfinished = new byte[0];
      }
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(false);
    } catch (IOException e) {
      throw new IOException(
          "csv: "
              + path
              + " cannot be written: "
              + e.getMessage()
              + "; with --server the same command goes on when it can be",
          e);
    }
  }

  /** Returns a row as it is in the file, without the line break. */
  static String line(Row row) {
    Stream<Object> cells =
        Stream.of(
            row.row(),
            row.status(),
            row.number(),
            row.vendor(),
            row.area(),
            row.price().toPlainString(),
            row.tag(),
            row.at(),
            row.note());
    return cells.map(CsvFile::cell).collect(Collectors.joining(","));
  }

  /** A line of the file is a row, so a line break becomes a blank. */
  private static String cell(Object value) {
    String text = value.toString().replaceAll("[\\r\\n]+", " ");
    boolean plain = Arrays.stream(new String[] {",", "\""}).noneMatch(text::contains);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
