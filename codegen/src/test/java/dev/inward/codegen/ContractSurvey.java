package dev.inward.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.codegen.contract.ContractException;
import dev.inward.testing.InMemoryCompiler;
import dev.inward.testing.InMemoryCompiler.CompilationException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.SpecValidationException;

/**
 * Generates and compiles a client of every contract in a folder, unchanged, and prints a table of
 * what became of each, beside OpenAPI Generator's own Java generator with two of its libraries. The
 * contracts are brought by whoever runs it.
 */
public final class ContractSurvey {

  private static final int LONGEST_REASON = 400;
  private static final List<String> STOCK_LIBRARIES = List.of("retrofit2", "native");

  private ContractSurvey() {}

  /** What became of a contract. */
  private enum Result {
    COMPILES,
    REFUSED,
    DOES_NOT_COMPILE,
    CRASHES
  }

  private record Verdict(Result result, String reason) {}

  /** Makes the sources of a client. */
  private interface Sources {
    Map<String, String> in(Path output);
  }

  /**
   * Surveys a folder.
   *
   * @param arguments the folder, and names of contracts in it, if not all are meant
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    // The stock generator thanks its users on the standard output.
    System.setOut(System.err);
    Path folder = Path.of(arguments[0]);
    List<String> only = List.of(arguments).subList(1, arguments.length);
    List<Path> contracts;
    try (Stream<Path> files = Files.list(folder)) {
      contracts =
          files
              .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
              .filter(file -> only.isEmpty() || only.contains(file.getFileName().toString()))
              .sorted()
              .toList();
    }
    out.printf("| contract | operations | ours | %s | reason |%n", join(STOCK_LIBRARIES));
    out.printf("| --- | --- | --- | %s | --- |%n", join(List.of("---", "---")));
    Map<String, Integer> compiled = new TreeMap<>();
    for (Path contract : contracts) {
      Verdict ours = ours(contract);
      List<String> stock = new ArrayList<>();
      for (String library : STOCK_LIBRARIES) {
        Verdict verdict = stock(contract, library);
        Result result = verdict.result();
        stock.add(result.toString());
        System.err.printf("%s, %s: %s%n", contract.getFileName(), library, verdict.reason());
        compiled.merge(library, result == Result.COMPILES ? 1 : 0, Integer::sum);
      }
      compiled.merge("ours", ours.result() == Result.COMPILES ? 1 : 0, Integer::sum);
      out.printf(
          "| %s | %d | %s | %s | %s |%n",
          contract.getFileName(), operations(contract), ours.result(), join(stock), ours.reason());
    }
    out.printf("%nOf %d, unchanged, generate and compile: %s%n", contracts.size(), compiled);
  }

  private static String join(List<String> cells) {
    return String.join(" | ", cells);
  }

  private static Verdict ours(Path contract) throws IOException {
    return verdict(
        output -> Generation.of(contract, "surveyed", output), CompiledClient.ALL_WARNINGS);
  }

  private static Verdict stock(Path contract, String library) throws IOException {
    return verdict(output -> Generation.stock(contract, library, output), List.of("-nowarn"));
  }

  private static Verdict verdict(Sources sources, List<String> strictness) throws IOException {
    Path output = Files.createTempDirectory("survey");
    try {
      InMemoryCompiler.compile(sources.in(output), strictness);
      return new Verdict(Result.COMPILES, "");
    } catch (CompilationException e) {
      return new Verdict(Result.DOES_NOT_COMPILE, reason(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      boolean isRefusal =
          cause instanceof ContractException || cause instanceof SpecValidationException;
      return new Verdict(
          isRefusal ? Result.REFUSED : Result.CRASHES, reason(String.valueOf(cause)));
    } finally {
      Generation.delete(output);
    }
  }

  private static int operations(Path contract) {
    try {
      OpenAPI api = new OpenAPIV3Parser().read(contract.toString());
      return api == null || api.getPaths() == null
          ? 0
          : api.getPaths().values().stream()
              .map(PathItem::readOperations)
              .mapToInt(List::size)
              .sum();
    } catch (RuntimeException e) {
      return 0;
    }
  }

  private static String reason(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
  }
}
