package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Sends a text in one of the encodings, codings and framings that do not change what it says. */
final class Wrapping {

  private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>\\s*");
  private static final List<Charset> MARKED =
      List.of(
          UTF_8,
          Charset.forName("UTF-16BE"),
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-32BE"),
          Charset.forName("UTF-32LE"));

  private final Choices choices;
  private final BodyFormat format;
  private String text;
  private Charset charset = UTF_8;
  private String mark = "";
  private String parameter = "";

  private Wrapping(Choices choices, BodyFormat format, String text) {
    this.choices = choices;
    this.format = format;
    this.text = text;
  }

  /**
   * A wrapped text.
   *
   * @param text the text that a reader sees
   */
  record Wrapped(String text, WireResponse response) {}

  /** Wraps a text in a response with the head of a recorded one. */
  static Wrapped of(SeedResponse head, BodyFormat format, String text, Choices choices) {
    Wrapping wrapping = new Wrapping(choices, format, text);
    wrapping.choose();
    return new Wrapped(wrapping.text, wrapping.response(head));
  }

  private void choose() {
    // UTF-16 with a zero character after its mark looks like UTF-32.
    if (choices.oneIn(6) && !text.startsWith("\0")) {
      mark = "\ufeff";
      charset = choices.pick(MARKED);
      parameter = choices.pick("", "; charset=ISO-8859-1", "; charset=utf-8");
    } else if (choices.oneIn(6)) {
      name(choices.pick("utf-8", "UTF-16BE", "utf-16le", "ISO-8859-1", "windows-1252"));
    }
    if (format == BodyFormat.XML && choices.oneIn(3)) {
      declare(!mark.isEmpty() || !parameter.isEmpty());
    }
    if (format != BodyFormat.TEXT && choices.oneIn(6)) {
      text = choices.pick(" ", "\n", "\r\n\t ") + text;
    }
    if (format != BodyFormat.TEXT && choices.oneIn(6)) {
      text += choices.pick(" ", "\n", "\r\n");
    }
  }

  private void name(String name) {
    Charset named = Charset.forName(name);
    if (named.newEncoder().canEncode(text)) {
      charset = named;
      parameter = "; charset=" + (choices.oneIn(2) ? name : "\"" + name + "\"");
    }
  }

  /**
   * Gives an XML document another declaration, which may be wrong about its encoding.
   *
   * @param isSettled whether something stronger tells the encoding
   */
  private void declare(boolean isSettled) {
    String document = DECLARATION.matcher(text).replaceFirst("");
    String encoding = choices.pick("", "UTF-8", "utf-16", "utf-32", "x-none", "ISO-8859-1");
    if (encoding.equals("ISO-8859-1") && !isSettled) {
      if (!ISO_8859_1.newEncoder().canEncode(document)) {
        return;
      }
      charset = ISO_8859_1;
    }
    text =
        "<?xml version=\"1.0\""
            + (encoding.isEmpty() ? "" : " encoding=\"" + encoding + "\"")
            + "?>"
            + choices.pick("", "\n")
            + document;
  }

  private WireResponse response(SeedResponse head) {
    byte[] body = (mark + text).getBytes(charset);
    String coding = choices.oneIn(4) ? choices.pick("gzip", "x-gzip", "deflate", "x-deflate") : "";
    if (!coding.isEmpty()) {
      body = coding.endsWith("gzip") ? gzip(body) : deflated(body);
    }
    String mediaType = head.contentType().split(";", 2)[0];
    StringBuilder lines =
        new StringBuilder("HTTP/1.1 ")
            .append(head.status())
            .append("\r\nContent-Type: ")
            .append(mediaType)
            .append(parameter)
            .append("\r\n");
    if (!coding.isEmpty()) {
      lines.append("Content-Encoding: ").append(coding).append("\r\n");
    }
    return new BytesResponse(framed(lines, body));
  }

  private byte[] framed(StringBuilder head, byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!choices.oneIn(6)) {
      head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
      bytes.writeBytes(head.toString().getBytes(ISO_8859_1));
      bytes.writeBytes(body);
      return bytes.toByteArray();
    }
    head.append("Transfer-Encoding: chunked\r\n\r\n");
    bytes.writeBytes(head.toString().getBytes(ISO_8859_1));
    for (int at = 0; at < body.length; ) {
      int length = Math.min(body.length - at, 1 + choices.below(1 + body.length / 2));
      bytes.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
      bytes.write(body, at, length);
      bytes.writeBytes(new byte[] {'\r', '\n'});
      at += length;
    }
    bytes.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private byte[] gzip(byte[] body) {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    int middle = choices.oneIn(2) ? choices.below(body.length + 1) : 0;
    if (middle > 0) {
      writeGzip(coded, body, 0, middle);
    }
    writeGzip(coded, body, middle, body.length - middle);
    if (choices.oneIn(4)) {
      coded.writeBytes(new byte[8]);
    }
    return coded.toByteArray();
  }

  private static void writeGzip(ByteArrayOutputStream coded, byte[] body, int start, int length) {
    try (OutputStream out = new GZIPOutputStream(coded)) {
      out.write(body, start, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] deflated(byte[] body) {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, choices.oneIn(2));
    try (OutputStream out = new DeflaterOutputStream(coded, deflater)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return coded.toByteArray();
  }
}
