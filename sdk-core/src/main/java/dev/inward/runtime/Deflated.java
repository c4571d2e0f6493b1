package dev.inward.runtime;

import java.io.IOException;
import java.util.zip.Inflater;
import okio.Buffer;
import okio.BufferedSource;
import okio.InflaterSource;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses {@code deflate}: the zlib format, or its data alone, which some servers send under
 * the same name. An empty body stays empty.
 */
final class Deflated implements Source {

  private final BufferedSource coded;
  private @Nullable Inflater inflater;
  private @Nullable InflaterSource data;

  Deflated(BufferedSource coded) {
    this.coded = coded;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (coded.exhausted() && data == null) {
      return -1;
    }
    if (inflater == null || data == null) {
      inflater = new Inflater(!isZlib());
      data = new InflaterSource(coded, inflater);
    }
    long length = inflater.finished() ? -1 : data.read(sink, byteCount);
    if (length == -1) {
      if (!inflater.finished()) {
        throw new IOException("the body needs a dictionary");
      }
      ContentCoding.requireEnd(coded);
    }
    return length;
  }

  /** Tests the first two bytes as RFC 1950 defines them. */
  private boolean isZlib() throws IOException {
    if (!coded.request(2)) {
      return false;
    }
    int first = coded.getBuffer().getByte(0) & 0xff;
    int second = coded.getBuffer().getByte(1) & 0xff;
    return (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
  }

  @Override
  public Timeout timeout() {
    return coded.timeout();
  }

  @Override
  public void close() throws IOException {
    if (inflater != null) {
      inflater.end();
    }
    coded.close();
  }
}
