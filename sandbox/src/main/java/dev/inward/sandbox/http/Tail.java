package dev.inward.sandbox.http;

import java.nio.ByteBuffer;

/** The last bytes that a caller sent. */
final class Tail {

  private static final int CRLF_CRLF = 0x0d0a0d0a;
  private static final int LF_LF = 0x0a0a;

  private int last;

  /** Looks at what is still to be read, and leaves it there. */
  void add(ByteBuffer bytes) {
    for (int at = Math.max(bytes.position(), bytes.limit() - 4); at < bytes.limit(); at++) {
      last = last << 8 | (bytes.get(at) & 0xff);
    }
  }

  /** Whether they end a head that has no body after it. */
  boolean isBlankLine() {
    return last == CRLF_CRLF || (last & 0xffff) == LF_LF;
  }
}
