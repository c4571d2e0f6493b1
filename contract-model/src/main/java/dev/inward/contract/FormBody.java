package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a form in the encoding of URLs, from a body or a query. */
final class FormBody {

  private FormBody() {}

  /**
   * Returns the fields in their order. Empty parts between two separators are ignored.
   *
   * @param subject {@code the body} or {@code the query}, for error messages
   */
  static Map<String, String> fields(String form, String subject) throws UnreadableException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : form.split("&", -1)) {
      if (field.isEmpty()) {
        continue;
      }
      int equals = field.indexOf('=');
      if (equals < 1) {
        throw new UnreadableException(subject + " cannot be read as a form");
      }
      String name = decoded(field.substring(0, equals), subject);
      if (fields.put(name, decoded(field.substring(equals + 1), subject)) != null) {
        throw new UnreadableException(subject + " has a field twice");
      }
    }
    return fields;
  }

  private static String decoded(String text, String subject) throws UnreadableException {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(subject + " cannot be read as a form");
    }
  }
}
