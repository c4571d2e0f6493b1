package dev.inward.conformance.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The command line. Its error messages name options and never repeat a value, which may be a key by
 * mistake.
 *
 * @param operations the operations to call, all if there are none
 * @param baseUrl the server to call, or null for the contract's
 */
record DriftOptions(
    String vendor, List<String> operations, @Nullable String baseUrl, boolean json, boolean help) {

  static final String HELP =
      """
      Usage: mvn -q -B -Pquick,drift process-classes -pl conformance -am -Dexec.args="[option...]"

      Calls a vendor's free read operations, and compares the responses with its contract.

        --vendor NAME     multitel, crazytel or anveo
        --operation NAME  calls this operation and not all; may be repeated
        --base-url URL    calls this server and not the contract's
        --json            prints one JSON document
        -h, --help        prints this help

      A value may also follow an equals sign: --vendor=crazytel

      Credentials are read from the environment variables of the client's fromEnv().

      Exit codes: 0 no difference, 1 differences, 2 refused, 3 no response, 4 nothing to call.
      """;

  private static final List<String> VALUED = List.of("--vendor", "--operation", "--base-url");

  private static final List<String> ONCE = List.of("--vendor", "--base-url");

  private static final List<String> FLAGS = List.of("--json", "--help");

  /** Words of small letters, which keys are not. */
  private static final Pattern WORD = Pattern.compile("--[a-z]{1,12}(-[a-z]{1,12}){0,2}");

  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");

  static DriftOptions of(String... arguments) throws RefusedException {
    String vendor = "";
    List<String> operations = new ArrayList<>();
    String baseUrl = null;
    boolean json = false;
    boolean help = false;
    Set<String> seen = new HashSet<>();
    Iterator<String> rest = split(arguments).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      if (!seen.add(option) && ONCE.contains(option)) {
        throw new RefusedException(option + " is there twice");
      }
      switch (option) {
        case "--vendor" -> vendor = vendor(value(option, rest));
        case "--operation" -> operations.add(value(option, rest));
        case "--base-url" -> baseUrl = value(option, rest);
        case "--json" -> json = true;
        case "-h", "--help" -> help = true;
        default -> throw unknown(option);
      }
    }
    if (vendor.isEmpty() && !help) {
      throw new RefusedException("--vendor is missing");
    }
    return new DriftOptions(vendor, List.copyOf(operations), baseUrl, json, help);
  }

  /** Names what looks like an option; anything else, and what follows it, may be a key. */
  private static RefusedException unknown(String argument) {
    String name = argument.split("=", 2)[0];
    if (FLAGS.contains(name)) {
      return new RefusedException(name + " takes no value");
    }
    return new RefusedException(
        WORD.matcher(name).matches() ? name + " is not an option" : "unknown argument");
  }

  /** Returns the arguments with a value apart that follows an equals sign. */
  private static List<String> split(String... arguments) {
    List<String> split = new ArrayList<>();
    for (String argument : arguments) {
      int equalsSign = argument.indexOf('=');
      if (VALUED.contains(argument.substring(0, Math.max(0, equalsSign)))) {
        split.add(argument.substring(0, equalsSign));
        split.add(argument.substring(equalsSign + 1));
      } else {
        split.add(argument);
      }
    }
    return split;
  }

  private static String value(String option, Iterator<String> rest) throws RefusedException {
    if (!rest.hasNext()) {
      throw new RefusedException(option + " needs a value");
    }
    return rest.next();
  }

  private static String vendor(String value) throws RefusedException {
    if (!VENDORS.contains(value)) {
      throw new RefusedException("--vendor must be one of " + String.join(", ", VENDORS));
    }
    return value;
  }
}
