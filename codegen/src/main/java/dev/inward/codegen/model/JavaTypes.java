package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats of text that have a type of Java, for users who ask for them. */
public final class JavaTypes {

  private static final Map<String, String> TYPES =
      new TreeMap<>(
          Map.of(
              "byte", "ByteString",
              "date", "LocalDate",
              "date-time", "OffsetDateTime",
              "uri", "URI",
              "uuid", "UUID"));

  private JavaTypes() {}

  /** Returns the type of a format, or null if it stays text. */
  static @Nullable String of(String format) {
    return TYPES.get(format);
  }

  /**
   * Returns the formats that an option names: all for {@code true}, or some, separated by {@code |}
   * or a comma.
   *
   * @throws ContractException if it names another one
   */
  public static Set<String> formats(String option) {
    if (option.equals("true") || option.equals("false")) {
      return option.equals("true") ? TYPES.keySet() : Set.of();
    }
    Set<String> formats = new TreeSet<>();
    Stream.of(option.split("[|,]"))
        .map(String::strip)
        .forEach(
            format -> {
              if (!TYPES.containsKey(format)) {
                throw new ContractException(
                    "javaTypes",
                    format + " is none of true, false, " + String.join(", ", TYPES.keySet()));
              }
              formats.add(format);
            });
    return formats;
  }
}
