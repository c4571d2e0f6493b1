package dev.inward.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The beginning of a stream, which is kept in memory and so must have an end. */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream bytes, long limit) {
    super(bytes);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = super.read(target, offset, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }
}
