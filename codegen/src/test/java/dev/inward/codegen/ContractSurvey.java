package dev.inward.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.codegen.contract.ContractException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.SpecValidationException;

/**
 * Generates and compiles a client of every contract in a folder, unchanged, and prints a table of
 * what became of each. The contracts are brought by whoever runs it.
 */
public final class ContractSurvey {

  private static final int LONGEST_REASON = 400;

  private ContractSurvey() {}

  /** What became of a contract. */
  private enum Result {
    COMPILES,
    REFUSED,
    DOES_NOT_COMPILE,
    CRASHES
  }

  private record Row(String contract, int operations, Result result, String reason) {}

  /**
   * Surveys a folder.
   *
   * @param arguments the folder, and names of contracts in it, if not all are meant
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
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
    out.println("| contract | operations | result | reason |");
    out.println("| --- | --- | --- | --- |");
    int compiled = 0;
    for (Path contract : contracts) {
      Row row = surveyed(contract);
      out.printf(
          "| %s | %d | %s | %s |%n", row.contract(), row.operations(), row.result(), row.reason());
      compiled += row.result() == Result.COMPILES ? 1 : 0;
    }
    out.printf("%n%d of %d generate and compile unchanged.%n", compiled, contracts.size());
  }

  private static Row surveyed(Path contract) throws IOException {
    String name = contract.getFileName().toString();
    int operations = operations(contract);
    Path output = Files.createTempDirectory("survey");
    try {
      Map<String, String> sources = Generation.of(contract, "surveyed", output);
      new CompiledClient(sources);
      return new Row(name, operations, Result.COMPILES, "");
    } catch (AssertionError e) {
      return new Row(
          name, operations, Result.DOES_NOT_COMPILE, reason(String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      boolean isRefusal =
          cause instanceof ContractException || cause instanceof SpecValidationException;
      Result result = isRefusal ? Result.REFUSED : Result.CRASHES;
      return new Row(name, operations, result, reason(String.valueOf(cause)));
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
