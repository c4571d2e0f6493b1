package dev.inward.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import okio.Buffer;
import okio.Source;
import okio.Timeout;

/** Text of any charset as UTF-8. Bytes that are invalid in the charset are replaced. */
final class Transcoded implements Source {

  /** The decoder never parts the two characters of a pair, for which there is always room. */
  private final char[] chars = new char[1 << 12];

  private final Reader text;

  Transcoded(InputStream bytes, Charset charset) {
    this.text = new InputStreamReader(bytes, charset);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    int read = text.read(chars, 0, chars.length);
    if (read == -1) {
      return -1;
    }
    long before = sink.size();
    sink.writeUtf8(new String(chars, 0, read));
    return sink.size() - before;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
