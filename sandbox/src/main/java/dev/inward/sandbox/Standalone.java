package dev.inward.sandbox;

import dev.inward.sandbox.http.StubServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sandbox as a program of its own, which runs until it is ended from outside. */
final class Standalone {

  private static final int CANNOT_LISTEN = 1;
  private static final int WRONG_OPTION = 2;

  private Standalone() {}

  /** Starts what the command line says, and prints where it listens. */
  public static void main(String... arguments) throws InterruptedException {
    try {
      run(StandaloneOptions.of(arguments), System.out);
    } catch (IllegalArgumentException e) {
      end(WRONG_OPTION, e.getMessage() + "\n--help lists the options.");
    } catch (UncheckedIOException e) {
      end(CANNOT_LISTEN, e.getMessage());
    }
  }

  private static void run(StandaloneOptions options, PrintStream out) throws InterruptedException {
    if (options.helpWanted()) {
      out.print(StandaloneOptions.HELP);
    } else if (options.versionWanted()) {
      out.println(version());
    } else {
      Sandbox sandbox = start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "inward-sandbox-end"));
      out.println(addresses(sandbox, options, control(sandbox, options)));
      out.flush();
      WarmUp.start(options.vendors());
      new CountDownLatch(1).await();
    }
  }

  private static Sandbox start(StandaloneOptions options) {
    Sandbox sandbox = vendors(options);
    for (Vendor vendor : options.vendors()) {
      sandbox.control(vendor).latency(options.latency());
      options.balance().ifPresent(sandbox.control(vendor)::balance);
    }
    return sandbox;
  }

  private static Sandbox vendors(StandaloneOptions options) {
    try {
      return Sandbox.start(options.port(), options.vendors().toArray(Vendor[]::new));
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException("--port: " + e.getMessage(), e.getCause());
    }
  }

  /** Starts the control API if it is wanted, and returns where it listens. */
  private static Optional<String> control(Sandbox sandbox, StandaloneOptions options) {
    if (options.control().isEmpty()) {
      return Optional.empty();
    }
    int port = options.control().getAsInt();
    try {
      return Optional.of(
          StubServer.start(port, new ControlApi(sandbox, options.vendors())).baseUrl());
    } catch (IOException e) {
      throw new UncheckedIOException("--control: cannot listen on port " + port, e);
    }
  }

  private static String addresses(
      Sandbox sandbox, StandaloneOptions options, Optional<String> control) {
    Map<String, String> addresses = new LinkedHashMap<>();
    options.vendors().forEach(vendor -> addresses.put(vendor.folder(), sandbox.baseUrl(vendor)));
    control.ifPresent(url -> addresses.put("control", url));
    if (options.json()) {
      return joined(addresses, "\"%s\": \"%s\"", Collectors.joining(", ", "{", "}"));
    }
    return joined(addresses, "%-9s %s", Collectors.joining(System.lineSeparator()));
  }

  private static String joined(
      Map<String, String> addresses, String format, Collector<CharSequence, ?, String> joining) {
    return addresses.entrySet().stream()
        .map(each -> String.format(Locale.ROOT, format, each.getKey(), each.getValue()))
        .collect(joining);
  }

  private static String version() {
    // Only the jar has one.
    return Objects.requireNonNullElse(
        Standalone.class.getPackage().getImplementationVersion(), "unknown");
  }

  private static void end(int status, @Nullable String message) {
    System.err.println("inward-sandbox: " + message);
    System.exit(status);
  }
}
