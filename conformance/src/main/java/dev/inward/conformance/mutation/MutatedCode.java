package dev.inward.conformance.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Specs;
import dev.inward.testing.InMemoryCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The project's own code with a deliberate fault, run beside the real code. */
final class MutatedCode {

  /** The checks that run a client. The others cannot kill a mutant of one. */
  static final Set<String> OF_THE_CLIENT = Set.of("C7", "C8", "C10", "C21");

  /** The checks that run what the sandbox consists of. */
  private static final Set<String> OF_THE_SANDBOX = Set.of("C5", "C11", "C12", "C13", "C14");

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor", ".."));

  /** The sources of each vendor's real client, which several mutants start from. */
  private static final Map<String, Map<String, String>> GENERATED = new ConcurrentHashMap<>();

  private MutatedCode() {}

  /** Returns a client that is generated with a mutated template. */
  static MutationTarget template(String vendor, String template, String text, String replacement) {
    String path = "/inward-java/" + template;
    String mutated = replaced(path, resource(path), text, replacement);
    return checks ->
        run(
            vendor,
            ClientGenerator.sources(vendor, contract(vendor), Map.of(template, mutated)),
            Map.of(),
            checks);
  }

  /** Returns a client with a mutated class. */
  static MutationTarget generated(String vendor, String type, String text, String replacement) {
    Map<String, String> sources =
        new TreeMap<>(
            GENERATED.computeIfAbsent(
                vendor, v -> ClientGenerator.sources(v, contract(v), Map.of())));
    String path = "dev/inward/" + vendor + "/" + type + ".java";
    String original = sources.get(path);
    if (original == null) {
      throw new IllegalStateException("the generator does not write " + path);
    }
    sources.put(path, replaced(path, original, text, replacement));
    return checks -> run(vendor, sources, Map.of(), checks);
  }

  /** Runs checks on a client that is generated from a mutated contract. */
  static List<String> regenerated(String vendor, Map<String, byte[]> files, List<String> checks)
      throws Exception {
    if (Collections.disjoint(checks, OF_THE_CLIENT)) {
      return List.of();
    }
    byte[] contract = Objects.requireNonNull(files.get("openapi.yaml"));
    return run(vendor, ClientGenerator.sources(vendor, contract, Map.of()), files, checks);
  }

  /**
   * Returns a mutated hand-written class.
   *
   * @param source the path in the reactor
   */
  static MutationTarget source(String vendor, String source, String text, String replacement) {
    String original = file(source);
    String mutated = replaced(source, original, text, replacement);
    String path = source.substring(source.indexOf("dev/inward"));
    return checks -> run(vendor, Map.of(path, mutated), Map.of(), checks);
  }

  private static List<String> run(
      String vendor, Map<String, String> sources, Map<String, byte[]> files, List<String> asked)
      throws Exception {
    boolean isSandbox = sources.keySet().stream().anyMatch(MutatedCode::isOfTheSandbox);
    Set<String> fitting = isSandbox ? OF_THE_SANDBOX : OF_THE_CLIENT;
    List<String> checks = asked.stream().filter(fitting::contains).toList();
    Map<String, byte[]> classes = InMemoryCompiler.compile(sources, List.of("-nowarn"));
    Class<?> checkRun = new MutantClassLoader(classes).loadClass(CheckRun.class.getName());
    Method of = checkRun.getMethod("of", String.class, Map.class, List.class);
    try {
      @SuppressWarnings("unchecked") // As it is declared.
      List<String> killers = (List<String>) of.invoke(null, vendor, files, checks);
      return killers;
    } catch (InvocationTargetException e) {
      // Of another class loader, where CrashedCheckException is another class.
      Throwable cause = Objects.requireNonNull(e.getCause());
      throw new IllegalStateException(cause.getMessage(), cause);
    }
  }

  private static boolean isOfTheSandbox(String path) {
    return path.startsWith("dev/inward/sandbox/") || path.startsWith("dev/inward/contract/");
  }

  private static byte[] contract(String vendor) {
    return Specs.of(vendor).bytes("openapi.yaml");
  }

  private static String file(String path) {
    try {
      return Files.readString(REACTOR.resolve(path));
    } catch (IOException e) {
      throw new IllegalStateException(path + " cannot be read", e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = MutatedCode.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " does not exist");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(path + " cannot be read", e);
    }
  }

  private static String replaced(String file, String text, String part, String replacement) {
    if (!text.contains(part)) {
      throw new IllegalStateException(file + " does not contain: " + part);
    }
    return text.replace(part, replacement);
  }
}
