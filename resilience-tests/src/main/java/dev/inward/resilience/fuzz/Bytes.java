package dev.inward.resilience.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;

/** A short response, head and all. */
final class Bytes implements VendorResponse {

  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static Bytes ofBase64(String text) {
    return new Bytes(Base64.getDecoder().decode(text));
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
