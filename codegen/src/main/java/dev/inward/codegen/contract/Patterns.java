package dev.inward.codegen.contract;

import dev.inward.regex.EcmaRegex;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads the regular expressions of a contract. OpenAPI wants those of ECMA-262; one that is none is
 * read as Java's, whose {@code \A}, {@code \Z} and {@code \h} other languages have, too.
 */
public final class Patterns {

  private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\(\\?P?<([A-Za-z_$][\\w$]*)>");
  private static final Pattern BACK = Pattern.compile("\\\\k<([^>]*)>|\\(\\?P=(\\w+)\\)");

  private Patterns() {}

  /**
   * Returns Java's form of a pattern.
   *
   * @throws ContractException if it is a regular expression of neither language
   */
  public static String inJava(String pattern, String where) {
    try {
      return EcmaRegex.toJava(pattern);
    } catch (PatternSyntaxException e) {
      String named = withJavaNames(pattern);
      try {
        return named.equals(pattern) ? Pattern.compile(pattern).pattern() : inJava(named, where);
      } catch (PatternSyntaxException neither) {
        throw new ContractException(
            where,
            e.getDescription()
                + "; write a regular expression of ECMA-262, or leave the pattern out");
      }
    }
  }

  /** Gives groups names that Java knows: letters and digits only. */
  private static String withJavaNames(String pattern) {
    Map<String, String> names = new LinkedHashMap<>();
    String groups =
        GROUP
            .matcher(pattern)
            .replaceAll(
                found ->
                    "(?<" + names.computeIfAbsent(found.group(1), key -> "g" + names.size()) + ">");
    return BACK.matcher(groups)
        .replaceAll(
            found -> {
              String name = found.group(1) == null ? found.group(2) : found.group(1);
              return Matcher.quoteReplacement("\\k<" + names.getOrDefault(name, name) + ">");
            });
  }

  /** Returns a sentence for each pattern that is read as Java's, with its first place. */
  static List<String> warnings(OpenAPI openApi) {
    Map<String, String> places = new LinkedHashMap<>();
    SchemaWalk.of(
        openApi,
        (at, schema) -> {
          if (schema.getPattern() != null) {
            places.putIfAbsent(schema.getPattern(), "#" + at);
          }
        });
    List<String> warnings = new ArrayList<>();
    places.forEach((pattern, place) -> warn(pattern, place, warnings));
    return List.copyOf(warnings);
  }

  private static void warn(String pattern, String place, List<String> warnings) {
    try {
      EcmaRegex.compile(pattern);
    } catch (PatternSyntaxException e) {
      try {
        String java = inJava(pattern, place);
        warnings.add(
            place
                + ": "
                + e.getDescription()
                + "; it is read as Java's regular expression "
                + java);
      } catch (ContractException neither) {
        // Refused where it is used.
      }
    }
  }
}
