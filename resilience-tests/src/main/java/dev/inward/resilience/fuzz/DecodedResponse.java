package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * A response as a reader sees it, after decoding.
 *
 * @param status -1 if the response was too broken to have one
 */
record DecodedResponse(int status, ByteString body) {

  private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern XML_REFERENCE =
      Pattern.compile("&#(?:x0*([0-9a-fA-F]{1,5})|0*([0-9]{1,6}));");
  private static final Pattern XML_MARKUP =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[|\\]\\]>", Pattern.DOTALL);

  private static final Pattern NO_MARKUP =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>", Pattern.DOTALL);

  boolean hasNoStatus() {
    return status == -1;
  }

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  /**
   * Returns the ASCII characters of a body in any encoding of Unicode, without a format's escapes.
   */
  String text(BodyFormat format) {
    String text = body.string(ISO_8859_1).replace("\0", "");
    return switch (format) {
      case JSON -> JSON_ESCAPE.matcher(text).replaceAll(escape -> quoted(escape.group(1), 16));
      case XML ->
          XML_REFERENCE
              .matcher(XML_MARKUP.matcher(text).replaceAll(""))
              .replaceAll(DecodedResponse::unescaped);
      case TEXT -> text;
    };
  }

  /** Returns the text as {@link #text} does, without what only looks like markup. */
  String markup(BodyFormat format) {
    return format == BodyFormat.XML
        ? NO_MARKUP.matcher(body.string(ISO_8859_1).replace("\0", "")).replaceAll("")
        : text(format);
  }

  private static String unescaped(MatchResult reference) {
    return reference.group(1) == null
        ? quoted(reference.group(2), 10)
        : quoted(reference.group(1), 16);
  }

  private static String quoted(String digits, int radix) {
    char character = (char) Integer.parseInt(digits, radix);
    return character == '\\' || character == '$' ? "\\" + character : String.valueOf(character);
  }
}
