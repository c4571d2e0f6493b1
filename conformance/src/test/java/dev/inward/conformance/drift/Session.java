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

/** The program as it is started, with what a test changes: contract, environment, server. */
record Session(Specs specs, Map<String, String> environment, String baseUrl, Duration timeout) {

  static final String VARIABLE = "INWARD_CRAZYTEL_API_KEY";

  /** Like nothing else that could be printed. */
  static final String KEY = "canary-4f81-key";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What was printed, and the exit code. */
  record Printed(int code, String out, String errors) {

    /** Returns the lines about differences, without what is in front of them. */
    List<String> differences() {
      return out.lines()
          .filter(line -> line.startsWith("  "))
          .map(line -> line.strip().replaceAll(" +", " "))
          .toList();
    }
  }

  static Session at(String baseUrl) {
    return new Session(Specs.of("crazytel"), Map.of(VARIABLE, KEY), baseUrl, PATIENCE);
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

  /** Returns the same with a text of the contract replaced, which must be there. */
  Session planted(String text, String instead) {
    String contract = new String(specs.bytes("openapi.yaml"), UTF_8);
    assertThat(contract).contains(text);
    return with(specs.with("openapi.yaml", contract.replace(text, instead).getBytes(UTF_8)));
  }

  /** Runs the program for Crazytel; nothing that it prints ever holds the credential. */
  Printed run(String... options) throws InterruptedException {
    List<String> all = new ArrayList<>(List.of("--vendor", "crazytel", "--base-url", baseUrl));
    all.addAll(List.of(options));
    return runWith(all.toArray(String[]::new));
  }

  Printed runWith(String... arguments) throws InterruptedException {
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
