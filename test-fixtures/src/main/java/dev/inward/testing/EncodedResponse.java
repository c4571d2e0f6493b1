package dev.inward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.DeflaterSink;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * A response in one of the many encodings that servers send, all of which stand for the same text.
 *
 * @param name says which encoding it is
 * @param response the response
 * @param text the text that the body stands for
 * @param bytes the body without its content coding
 */
public record EncodedResponse(String name, MockResponse response, String text, ByteString bytes) {

  private static final String DECLARATION = "<?xml version=\"1.0\"?>\n";

  /**
   * Returns a text as JSON or as plain text in every encoding.
   *
   * @param mediaType the media type without a charset
   */
  public static Stream<EncodedResponse> of(int status, String mediaType, String text) {
    return new Table(status, mediaType).common(text).stream();
  }

  /** Returns an XML document, which has no declaration, in every encoding of XML. */
  public static Stream<EncodedResponse> ofXml(String document) {
    Table table = new Table(200, "application/xml");
    table.common(DECLARATION + document);
    for (String encoding : List.of("utf-16", "UTF-16LE", "utf-32", "x-none")) {
      table.add("UTF-8 declared as " + encoding, declared(encoding) + document);
    }
    table.add("ISO-8859-1 as declared", "", "ISO-8859-1", declared("ISO-8859-1") + document);
    table.add("windows-1252 as declared", "", "windows-1252", declared("cp1252") + document);
    table.add("UTF-16 as declared", "", "UTF-16LE", declared("utf-16") + document);
    table.add(
        "UTF-8 as the header says, declared as ISO-8859-1",
        "; charset=utf-8",
        "UTF-8",
        declared("ISO-8859-1") + document);
    for (String before : List.of("\n", "\r\n\r\n", "  \t", "<!-- cache -->", "\n<!-- a -->\n")) {
      table.add(ByteString.encodeUtf8(before).hex() + " first", before + DECLARATION + document);
    }
    table.add("blank line first, UTF-8 declared as utf-16", "\n" + declared("utf-16") + document);
    table.add("no declaration", document);
    return table.responses.stream();
  }

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects the encodings. */
  private static final class Table {

    private final int status;
    private final String mediaType;
    private final List<EncodedResponse> responses = new ArrayList<>();

    Table(int status, String mediaType) {
      this.status = status;
      this.mediaType = mediaType;
    }

    List<EncodedResponse> common(String text) {
      add("UTF-8", text);
      add("UTF-8 in the header", "; charset=utf-8", "UTF-8", text);
      add("ISO-8859-1 in the header", "; charset=ISO-8859-1", "ISO-8859-1", text);
      add("windows-1252 in the header", ";charset=\"windows-1252\"", "windows-1252", text);
      add("UTF-16BE in the header", "; charset=utf-16be", "UTF-16BE", text);
      add("unknown charset in the header", "; charset=unknown", "UTF-8", text);
      for (String charset : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
        addMarked(charset, "", text);
        addMarked(charset, "; charset=ISO-8859-1", text);
      }
      ByteString bytes = ByteString.encodeUtf8(text);
      ByteString start = bytes.substring(0, bytes.size() / 2);
      ByteString end = bytes.substring(bytes.size() / 2);
      addCoded("gzip", text, gzip(bytes));
      addCoded("x-gzip", text, gzip(bytes));
      addCoded("gzip", text, gzip(start), gzip(end));
      addCoded("gzip", text, gzip(bytes), ByteString.of(new byte[8]));
      addCoded("deflate", text, deflate(bytes, false));
      addCoded("deflate", text, deflate(bytes, true));
      addCoded("x-deflate", text, deflate(bytes, false));
      addCoded("identity", text, bytes);
      return responses;
    }

    void add(String name, String text) {
      add(name, "", "UTF-8", text);
    }

    void add(String name, String parameter, String charset, String text) {
      ByteString bytes = ByteString.encodeString(text, Charset.forName(charset));
      add(name, parameter, text, bytes, null, bytes);
    }

    private void addMarked(String charset, String parameter, String text) {
      ByteString bytes = ByteString.encodeString("\ufeff" + text, Charset.forName(charset));
      add("byte order mark of " + charset + parameter, parameter, text, bytes, null, bytes);
    }

    private void addCoded(String coding, String text, ByteString... parts) {
      Buffer coded = new Buffer();
      for (ByteString part : parts) {
        coded.write(part);
      }
      ByteString bytes = ByteString.encodeString(text, StandardCharsets.UTF_8);
      String name = coding + " of " + parts.length + " parts, " + coded.size() + " bytes";
      add(name, "", text, bytes, coding, coded.readByteString());
    }

    private void add(
        String name,
        String parameter,
        String text,
        ByteString bytes,
        @Nullable String coding,
        ByteString coded) {
      MockResponse.Builder response =
          new MockResponse.Builder()
              .code(status)
              .setHeader("Content-Type", mediaType + parameter)
              .setHeader("Connection", "close")
              .body(new Buffer().write(coded));
      if (coding != null) {
        response.setHeader("Content-Encoding", coding);
      }
      responses.add(new EncodedResponse(name, response.build(), text, bytes));
    }
  }

  private static ByteString gzip(ByteString bytes) {
    Buffer coded = new Buffer();
    return written(bytes, Okio.buffer(new GzipSink(coded)), coded);
  }

  private static ByteString deflate(ByteString bytes, boolean raw) {
    Buffer coded = new Buffer();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
    return written(bytes, Okio.buffer(new DeflaterSink(coded, deflater)), coded);
  }

  private static ByteString written(ByteString bytes, BufferedSink sink, Buffer coded) {
    try (sink) {
      sink.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return coded.readByteString();
  }
}
