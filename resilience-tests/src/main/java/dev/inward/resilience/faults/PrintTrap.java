package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Takes what is printed on the console, where other libraries' parsers leave their complaints. */
final class PrintTrap implements AutoCloseable {

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  PrintTrap() {
    PrintStream trap = new PrintStream(printed, true, UTF_8);
    System.setOut(trap);
    System.setErr(trap);
  }

  String printed() {
    return printed.toString(UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
  }
}
