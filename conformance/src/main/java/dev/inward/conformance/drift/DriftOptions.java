package dev.inward.conformance.drift;

import dev.inward.sandbox.Vendor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the command line says. No refusal repeats what was given: it may be a key, by mistake. */
final class DriftOptions {

  private static final List<String> VENDORS =
      Stream.of(Vendor.values()).map(vendor -> vendor.name().toLowerCase(Locale.ROOT)).toList();

  static final String HELP =
      """
      Usage: java -cp inward-sandbox.jar dev.inward.conformance.drift.LiveDrift --vendor NAME [option...]

      Asks a vendor's operations that cost nothing, each once, and prints where the responses are not
      what the contract says. The credentials are taken from the environment variables that the
      client's fromEnv() takes them from.

        --vendor NAME     one of %s
        --operation NAME  asks this operation, and not all; can be there several times
        --base-url URL    asks there, and not at the contract's server
        --json            prints one JSON document
        --help            prints this, and ends

      Ends with 0 if there is no difference, 1 if there is one, 2 if an option or a credential is
      wrong, 3 if an operation was not responded or declined, 4 if the vendor has none to ask.
      """
          .formatted(VENDORS.stream().collect(Collectors.joining(", ")));

  private final List<String> operations = new ArrayList<>();
  private String vendor = "";
  private Optional<String> baseUrl = Optional.empty();
  private boolean json;
  private boolean helpWanted;

  private DriftOptions() {}

  /** Reads a command line. */
  static DriftOptions of(String... arguments) throws RefusedException {
    DriftOptions options = new DriftOptions();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      options.read(rest.next(), rest);
    }
    if (options.vendor.isEmpty() && !options.helpWanted) {
      throw new RefusedException("--vendor is missing");
    }
    return options;
  }

  private void read(String option, Iterator<String> rest) throws RefusedException {
    switch (option) {
      case "--vendor" -> vendor = vendor(value(option, rest));
      case "--operation" -> operations.add(value(option, rest));
      case "--base-url" -> baseUrl = Optional.of(value(option, rest));
      case "--json" -> json = true;
      case "--help" -> helpWanted = true;
      default -> throw new RefusedException("there is an argument that is no option");
    }
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

  String vendor() {
    return vendor;
  }

  /** Returns the operations that were named; none stands for all. */
  List<String> operations() {
    return List.copyOf(operations);
  }

  Optional<String> baseUrl() {
    return baseUrl;
  }

  boolean json() {
    return json;
  }

  boolean helpWanted() {
    return helpWanted;
  }
}
