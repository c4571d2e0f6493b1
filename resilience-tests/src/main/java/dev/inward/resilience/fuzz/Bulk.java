package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;

/**
 * A long response of which only what repeats itself takes memory.
 *
 * @param start all before what repeats itself
 */
record Bulk(String name, String start, String part, int times, String end)
    implements VendorResponse {

  /** The same as the body of a response. */
  Bulk after(String head) {
    return new Bulk(name, head + start, part, times, end);
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

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {

    private final byte[] block;
    private long left;
    private int at;

    Repeated(String part, int times) {
      left = (long) part.length() * times;
      // A few at once: one at a time would take more time than to read them.
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
