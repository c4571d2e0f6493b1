package dev.inward.examples.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs {@link LifeOfANumber} in a JVM of its own against a stub that has the faults it asks for.
 */
final class Played {

  private static final String MULTITEL =
      """
      lost and found: true
      json: 18003863003
      xml: 18003863009
      csv: false
      unreadable: true
      rented: 33554530000
      refused: NUMBER_UNAVAILABLE DOCUMENTED
      countries: 1
      balance: true
      owned: 4
      """;

  private static final String CRAZYTEL =
      """
      lost and found: true
      offered: true
      unreadable: true
      bought: DID number successfully purchased
      refused: NUMBER_UNAVAILABLE DOCUMENTED
      balance: 997.00
      owned: 3
      """;

  private static final String ANVEO =
      """
      lost and found: true
      unreadable: true
      bought: false
      balance: 1485.53
      owned: 2
      """;

  private Played() {}

  static String id(Vendor vendor) {
    return vendor.name().toLowerCase(Locale.ROOT);
  }

  /** Returns what the program prints. */
  static String expected(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> MULTITEL;
      case CRAZYTEL -> CRAZYTEL;
      case ANVEO -> ANVEO;
    };
  }

  /** Returns the options that run the program with the given jars. */
  static List<String> onClassPath(List<Path> jars) throws URISyntaxException {
    Path program =
        Path.of(LifeOfANumber.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String path =
        Stream.concat(Stream.of(program), jars.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", path, LifeOfANumber.class.getName());
  }

  /** Runs the program with this JDK. */
  static String by(List<String> options, Vendor vendor, Sandbox sandbox) throws Exception {
    return by(Path.of(System.getProperty("java.home"), "bin/java"), options, vendor, sandbox);
  }

  /**
   * Runs the program.
   *
   * @param options the JVM's options, and the main class
   * @return what it printed, without the lines that ask for faults
   */
  static String by(Path java, List<String> options, Vendor vendor, Sandbox sandbox)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add(id(vendor));
    command.add(sandbox.baseUrl(vendor));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    StringBuilder printed = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(LifeOfANumber.LOSE)) {
          fault(Fault.paidAndDropped(), vendor, sandbox, process);
        } else if (line.equals(LifeOfANumber.SPOIL)) {
          fault(Fault.malformedBody(), vendor, sandbox, process);
        } else {
          printed.append(line).append('\n');
        }
      }
      process.waitFor(10, TimeUnit.SECONDS);
      return printed.toString();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void fault(Fault fault, Vendor vendor, Sandbox sandbox, Process process)
      throws IOException {
    sandbox.control(vendor).schedule(fault);
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }
}
