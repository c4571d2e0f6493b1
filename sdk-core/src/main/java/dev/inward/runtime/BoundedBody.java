package dev.inward.runtime;

import java.io.IOException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/** Reads a body, already decompressed, up to a limit. OkHttp itself has none. */
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
      attempt.keepPart(part);
      throw e;
    }
    // In one piece: what Buffer.readByteString leaves in many is copied by each who looks into it.
    return ByteString.read(bytes.inputStream(), Math.toIntExact(bytes.size()));
  }
}
