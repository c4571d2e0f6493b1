package dev.inward.runtime;

import java.util.Objects;
import okio.Buffer;

/**
 * Finds out from a few of a document's bytes that it has no long number and no long white space, as
 * almost all documents have not. It looks into strings, too, so it may suspect one without need.
 */
final class LongRuns {

  /** Every longer run contains a byte at a multiple of this. */
  private static final int STEP = JsonScan.SAFE_DIGITS;

  private LongRuns() {}

  /** Returns false only if no number is longer than a step and no segment is white space. */
  static boolean mayBeIn(Buffer json) {
    int run = 0;
    try (Buffer.UnsafeCursor segment = json.readUnsafe()) {
      while (segment.next() != -1) {
        byte[] data = Objects.requireNonNull(segment.data);
        int start = firstOther(data, segment.start, segment.end);
        // The run that began in the segments before.
        run += start - segment.start;
        if (run > STEP || hasNumber(data, start, segment.end) || isSpace(data, segment)) {
          return true;
        }
        if (start < segment.end) {
          run = segment.end - lastOther(data, start, segment.end) - 1;
        }
      }
    }
    return false;
  }

  /** Returns whether a number of more than a step's bytes is in a part of an array. */
  private static boolean hasNumber(byte[] data, int start, int end) {
    for (int i = start + STEP; i < end; i += STEP) {
      if (isOfNumber(data[i])) {
        int last = firstOther(data, i, end);
        if (last - lastOther(data, start, i) - 1 > STEP) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpace(byte[] data, Buffer.UnsafeCursor segment) {
    for (int i = segment.start; i < segment.end; i += STEP) {
      if (!JsonScan.isSpace(data[i])) {
        return false;
      }
    }
    return true;
  }

  private static int firstOther(byte[] data, int start, int end) {
    int i = start;
    while (i < end && isOfNumber(data[i])) {
      i++;
    }
    return i;
  }

  /** Returns the index of the last byte that is of no number, or the one before the start. */
  private static int lastOther(byte[] data, int start, int end) {
    int i = end - 1;
    while (i >= start && isOfNumber(data[i])) {
      i--;
    }
    return i;
  }

  private static boolean isOfNumber(byte b) {
    return (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
  }
}
