package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request's body: its media type, and what it says. */
final class Body {

  private static final Body NONE = new Body("", new Facts(Set.of()));

  private final String mediaType;
  private final @Nullable Facts facts;

  private Body(String mediaType, @Nullable Facts facts) {
    this.mediaType = mediaType;
    this.facts = facts;
  }

  /** Returns the body that a request without one has. */
  static Body none() {
    return NONE;
  }

  /** Reads a body but for its credentials, which have the given names. */
  static Body of(String contentType, byte[] bytes, Set<String> credentials) {
    if (bytes.length == 0) {
      return NONE;
    }
    String mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Facts facts = new Facts(credentials);
    try {
      switch (mediaType) {
        case "application/x-www-form-urlencoded" ->
            FormReader.read(new String(bytes, UTF_8), facts);
        case "application/json" -> JsonReader.read(new String(bytes, UTF_8), facts);
        case "application/xml", "text/xml" -> XmlReader.read(bytes, facts);
        default -> throw new UnreadableBodyException();
      }
      return new Body(mediaType, facts);
    } catch (UnreadableBodyException e) {
      return new Body(mediaType, null);
    }
  }

  /** Returns what the body is about, or nothing if it cannot be read. */
  Set<String> names() {
    return facts == null ? Set.of() : facts.names();
  }

  /**
   * Says what is different about another body, in words that hold nothing of it.
   *
   * @param vocabulary the names that may be repeated
   */
  List<String> differencesOf(Body other, Set<String> vocabulary) {
    if (facts == null) {
      throw new IllegalStateException("a recorded body must be readable");
    }
    if (this == NONE) {
      return other == NONE ? List.of() : List.of("a body is not expected");
    }
    if (other == NONE) {
      return List.of("the body is missing");
    }
    if (!mediaType.equals(other.mediaType)) {
      return List.of("the body is not " + mediaType);
    }
    if (other.facts == null) {
      return List.of("the body cannot be read as " + mediaType);
    }
    return facts.differencesOf(other.facts, vocabulary);
  }
}
