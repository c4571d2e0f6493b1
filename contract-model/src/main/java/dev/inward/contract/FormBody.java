package dev.inward.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form, as URLs encode it: in a body, or in a query. */
final class FormBody {

  private FormBody() {}

  /** Returns the fields in their order. Nothing between two separators is no field. */
  static Map<String, String> fields(String form) throws UnreadableException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : form.split("&", -1)) {
      if (field.isEmpty()) {
        continue;
      }
      int equals = field.indexOf('=');
      if (equals < 1) {
        throw new UnreadableException("the body cannot be read as a form");
      }
      String name = decoded(field.substring(0, equals));
      if (fields.put(name, decoded(field.substring(equals + 1))) != null) {
        throw new UnreadableException("the form has a field twice");
      }
    }
    return fields;
  }

  private static String decoded(String text) throws UnreadableException {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("the body cannot be read as a form");
    }
  }
}
