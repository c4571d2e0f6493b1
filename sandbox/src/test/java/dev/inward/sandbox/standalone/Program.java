package dev.inward.sandbox.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The executable jar, running. */
final class Program implements AutoCloseable {

  static final Path JAR = Path.of("target", "inward-sandbox.jar");

  private final Process process;
  private final BufferedReader output;
  private final Path errors;

  private Program(Process process, Path errors) {
    this.process = process;
    this.output = process.inputReader(UTF_8);
    this.errors = errors;
  }

  static Program start(String... options) throws IOException {
    return start(Map.of(), List.of("-jar", JAR.toString()), options);
  }

  /** Starts a class of the jar that is not its main class, with a variable in its environment. */
  static Program startClass(String name, String variable, String value, String... options)
      throws IOException {
    return start(Map.of(variable, value), List.of("-cp", JAR.toString(), name), options);
  }

  private static Program start(
      Map<String, String> environment, List<String> what, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(what);
    command.addAll(List.of(options));
    Path errors = Files.createTempFile("inward-sandbox", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().putAll(environment);
    return new Program(builder.start(), errors);
  }

  /** Returns the next line of the standard output, or null if it has ended. */
  String line() throws IOException {
    return output.readLine();
  }

  /** Asks the program to end, as a user or a build server does. */
  Program terminate() {
    // The process itself would close its output before what is printed last can be read.
    boolean ignored = process.toHandle().destroy();
    return this;
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** Returns the lines of the standard output that were not asked for before it ended. */
  List<String> rest() {
    return output.lines().toList();
  }

  String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    output.close();
    Files.delete(errors);
  }
}
