package dev.inward.runtime;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import okio.Buffer;
import okio.BufferedSource;
import okio.InflaterSource;
import okio.Source;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** Decompresses gzip (RFC 1952) of any number of members. An empty body stays empty. */
final class GzipMembers implements Source {

  private static final short MAGIC = 0x1f8b;
  private static final byte DEFLATE = 8;
  private static final int HAS_CHECKSUM = 1 << 1;
  private static final int HAS_EXTRA = 1 << 2;
  private static final int HAS_NAME = 1 << 3;
  private static final int HAS_COMMENT = 1 << 4;
  private static final int TIME_FLAGS_AND_SYSTEM = 6;

  private final BufferedSource coded;
  private boolean begun;
  private @Nullable Member member;

  GzipMembers(BufferedSource coded) {
    this.coded = coded;
  }

  private record Member(Inflater inflater, InflaterSource data, CRC32 checksum) {

    static Member of(BufferedSource coded) {
      Inflater inflater = new Inflater(true);
      // This constructor shares the buffer, so that the source ends exactly behind the data.
      return new Member(inflater, new InflaterSource(coded, inflater), new CRC32());
    }
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    while (true) {
      Member current = member == null ? next() : member;
      if (current == null) {
        return -1;
      }
      member = current;
      Buffer part = new Buffer();
      long length = current.data().read(part, byteCount);
      if (length == -1) {
        end(current);
        member = null;
      } else {
        byte[] bytes = part.readByteArray();
        current.checksum().update(bytes);
        sink.write(bytes);
        return length;
      }
    }
  }

  private @Nullable Member next() throws IOException {
    if (coded.exhausted()) {
      return null;
    }
    if (begun && coded.getBuffer().getByte(0) == 0) {
      ContentCoding.requireEnd(coded);
      return null;
    }
    begun = true;
    readHeader();
    return Member.of(coded);
  }

  private void readHeader() throws IOException {
    if (coded.readShort() != MAGIC || coded.readByte() != DEFLATE) {
      throw new IOException("the body is not gzip");
    }
    int flags = coded.readByte();
    coded.skip(TIME_FLAGS_AND_SYSTEM);
    if ((flags & HAS_EXTRA) != 0) {
      coded.skip(coded.readShortLe() & 0xffff);
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      coded.skip(Short.BYTES);
    }
  }

  private void skipText() throws IOException {
    // One byte after the other, because a search would buffer an endless text.
    byte read;
    do {
      read = coded.readByte();
    } while (read != 0);
  }

  private void end(Member ended) throws IOException {
    long length = ended.inflater().getBytesWritten();
    ended.inflater().end();
    if (coded.readIntLe() != (int) ended.checksum().getValue()
        || coded.readIntLe() != (int) length) {
      throw new IOException("the body does not match its checksum");
    }
  }

  @Override
  public Timeout timeout() {
    return coded.timeout();
  }

  @Override
  public void close() throws IOException {
    if (member != null) {
      member.inflater().end();
    }
    coded.close();
  }
}
