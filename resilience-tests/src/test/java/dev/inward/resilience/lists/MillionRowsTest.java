package dev.inward.resilience.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of a million rows is read row by row by a process with a heap of 32 MB. */
@Timeout(300)
final class MillionRowsTest {

  private static final int ROWS = 1_000_000;
  private static final long FIRST = 61_000_000_000L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crazytel|[|{\"did_number\":\"NUMBER\",\"city\":\"Sydney\"}|]",
        "multitel|{\"DATA\":[|{\"Number\":\"NUMBER\",\"MonthlyCharges\":\"1.00\"}|],\"return_code\":0}"
      })
  void list_ofAMillionRows_fitsIntoASmallHeap(String vendor, String start, String row, String end)
      throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> sent =
          CompletableFuture.runAsync(() -> serve(server, start, row, end));
      Process program = start(vendor, "http://127.0.0.1:" + server.getLocalPort());
      String output = new String(program.getInputStream().readAllBytes(), UTF_8);
      long sum = FIRST * ROWS + (ROWS - 1L) * ROWS / 2;
      assertThat(output.strip()).isEqualTo(ROWS + " rows, sum " + sum);
      assertThat(program.waitFor()).isZero();
      assertThat(sent).isCompleted();
    }
  }

  private static Process start(String vendor, String url) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx32m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            // So short a run ends before the optimizing compiler pays off.
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            RowCounter.class.getName(),
            vendor,
            url)
        .redirectErrorStream(true)
        .start();
  }

  /** Responds to one request; the list is never in memory here either. */
  private static void serve(ServerSocket server, String start, String row, String end) {
    String[] parts = row.split("NUMBER", -1);
    byte[] before = parts[0].getBytes(UTF_8);
    byte[] after = parts[1].getBytes(UTF_8);
    try (Socket socket = server.accept();
        OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16)) {
      readRequest(socket.getInputStream());
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
              .getBytes(UTF_8));
      out.write(start.getBytes(UTF_8));
      for (int i = 0; i < ROWS; i++) {
        if (i > 0) {
          out.write(',');
        }
        out.write(before);
        out.write(Long.toString(FIRST + i).getBytes(UTF_8));
        out.write(after);
      }
      out.write(end.getBytes(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    String name = "content-length:";
    int length = head.toString().toLowerCase(Locale.ROOT).indexOf(name);
    if (length >= 0) {
      String value = head.substring(length + name.length()).lines().findFirst().orElseThrow();
      in.readNBytes(Integer.parseInt(value.strip()));
    }
  }
}
