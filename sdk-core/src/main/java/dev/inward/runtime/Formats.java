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

  /**
   * Parses a {@code date-time} of RFC 3339, such as {@code 2024-02-29T23:59:59Z}.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the time with its offset, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not a time with an offset
   */
  public static @Nullable OffsetDateTime dateTime(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedResponseException(field, "a date-time");
    }
  }

  /**
   * Parses a {@code date} of RFC 3339, such as {@code 2024-02-29}.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the date, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not a date of the calendar
   */
  public static @Nullable LocalDate date(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedResponseException(field, "a date");
    }
  }

  /**
   * Parses a {@code uuid} of RFC 4122, in which letters may have any case.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the UUID, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not of that form
   */
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

  /**
   * Parses a {@code uri}, which may be relative.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the URI, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not a URI
   */
  public static @Nullable URI uri(@Nullable String text, String field)
      throws MalformedResponseException {
    try {
      return text == null || text.isBlank() ? null : new URI(text);
    } catch (URISyntaxException e) {
      throw new MalformedResponseException(field, "a uri");
    }
  }

  /**
   * Decodes a {@code byte}, which is Base64 with either alphabet.
   *
   * @param text the text, or null if it is absent
   * @param field the name of the member, for the error message
   * @return the decoded bytes, or null if the text is absent or blank
   * @throws MalformedResponseException if the text is not Base64
   */
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
