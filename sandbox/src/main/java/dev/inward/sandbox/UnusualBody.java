package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.sandbox.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A whole response whose body is written as some servers do, and as many clients cannot read. */
final class UnusualBody {

  private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>");
  private static final Pattern TEXT_END = Pattern.compile("(>[^<>\\s][^<>]*)</");

  private final HttpResponse response;
  private final String contentType;
  private final String text;

  UnusualBody(HttpResponse response) {
    this.response = response;
    this.contentType = Objects.requireNonNull(response.headers().get("Content-Type"));
    this.text = new String(response.body(), UTF_8);
  }

  HttpResponse with(Fault.Kind kind) {
    return switch (kind) {
      case BYTE_ORDER_MARK -> body("\ufeff" + text);
      case BLANK_LINE -> body("\r\n" + text);
      case LATIN_1 ->
          HttpResponse.of(
              response.status(), mediaType() + "; charset=ISO-8859-1", text.getBytes(ISO_8859_1));
      case GZIP_MEMBERS ->
          HttpResponse.of(response.status(), contentType, members(response.body()))
              .withHeader("Content-Encoding", "gzip");
      case WRONG_DECLARATION -> isXml() ? body(wronglyDeclared()) : response;
      case MARKUP -> isXml() ? body(TEXT_END.matcher(text).replaceFirst("$1<br/></")) : response;
      default -> throw new IllegalStateException(kind + " leaves the body as it is");
    };
  }

  private boolean isXml() {
    return mediaType().endsWith("xml");
  }

  private String mediaType() {
    return contentType.split(";", 2)[0].trim();
  }

  private HttpResponse body(String changed) {
    return HttpResponse.of(response.status(), contentType, changed.getBytes(UTF_8));
  }

  private String wronglyDeclared() {
    return "<?xml version=\"1.0\" encoding=\"utf-16\"?>"
        + DECLARATION.matcher(text).replaceFirst("");
  }

  private static byte[] members(byte[] body) {
    ByteArrayOutputStream coded = new ByteArrayOutputStream();
    int half = body.length / 2;
    addMember(coded, body, 0, half);
    addMember(coded, body, half, body.length - half);
    return coded.toByteArray();
  }

  private static void addMember(ByteArrayOutputStream coded, byte[] body, int offset, int length) {
    try (OutputStream member = new GZIPOutputStream(coded)) {
      member.write(body, offset, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
