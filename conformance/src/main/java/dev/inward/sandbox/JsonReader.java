package dev.inward.sandbox;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON, strictly, as its members: a nested one is called {@code outer/inner}. The sandbox has
 * a reader of its own, so that it shares no mistake with the clients.
 */
final class JsonReader {

  private static final int DEEPEST = 64;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,4})?");

  private final String json;
  private final Facts facts;
  private int at;

  private JsonReader(String json, Facts facts) {
    this.json = json;
    this.facts = facts;
  }

  static void read(String json, Facts facts) throws UnreadableBodyException {
    JsonReader reader = new JsonReader(json, facts);
    reader.value("", 0);
    reader.skipSpace();
    if (reader.at != json.length()) {
      throw new UnreadableBodyException();
    }
  }

  private void value(String path, int depth) throws UnreadableBodyException {
    skipSpace();
    if (depth > DEEPEST) {
      throw new UnreadableBodyException();
    }
    if (skip('{')) {
      object(path, depth);
    } else if (skip('[')) {
      array(path, depth);
    } else if (skip('"')) {
      fact(path, '"' + string() + '"');
    } else {
      fact(path, word());
    }
  }

  private void object(String path, int depth) throws UnreadableBodyException {
    skipSpace();
    if (skip('}')) {
      if (depth > 0) {
        fact(path, "{}");
      }
      return;
    }
    do {
      skipSpace();
      expect('"');
      String name = string();
      skipSpace();
      expect(':');
      value(path.isEmpty() ? name : path + "/" + name, depth + 1);
      skipSpace();
    } while (skip(','));
    expect('}');
  }

  private void array(String path, int depth) throws UnreadableBodyException {
    skipSpace();
    if (skip(']')) {
      fact(path, "[]");
      return;
    }
    int index = 0;
    do {
      value(path + "/" + index++, depth + 1);
      skipSpace();
    } while (skip(','));
    expect(']');
  }

  private void fact(String path, String value) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (!facts.isCredential(name)) {
      facts.add(path, value);
    }
  }

  private String string() throws UnreadableBodyException {
    StringBuilder text = new StringBuilder();
    while (!skip('"')) {
      char c = next();
      if (c < ' ') {
        throw new UnreadableBodyException();
      }
      text.append(c == '\\' ? escaped() : c);
    }
    return text.toString();
  }

  private char escaped() throws UnreadableBodyException {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> throw new UnreadableBodyException();
    };
  }

  private char codeUnit() throws UnreadableBodyException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw new UnreadableBodyException();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  /** Reads a number or one of the three names. A number is the same however it is written. */
  private String word() throws UnreadableBodyException {
    for (String name : new String[] {"true", "false", "null"}) {
      if (json.startsWith(name, at)) {
        at += name.length();
        return name;
      }
    }
    Matcher number = NUMBER.matcher(json).region(at, json.length());
    if (!number.lookingAt()) {
      throw new UnreadableBodyException();
    }
    at = number.end();
    return new BigDecimal(number.group()).stripTrailingZeros().toString();
  }

  private void skipSpace() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean skip(char c) {
    if (at < json.length() && json.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) throws UnreadableBodyException {
    if (!skip(c)) {
      throw new UnreadableBodyException();
    }
  }

  private char next() throws UnreadableBodyException {
    if (at == json.length()) {
      throw new UnreadableBodyException();
    }
    return json.charAt(at++);
  }
}
