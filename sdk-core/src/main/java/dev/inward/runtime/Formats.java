package dev.inward.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Parses text of the formats that OpenAPI names into types of Java. Blank text counts as absent.
 */
public final class Formats {

  private static final String UUID_FORM = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private Formats() {}

  /** Parses a {@code date-time} of RFC 3339; returns null for blank text. */
  public static @Nullable OffsetDateTime dateTime(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedResponseException(field, "a date-time");
    }
  }

  /** Parses a {@code date} of RFC 3339; returns null for blank text. */
  public static @Nullable LocalDate date(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedResponseException(field, "a date");
    }
  }

  /** Parses a {@code uuid}; returns null for blank text. */
  public static @Nullable UUID uuid(@Nullable String text, String field)
      throws MalformedResponseException {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches(UUID_FORM)) {
      throw new MalformedResponseException(field, "a uuid");
    }
    return UUID.fromString(text);
  }

  /** Parses a {@code uri}; returns null for blank text. */
  public static @Nullable URI uri(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : new URI(text);
    } catch (URISyntaxException e) {
      throw new MalformedResponseException(field, "a uri");
    }
  }

  /** Decodes a {@code byte}, which is Base64; returns null for blank text. */
  public static @Nullable ByteString bytes(@Nullable String text, String field)
      throws MalformedResponseException {
    if (text == null || text.isBlank()) {
      return null;
    }
    ByteString bytes = ByteString.decodeBase64(text);
    if (bytes == null) {
      throw new MalformedResponseException(field, "Base64");
    }
    return bytes;
  }
}
