package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/** Reads a form, as URLs encode it. */
final class FormReader {

  private FormReader() {}

  static void read(String form, Facts facts) throws UnreadableBodyException {
    for (String field : form.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals < 1) {
        throw new UnreadableBodyException();
      }
      String name = decoded(field.substring(0, equals));
      if (!facts.isCredential(name)) {
        facts.add(name, decoded(field.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) throws UnreadableBodyException {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableBodyException();
    }
  }
}
