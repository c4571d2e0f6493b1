package com.example.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The CSV file of an order. Its rows are those of the workflow's history, in the same order, so a
 * writer that died is continued by another one: an unfinished last line is cut off, and the rows
 * that are missing are appended.
 */
final class CsvFile implements AutoCloseable {

  static final String HEADER = "row,status,number,vendor,area,price,tag,at,note";

  private final FileChannel file;
  private int rows;

  private CsvFile(FileChannel file, int rows) {
    this.file = file;
    this.rows = rows;
  }

  /**
   * Opens a file, or creates it.
   *
   * @throws IOException if it cannot be written, or is something else
   */
  static CsvFile open(Path path) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
      while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
      String text = new String(bytes.array(), UTF_8);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      if (!whole.isEmpty() && !whole.startsWith(HEADER + "\n")
          || whole.isEmpty() && !(HEADER + "\n").startsWith(text)) {
        throw new IOException("csv: " + path + " is another file");
      }
      file.truncate(whole.getBytes(UTF_8).length);
      file.position(file.size());
      CsvFile csv = new CsvFile(file, Math.max(0, (int) whole.lines().count() - 1));
      if (whole.isEmpty()) {
        csv.write(HEADER + "\n");
      }
      return csv;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Returns how many rows the file has. */
  int rows() {
    return rows;
  }

  /** Appends rows; they are on the disk when this returns. */
  void append(List<Row> more) throws IOException {
    for (Row row : more) {
      if (row.row() == rows + 1) {
        write(line(row) + "\n");
        rows++;
      }
    }
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
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
