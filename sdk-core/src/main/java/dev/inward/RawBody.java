package dev.inward;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The body of a message: its bytes, and the text that they stand for. The byte order mark decides
 * the charset, else the charset of the media type, else the XML declaration unless it contradicts
 * its own bytes, else it is UTF-8. Bytes that are invalid in that charset are replaced.
 *
 * @serial exclude
 */
public final class RawBody implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MAX_DECLARATION = 1024;

  /** An XML declaration with an encoding; blanks and comments may precede it. */
  private static final Pattern ENCODING =
      Pattern.compile(
          "(?s)\\s*+(?:<!--(?:(?!-->).)*+-->\\s*+)*+"
              + "<\\?xml\\s[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"'][^>]*>");

  /** UTF-32LE comes before UTF-16LE, whose mark is a prefix of the other. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(ByteString.decodeHex("efbbbf"), UTF_8),
          new Mark(ByteString.decodeHex("feff"), UTF_16BE),
          new Mark(ByteString.decodeHex("fffe0000"), Charset.forName("UTF-32LE")),
          new Mark(ByteString.decodeHex("fffe"), UTF_16LE),
          new Mark(ByteString.decodeHex("0000feff"), Charset.forName("UTF-32BE")));

  private final ByteString bytes;
  private final int markLength;
  private final String charset;

  private RawBody(ByteString bytes, int markLength, Charset charset) {
    this.bytes = bytes;
    this.markLength = markLength;
    this.charset = charset.name();
  }

  private record Mark(ByteString bytes, Charset charset) {}

  /**
   * Creates a body.
   *
   * @param bytes the bytes, without a content coding
   * @param contentType the value of the header {@code Content-Type}, or null if there is none
   * @return the body
   */
  public static RawBody of(ByteString bytes, @Nullable String contentType) {
    requireNonNull(bytes, "bytes");
    for (Mark mark : MARKS) {
      if (bytes.startsWith(mark.bytes())) {
        return new RawBody(bytes, mark.bytes().size(), mark.charset());
      }
    }
    Charset named = named(contentType);
    return new RawBody(bytes, 0, named == null ? declared(bytes) : named);
  }

  private static @Nullable Charset named(@Nullable String contentType) {
    if (contentType == null || contentType.indexOf(';') < 0) {
      return null; // Parsing costs more than it takes to see that there is no parameter.
    }
    MediaType type = MediaType.parse(contentType);
    return type == null ? null : type.charset();
  }

  /**
   * Creates a body from its text.
   *
   * @param text the text, whose bytes are UTF-8
   * @return the body
   */
  public static RawBody of(String text) {
    return new RawBody(ByteString.encodeUtf8(requireNonNull(text, "text")), 0, UTF_8);
  }

  /** Returns the charset that an XML declaration names, or UTF-8. */
  private static Charset declared(ByteString bytes) {
    if (!mayBeXml(bytes)) {
      return UTF_8;
    }
    ByteString start = bytes.substring(0, Math.min(MAX_DECLARATION, bytes.size()));
    Matcher declaration = ENCODING.matcher(start.string(ISO_8859_1));
    if (declaration.lookingAt()) {
      return consistent(declaration.group(1), declaration.group());
    }
    for (Charset wide : List.of(UTF_16BE, UTF_16LE)) {
      if (ENCODING.matcher(start.string(wide)).lookingAt()) {
        return wide;
      }
    }
    return UTF_8;
  }

  /** Returns whether an angle bracket comes first, after white space and the zeros of UTF-16. */
  private static boolean mayBeXml(ByteString bytes) {
    for (int i = 0; i < Math.min(MAX_DECLARATION, bytes.size()); i++) {
      byte b = bytes.getByte(i);
      if (b == '<') {
        return true;
      }
      if (b != 0 && b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns a charset if its own name can be read in it, which UTF-16 is not among single bytes.
   */
  private static Charset consistent(String name, String declaration) {
    try {
      Charset charset = Charset.forName(name);
      byte[] bytes = declaration.getBytes(US_ASCII);
      boolean readable = new String(bytes, charset).equals(new String(bytes, US_ASCII));
      return readable ? charset : UTF_8;
    } catch (IllegalArgumentException e) {
      return UTF_8;
    }
  }

  /**
   * Returns the bytes as they were received.
   *
   * @return the bytes, with a byte order mark if there is one
   */
  public ByteString bytes() {
    return bytes;
  }

  /**
   * Returns the charset that the text is decoded in.
   *
   * @return the charset, whether or not all bytes are valid in it
   */
  public Charset charset() {
    return Charset.forName(charset);
  }

  /**
   * Returns the text, which is decoded at each call.
   *
   * @return the text, without a byte order mark
   */
  public String text() {
    return unmarked().string(charset());
  }

  /**
   * Returns the text in UTF-8.
   *
   * @return the bytes themselves if they are UTF-8 and have no byte order mark
   */
  public ByteString utf8() {
    return charset.equals(UTF_8.name()) ? unmarked() : ByteString.encodeUtf8(text());
  }

  private ByteString unmarked() {
    return markLength == 0 ? bytes : bytes.substring(markLength);
  }

  /**
   * Fails, so that no library takes the value for a bean.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message says what to use instead
   * @deprecated it exists only to fail
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // Libraries call it by reflection.
  public Object getNoBean() {
    throw NoBean.refused(this, "write its bytes()");
  }

  /** Returns the length. The text itself may contain personal data. */
  @Override
  public String toString() {
    return "RawBody[bytes=" + bytes.size() + "]";
  }
}
