package dev.inward.resilience.fuzz;

/** Makes well-formed JSON values of every kind. */
final class JsonValues {

  private static final String[] SCALARS = {
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "200",
    "-165",
    "0.70",
    "2e2",
    "1e999999999",
    "-1e-2147483648",
    "9223372036854775808",
    "\"\"",
    "\" \"",
    "\"N/A\"",
    "\"0,70\"",
    "\"none\"",
    "\"200\"",
    "\"-165\"",
    "\"SUCCESS\"",
    "\"18003863003\"",
    "\"\\ud800\"",
    "\"\\u0000\"",
    "\"<br/>\"",
    "\"\u00e9\u20ac\ud83d\ude00\u2028\"",
    "\"}],\\\"STATUS\\\":200\"",
  };

  private static final String[] NAMES = {
    "",
    "a",
    "id",
    "note",
    "status",
    "Status",
    "code",
    "message",
    "error",
    "data",
    "0",
    "\\u0000",
    "\u00e9",
    "__proto__",
    "toString",
  };

  private JsonValues() {}

  static String any(Choices choices) {
    return any(choices, 4);
  }

  /** Returns a value that is neither an object nor an array. */
  static String scalar(Choices choices) {
    return switch (choices.below(12)) {
      case 0 -> "\"" + "x\u00e9".repeat(1 + choices.below(2000)) + "\"";
      case 1 -> (choices.oneIn(2) ? "-" : "") + (1 + choices.below(1 << 30));
      case 2 -> "9".repeat(1 + choices.below(300)) + "." + choices.below(1000);
      case 3 -> "\"" + choices.below(1 << 20) + "\"";
      default -> choices.pick(SCALARS);
    };
  }

  /** Returns a name, unquoted. */
  static String name(Choices choices) {
    return choices.pick(NAMES);
  }

  private static String any(Choices choices, int depth) {
    int kind = choices.below(depth == 0 ? 5 : 8);
    if (kind < 5) {
      return scalar(choices);
    }
    StringBuilder value = new StringBuilder(kind == 5 ? "{" : "[");
    int count = choices.below(4);
    for (int i = 0; i < count; i++) {
      value.append(i == 0 ? "" : choices.pick(",", " , ", ",\n"));
      if (kind == 5) {
        value.append('"').append(name(choices)).append("\":");
      }
      value.append(any(choices, depth - 1));
    }
    return value.append(kind == 5 ? '}' : ']').toString();
  }
}
