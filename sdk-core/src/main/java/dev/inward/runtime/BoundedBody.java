package dev.inward.runtime;

import java.io.IOException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** Reads a decompressed body up to a limit in bytes, because OkHttp itself has no limit. */
final class BoundedBody {

  private static final long STEP = 8192;

  private final long limit;

  BoundedBody(long limit) {
    this.limit = limit;
  }

  ByteString read(ResponseBody body, Attempt attempt) throws IOException {
    Buffer bytes = new Buffer();
    BufferedSource source = body.source();
    try {
      while (source.read(bytes, Math.min(STEP, limit + 1 - bytes.size())) != -1) {
        if (bytes.size() > limit) {
          throw new GuardException("the response is longer than " + limit + " bytes");
        }
      }
    } catch (IOException | RuntimeException e) {
      Buffer part = new Buffer();
      part.write(bytes, Math.min(limit, bytes.size()));
      attempt.keepPartialBody(part);
      throw e;
    }
    // A long body stays in the buffer's segments, which JSON is read from without a copy.
    return bytes.readByteString();
  }
}
