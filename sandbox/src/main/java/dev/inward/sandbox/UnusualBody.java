package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.sandbox.body.BodyTree;
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

  private final Operation operation;
  private final HttpResponse response;
  private final String contentType;
  private final String text;

  UnusualBody(Operation operation, HttpResponse response) {
    this.operation = operation;
    this.response = response;
    this.contentType = Objects.requireNonNull(response.headers().get("Content-Type"));
    this.text = new String(response.body(), UTF_8);
  }

  HttpResponse with(Fault.Kind kind) {
    return switch (kind) {
      case BYTE_ORDER_MARK -> body("\ufeff" + text);
      case UTF_16 -> HttpResponse.of(response.status(), mediaType(), text.getBytes(UTF_16));
      case BLANK_LINE -> body("\r\n" + text);
      case LATIN_1 ->
          HttpResponse.of(
              response.status(), mediaType() + "; charset=ISO-8859-1", text.getBytes(ISO_8859_1));
      case GZIP_MEMBERS ->
          HttpResponse.of(response.status(), contentType, members(response.body()))
              .withHeader("Content-Encoding", "gzip");
      case WRONG_DECLARATION -> isXml() ? body(wronglyDeclared()) : response;
      case MARKUP -> isXml() ? wrapped(true) : response;
      case UNEXPECTED_KIND -> wrapped(false);
      default -> throw new IllegalStateException(kind + " leaves the body as it is");
    };
  }

  private HttpResponse wrapped(boolean deciding) {
    Response declared = operation.response(response.status());
    Content content = declared == null ? null : declared.content(mediaType());
    if (content == null) {
      return response;
    }
    BodyTree tree = BodyTree.read(mediaType(), response.body());
    String pointer = ScalarSearch.of(operation, response.status(), content).first(tree, deciding);
    if (pointer == null) {
      return response;
    }
    tree.wrap(pointer);
    return HttpResponse.of(response.status(), contentType, tree.bytes());
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
