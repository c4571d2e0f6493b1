package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.Specs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run of the program with the contract, environment and server of a test. */
record Session(Specs specs, Map<String, String> environment, String baseUrl, Duration timeout) {

  static final String VARIABLE = "INWARD_CRAZYTEL_API_KEY";

  /** A key that appears nowhere else. */
  static final String KEY = "canary-4f81-key";

  /** The options that name the lists that a purchase needs. */
  static final String[] LISTS = {
    "--operation", "listAvailableNumbers",
    "--operation", "listAddresses",
    "--operation", "listOwners",
    "--operation", "listDestinations"
  };

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** The output and the exit code. */
  record Printed(int code, String out, String errors) {

    /** Returns the lines with differences, without indentation. */
    List<String> differences() {
      return out.lines()
          .filter(line -> line.startsWith("  "))
          .map(line -> line.strip().replaceAll(" +", " "))
          .toList();
    }
  }

  static Session at(String baseUrl) {
    return new Session(Specs.of("crazytel"), Map.of(VARIABLE, KEY), baseUrl, TIMEOUT);
  }

  Session with(Specs other) {
    return new Session(other, environment, baseUrl, timeout);
  }

  Session with(Map<String, String> other) {
    return new Session(specs, other, baseUrl, timeout);
  }

  Session with(Duration other) {
    return new Session(specs, environment, baseUrl, other);
  }

  /** Returns a session whose contract has a text replaced. */
  Session planted(String text, String instead) {
    String contract = new String(specs.bytes("openapi.yaml"), UTF_8);
    assertThat(contract).contains(text);
    return with(specs.with("openapi.yaml", contract.replace(text, instead).getBytes(UTF_8)));
  }

  /** Runs the program for Crazytel, and asserts that it prints no credential. */
  Printed run(String... options) {
    List<String> all = new ArrayList<>(List.of("--vendor", "crazytel", "--base-url", baseUrl));
    all.addAll(List.of(options));
    return runWith(all.toArray(String[]::new));
  }

  Printed runWith(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int code =
        new LiveDrift(
                vendor -> vendor.equals("crazytel") ? specs : Specs.of(vendor),
                environment,
                timeout,
                new PrintStream(out, true, UTF_8),
                new PrintStream(errors, true, UTF_8))
            .run(arguments);
    Printed printed = new Printed(code, out.toString(UTF_8), errors.toString(UTF_8));
    environment.values().stream()
        .filter(value -> !value.isBlank())
        .forEach(value -> assertThat(printed.out() + printed.errors()).doesNotContain(value));
    return printed;
  }
}
