package dev.inward.conformance.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Our own code with a mistake in it, run beside the real one. */
final class MutatedCode {

  /** The checks that run a client. The others cannot see what is wrong in one. */
  static final Set<String> OF_THE_CLIENT = Set.of("C7", "C8", "C10");

  /** The checks that run what the sandbox consists of. */
  private static final Set<String> OF_THE_SANDBOX = Set.of("C5", "C11", "C12", "C13", "C14");

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor", ".."));

  private MutatedCode() {}

  /** A client that is generated with another template. */
  static MutationTarget template(String vendor, String template, String text, String instead) {
    return checks ->
        run(
            vendor,
            ClientGenerator.sources(
                vendor,
                contract(vendor),
                Map.of(template, replaced(resource("/inward-java/" + template), text, instead))),
            Map.of(),
            checks);
  }

  /** A client that is generated as a wrong template would. */
  static MutationTarget generated(String vendor, String type, String text, String instead) {
    return checks -> {
      Map<String, String> sources =
          new TreeMap<>(ClientGenerator.sources(vendor, contract(vendor), Map.of()));
      String path = "dev/inward/" + vendor + "/" + type + ".java";
      sources.put(path, replaced(Objects.requireNonNull(sources.get(path), path), text, instead));
      return run(vendor, sources, Map.of(), checks);
    };
  }

  /** A client that is generated from another contract. */
  static List<String> regenerated(String vendor, Map<String, byte[]> files, List<String> checks)
      throws Exception {
    byte[] contract = Objects.requireNonNull(files.get("openapi.yaml"));
    return run(vendor, ClientGenerator.sources(vendor, contract, Map.of()), files, checks);
  }

  /**
   * A class of the project with a replacement in its source.
   *
   * @param source the path in the reactor
   */
  static MutationTarget source(String vendor, String source, String text, String instead) {
    return checks -> {
      String original = Files.readString(REACTOR.resolve(source));
      String path = source.substring(source.indexOf("dev/inward"));
      return run(vendor, Map.of(path, replaced(original, text, instead)), Map.of(), checks);
    };
  }

  private static List<String> run(
      String vendor, Map<String, String> sources, Map<String, byte[]> files, List<String> asked)
      throws Exception {
    boolean isSandbox = sources.keySet().stream().anyMatch(MutatedCode::isOfTheSandbox);
    Set<String> fitting = isSandbox ? OF_THE_SANDBOX : OF_THE_CLIENT;
    List<String> checks = asked.stream().filter(fitting::contains).toList();
    Map<String, byte[]> classes = InMemoryCompiler.compiled(sources);
    Class<?> verdicts = new MutantClassLoader(classes).loadClass(CheckRun.class.getName());
    Method of = verdicts.getMethod("of", String.class, Map.class, List.class);
    @SuppressWarnings("unchecked") // As it is declared.
    List<String> seen = (List<String>) of.invoke(null, vendor, files, checks);
    return seen;
  }

  private static boolean isOfTheSandbox(String path) {
    return path.startsWith("dev/inward/sandbox/") || path.startsWith("dev/inward/contract/");
  }

  private static byte[] contract(String vendor) {
    return Specs.of(vendor).bytes("openapi.yaml");
  }

  private static String resource(String path) throws IOException {
    try (InputStream in = MutatedCode.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
    }
  }

  private static String replaced(String text, String part, String instead) {
    if (!text.contains(part)) {
      throw new IllegalStateException("it does not have: " + part);
    }
    return text.replace(part, instead);
  }
}
