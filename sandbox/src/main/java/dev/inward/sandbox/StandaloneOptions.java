package dev.inward.sandbox;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sandbox is told on the command line, as a program of its own. */
final class StandaloneOptions {

  private static final String VENDORS =
      Stream.of(Vendor.values()).map(Vendor::folder).collect(Collectors.joining(", "));

  static final String HELP =
      String.format(
          Locale.ROOT,
          """
          Usage: java -jar inward-sandbox.jar [option...]

          Imitates vendors of phone numbers on the loopback interface, until it is ended.

            --vendor NAME     plays this vendor, one of %s, and not all;
                              can be there several times
            --port PORT       listens on this port, and for further vendors on the ports after it;
                              0 stands for any, as without this option
            --control PORT    takes commands over HTTP on this port; 0 stands for any
            --latency TIME    takes this time for each response, such as 50, 50ms or 1s;
                              at most 86400s
            --balance AMOUNT  what each account has, below 1000000000000; without it, enough
                              for a thousand purchases
            --json            prints where it listens as one line of JSON
            --version         prints the version, and ends
            -h, --help        prints this, and ends

          A value may also follow an equals sign: --port=8080
          """,
          VENDORS);

  private static final int LAST_PORT = 65535;
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final Pattern LATENCY = Pattern.compile("(\\d{1,9})(ms|s)?");
  private static final Pattern BALANCE = Pattern.compile("\\d{1,12}(\\.\\d{1,9})?");

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Set<String> REPEATABLE = Set.of("--vendor", "-h", "--help", "--version");

  private final Set<String> seen = new HashSet<>();
  private final List<Vendor> vendors = new ArrayList<>();
  private int port;
  private OptionalInt control = OptionalInt.empty();
  private Duration latency = Duration.ZERO;
  private Optional<BigDecimal> balance = Optional.empty();
  private boolean json;
  private boolean helpWanted;
  private boolean versionWanted;

  private StandaloneOptions() {}

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it makes no sense; the message names the option
   */
  static StandaloneOptions of(String... arguments) {
    StandaloneOptions options = new StandaloneOptions();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      int equalsSign = argument.indexOf('=');
      if (argument.startsWith("--") && equalsSign > 0) {
        options.readWithValue(
            argument.substring(0, equalsSign), argument.substring(equalsSign + 1));
      } else {
        options.read(argument, rest);
      }
    }
    options.checkPorts();
    return options;
  }

  private void checkPorts() {
    int last = port + vendors().size() - 1;
    if (last > LAST_PORT) {
      throw new IllegalArgumentException("--port: no ports are left for all vendors");
    }
    int controlPort = control.orElse(0);
    if (port != 0 && controlPort >= port && controlPort <= last) {
      String taken = port == last ? "the port" : "one of the ports " + port + " to " + last;
      throw new IllegalArgumentException(
          "--control " + controlPort + " is " + taken + " that --port takes for the vendors");
    }
  }

  private void read(String option, Iterator<String> rest) {
    if (!seen.add(option) && !REPEATABLE.contains(option)) {
      throw new IllegalArgumentException(option + " is there twice");
    }
    switch (option) {
      case "--vendor" -> vendors.add(vendor(value(option, rest)));
      case "--port" -> port = port(option, value(option, rest));
      case "--control" -> control = OptionalInt.of(port(option, value(option, rest)));
      case "--latency" -> latency = latency(value(option, rest));
      case "--balance" -> balance = Optional.of(balance(value(option, rest)));
      case "--json" -> json = true;
      case "--version" -> versionWanted = true;
      case "-h", "--help" -> helpWanted = true;
      default -> throw new IllegalArgumentException(option + " is not an option");
    }
  }

  private void readWithValue(String option, String value) {
    Iterator<String> values = List.of(value).iterator();
    read(option, values);
    if (values.hasNext()) {
      throw new IllegalArgumentException(option + " takes no value");
    }
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static Vendor vendor(String value) {
    return Stream.of(Vendor.values())
        .filter(vendor -> vendor.folder().equals(value))
        .findFirst()
        .orElseThrow(() -> wrong("--vendor", value, "one of " + VENDORS));
  }

  private static int port(String option, String value) {
    if (!PORT.matcher(value).matches() || Integer.parseInt(value) > LAST_PORT) {
      throw wrong(option, value, "a port from 0 to " + LAST_PORT);
    }
    return Integer.parseInt(value);
  }

  private static Duration latency(String value) {
    Matcher time = LATENCY.matcher(value);
    Duration latency = Duration.ZERO;
    if (time.matches()) {
      long number = Long.parseLong(time.group(1));
      latency = "s".equals(time.group(2)) ? Duration.ofSeconds(number) : Duration.ofMillis(number);
    }
    if (!time.matches() || latency.compareTo(LONGEST) > 0) {
      throw wrong(
          "--latency",
          value,
          "a time such as 50, 50ms or 1s, of at most " + LONGEST.toSeconds() + "s");
    }
    return latency;
  }

  private static BigDecimal balance(String value) {
    if (!BALANCE.matcher(value).matches()) {
      throw wrong(
          "--balance",
          value,
          "an amount such as 100 or 99.50, below 1000000000000, with at most 9 decimals");
    }
    return new BigDecimal(value);
  }

  private static IllegalArgumentException wrong(String option, String value, String expected) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: \"%s\" is not %s", option, value, expected));
  }

  /** {@return the vendors to play, each once} */
  List<Vendor> vendors() {
    return vendors.isEmpty() ? List.of(Vendor.values()) : vendors.stream().distinct().toList();
  }

  /** {@return the first vendor's port, or 0 for any} */
  int port() {
    return port;
  }

  /** {@return the port of the control API, or 0 for any; empty if it is not wanted} */
  OptionalInt control() {
    return control;
  }

  /** {@return how long each response takes} */
  Duration latency() {
    return latency;
  }

  /** {@return what each account has, if it is not what the sandbox says} */
  Optional<BigDecimal> balance() {
    return balance;
  }

  /** {@return whether programs read what is printed} */
  boolean json() {
    return json;
  }

  boolean helpWanted() {
    return helpWanted;
  }

  boolean versionWanted() {
    return versionWanted;
  }
}
