package com.example.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

  private static final List<Row> ROWS =
      List.of(
          row(1, "bought", "12025550100", ""),
          row(2, "unknown", "12025550101", "not in the account, \"perhaps\"\nlater – é"),
          row(3, "bought", "12025550102", "found in the account"));

  @TempDir private Path folder;

  private static Row row(int row, String status, String number, String note) {
    return new Row(
        row,
        status,
        number,
        "multitel",
        "1202",
        new BigDecimal("1.00"),
        "inward-" + row,
        "2026-01-01T00:00:00Z",
        note);
  }

  private static byte[] write(Path file) throws IOException {
    try (CsvFile csv = CsvFile.open(file)) {
      csv.append(ROWS, ROWS.size());
    }
    return Files.readAllBytes(file);
  }

  @Test
  void file_whenItsWriterDiesAtAnyByte_isTheSameInTheEnd() throws IOException {
    byte[] whole = write(folder.resolve("whole.csv"));
    for (int length = 0; length <= whole.length; length++) {
      Path file = folder.resolve("cut.csv");
      Files.write(file, Arrays.copyOf(whole, length));

      assertArrayEquals(whole, write(file), "cut after " + length + " bytes");
    }
  }

  @Test
  void row_whenItIsWrittenAgain_isNotRepeated() throws IOException {
    Path file = folder.resolve("order.csv");
    byte[] once = write(file);
    try (CsvFile csv = CsvFile.open(file)) {
      csv.append(ROWS, ROWS.size());
    }

    assertArrayEquals(once, Files.readAllBytes(file));
  }

  @Test
  void rows_ofAnotherOrder_areRefusedAndLeftAlone() throws IOException {
    Path file = folder.resolve("order.csv");
    byte[] first = write(file);
    List<Row> others =
        List.of(
            row(1, "bought", "12025550177", ""),
            row(2, "bought", "12025550178", ""),
            row(3, "bought", "12025550179", ""),
            row(4, "bought", "12025550180", ""));
    try (CsvFile csv = CsvFile.open(file)) {
      assertThrows(IOException.class, () -> csv.append(List.of(), 0));
      assertThrows(IOException.class, () -> csv.append(others, 4));
    }

    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void unfinishedRow_ofAnotherOrder_isLeftAlone() throws IOException {
    Path file = folder.resolve("order.csv");
    byte[] cut = (CsvFile.HEADER + "\n1,bought,12025550177").getBytes(UTF_8);
    Files.write(file, cut);
    try (CsvFile csv = CsvFile.open(file)) {
      csv.append(List.of(), 0);
      assertThrows(IOException.class, () -> csv.append(ROWS, ROWS.size()));
    }

    assertArrayEquals(cut, Files.readAllBytes(file));
  }

  @Test
  void create_ofAFileThatExists_failsAndLeavesItAlone() throws IOException {
    Path file = folder.resolve("order.csv");
    byte[] first = write(file);

    assertThrows(FileAlreadyExistsException.class, () -> CsvFile.create(file));

    assertArrayEquals(first, Files.readAllBytes(file));
  }

  @Test
  void note_withCommaQuoteAndLineBreak_staysOneCellOfOneLine() throws IOException {
    Path file = folder.resolve("order.csv");
    write(file);

    List<String> lines = Files.readAllLines(file);
    assertEquals(4, lines.size());
    assertTrue(lines.get(2).endsWith(",\"not in the account, \"\"perhaps\"\" later – é\""));
  }

  @Test
  void open_ofAnotherFile_failsAndLeavesItAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir,\n");

    assertThrows(IOException.class, () -> CsvFile.open(file));

    assertEquals("Dear Sir,\n", Files.readString(file));
  }
}
