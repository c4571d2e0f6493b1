package dev.inward.runtime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header {@code Link} (RFC 8288). */
final class LinkHeader {

  private static final Pattern LINK =
      Pattern.compile(
          "<([^>]*+)>((?:\\s*+;\\s*+[^\\s=;,]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|[^\\s;,\"]++))?+)*+)");

  private static final Pattern RELATION =
      Pattern.compile(
          ";\\s*+rel\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s;,\"]++))", Pattern.CASE_INSENSITIVE);

  private LinkHeader() {}

  /** Returns the target of the first link to the next page, or null. */
  static @Nullable String next(@Nullable String header) {
    Matcher link = LINK.matcher(header == null ? "" : header);
    while (link.find()) {
      // Of several relations of one link, the first counts.
      Matcher relation = RELATION.matcher(link.group(2));
      if (relation.find()) {
        String words = relation.group(1) == null ? relation.group(2) : relation.group(1);
        if (List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).contains("next")) {
          return link.group(1);
        }
      }
    }
    return null;
  }
}
