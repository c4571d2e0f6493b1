package dev.inward.contract.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recorded bytes: from a vendor's document, or authored where the document prints none. */
public final class Sample {

  private final YamlNode entry;
  private final byte[] raw;

  private Sample(YamlNode entry, byte[] raw) {
    this.entry = entry;
    this.raw = raw;
  }

  static Sample of(YamlNode entry, Specs specs) {
    entry.only(
        "id",
        "file",
        "sha256",
        "direction",
        "operation",
        "role",
        "origin",
        "document",
        "section",
        "media-type",
        "schema",
        "why",
        "correction",
        "not-kept");
    for (String replacement : List.of("correction", "not-kept")) {
      if (entry.has(replacement)) {
        entry.node(replacement).only("replace", "with", "why");
      }
    }
    try {
      return new Sample(entry, specs.bytes(entry.text("file")));
    } catch (InvalidSpecException e) {
      throw entry.has("file")
          ? new InvalidSpecException(
              entry.file(), entry.pointer() + "/file", entry.text("file") + " does not exist", e)
          : e;
    }
  }

  /** {@return the id by which interactions name the sample} */
  public String id() {
    return entry.text("id");
  }

  /** {@return the file's path below the vendor's folder} */
  public String file() {
    return entry.text("file");
  }

  /** {@return the SHA-256 that the manifest gives for the bytes, in lower-case hex} */
  public String sha256() {
    return entry.text("sha256");
  }

  /**
   * Returns what the bytes are: {@code request}, {@code response}, {@code webhook}, {@code
   * fragment}.
   *
   * @return what the bytes are
   */
  public String direction() {
    return entry.text("direction");
  }

  /**
   * Returns what the bytes are for: {@code request}, {@code success}, {@code error}, {@code
   * negative}.
   *
   * @return what the bytes are for
   */
  public String role() {
    return entry.text("role");
  }

  /** {@return where the bytes are from: {@code document} or {@code authored}} */
  public String origin() {
    return entry.text("origin");
  }

  /** {@return the operations that the sample belongs to} */
  public List<String> operations() {
    return entry.texts("operation");
  }

  /** {@return the media type} */
  public String mediaType() {
    return entry.text("media-type");
  }

  /** {@return the pointer to the sample's schema in the contract, or null if it has none} */
  public @Nullable String schema() {
    return entry.textOrNull("schema");
  }

  /** {@return the bytes as the document has them} */
  public byte[] raw() {
    return raw.clone();
  }

  /**
   * {@return the bytes as they are sent: with the correction that the manifest declares, if any}
   */
  public byte[] body() {
    return replaced(raw(), "correction");
  }

  /**
   * Returns the body without what a client does not keep of it, as the manifest declares, if any.
   *
   * @return the body without what a client does not keep of it, as the manifest declares, if any
   */
  public byte[] kept() {
    return replaced(body(), "not-kept");
  }

  private byte[] replaced(byte[] bytes, String name) {
    if (!entry.has(name)) {
      return bytes;
    }
    YamlNode replacement = entry.node(name);
    return new String(bytes, UTF_8)
        .replace(replacement.text("replace"), replacement.text("with"))
        .getBytes(UTF_8);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }
}
