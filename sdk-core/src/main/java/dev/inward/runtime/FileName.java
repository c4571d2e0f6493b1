package dev.inward.runtime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads the name of a file in the header {@code Content-Disposition} (RFC 6266). */
final class FileName {

  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*(filename\\*?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;\"]++))",
          Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /** Returns the name without folders, or null if there is none. */
  static @Nullable String in(@Nullable String header) {
    String plain = null;
    String encoded = null;
    Matcher parameter = PARAMETER.matcher(header == null ? "" : header);
    while (parameter.find()) {
      String quoted = parameter.group(2);
      String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      if (!parameter.group(1).endsWith("*")) {
        plain = plain == null ? value : plain;
      } else if (encoded == null) {
        encoded = decoded(value);
      }
    }
    return withoutFolders(encoded == null ? plain : encoded);
  }

  /** Decodes {@code UTF-8''na%C3%AFve.txt}; returns null for anything else. */
  private static @Nullable String decoded(String value) {
    String[] parts = value.split("'", 3);
    if (parts.length < 3 || !parts[0].equalsIgnoreCase("UTF-8")) {
      return null;
    }
    Buffer bytes = new Buffer();
    Matcher octet = Pattern.compile("%([0-9A-Fa-f]{2})|([^%])").matcher(parts[2]);
    int end = 0;
    while (octet.lookingAt()) {
      if (octet.group(1) == null) {
        bytes.writeUtf8(octet.group(2));
      } else {
        bytes.write(ByteString.decodeHex(octet.group(1)));
      }
      end = octet.end();
      octet.region(end, parts[2].length());
    }
    return end == parts[2].length() ? bytes.readString(StandardCharsets.UTF_8) : null;
  }

  private static @Nullable String withoutFolders(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String last =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    boolean isName =
        !last.isEmpty()
            && !last.equals(".")
            && !last.equals("..")
            && last.chars().noneMatch(Character::isISOControl);
    return isName ? last : null;
  }
}
