package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/**
 * A long response that repeats a part of it, which is in memory only once.
 *
 * @param headers header lines of its own
 * @param start all bytes before the repeated part
 */
record RepeatingResponse(
    String name, String headers, String start, String part, int times, String end)
    implements WireResponse {

  RepeatingResponse(String name, String start, String part, int times, String end) {
    this(name, "", start, part, times, end);
  }

  /** Returns the response with this as its body, after a status line. */
  RepeatingResponse after(String statusLine) {
    return new RepeatingResponse(
        name, headers, statusLine + headers + "\r\n" + start, part, times, end);
  }

  @Override
  public InputStream open() {
    return new SequenceInputStream(
        Collections.enumeration(List.of(stream(start), new Repeated(part, times), stream(end))));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  /** A stream of a repeated text. */
  private static final class Repeated extends InputStream {

    private final byte[] block;
    private long left;
    private int at;

    Repeated(String part, int times) {
      left = (long) part.length() * times;
      // Several at once: copying short parts one by one would take longer than reading them.
      block = part.repeat(Math.min(times, 1 + 8192 / part.length())).getBytes(ISO_8859_1);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      if (left == 0) {
        return -1;
      }
      int read = (int) Math.min(Math.min(count, block.length - at), left);
      System.arraycopy(block, at, bytes, offset, read);
      at = (at + read) % block.length;
      left -= read;
      return read;
    }
  }
}
