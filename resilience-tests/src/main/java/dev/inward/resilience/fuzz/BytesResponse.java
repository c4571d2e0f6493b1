package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;

/** A response as bytes, with its head. */
final class BytesResponse implements WireResponse {

  private final byte[] bytes;

  BytesResponse(byte[] bytes) {
    this.bytes = bytes;
  }

  static BytesResponse ofBase64(String text) {
    return new BytesResponse(Base64.getDecoder().decode(text));
  }

  /** Returns the body, as the characters with the same numbers as its bytes. */
  String body() {
    String text = new String(bytes, ISO_8859_1);
    return text.substring(text.indexOf("\r\n\r\n") + 4);
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Returns the bytes in Base64. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
