package dev.inward.codegen;

import dev.inward.codegen.SurveyedClient.Reading;
import dev.inward.codegen.SurveyedClient.Result;
import dev.inward.codegen.SurveyedClient.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generates and compiles a client of every contract in a folder, unchanged, lets it read the
 * examples in the contract, and prints a table of what became of each, beside OpenAPI Generator's
 * own Java generator with two of its libraries. The contracts are brought by whoever runs it.
 *
 * <p>The clients are made by another process, whose memory and time are limited. What it says of
 * examples and errors is in {@code target/survey}.
 */
public final class ContractSurvey {

  private static final List<String> CLIENTS = List.of("ours", "retrofit2", "native");
  private static final Path LOGS = Path.of("target/survey");

  private ContractSurvey() {}

  /**
   * Surveys a folder.
   *
   * @param arguments the folder; then the clients, separated by commas, if not all are meant; then
   *     names of contracts, if not all are meant
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    List<String> clients =
        arguments.length > 1 && !arguments[1].isBlank()
            ? List.of(arguments[1].split(","))
            : CLIENTS;
    List<String> only = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    Files.createDirectories(LOGS);
    System.out.printf("| contract | operations | examples |%s reason |%n", header(clients));
    System.out.printf("| --- | --- | --- |%s --- |%n", " --- | --- |".repeat(clients.size()));
    Map<String, Integer> totals = new TreeMap<>();
    int count = 0;
    try (SurveyWorker worker = new SurveyWorker()) {
      for (Path contract : contracts(folder)) {
        String name = folder.relativize(contract).toString();
        if (only.isEmpty() || only.contains(name)) {
          count++;
          System.out.println(row(worker, contract, name, clients, totals));
        }
      }
    }
    System.out.printf("%nOf %d contracts, unchanged:%n", count);
    totals.forEach((what, number) -> System.out.printf("- %s: %d%n", what, number));
  }

  private static List<Path> contracts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)")).sorted().toList();
    }
  }

  private static String header(List<String> clients) {
    StringBuilder header = new StringBuilder();
    clients.forEach(client -> header.append(" %s | loses |".formatted(client)));
    return header.toString();
  }

  private static String row(
      SurveyWorker worker,
      Path contract,
      String name,
      List<String> clients,
      Map<String, Integer> totals)
      throws IOException, InterruptedException {
    StringBuilder cells = new StringBuilder();
    List<String> reasons = new ArrayList<>();
    int operations = 0;
    int examples = 0;
    for (String client : clients) {
      Path log = LOGS.resolve(name.replace('/', '_') + "." + client + ".log");
      Verdict verdict = worker.verdict(contract, client, log);
      Reading reading = verdict.reading();
      totals.merge(client + " " + verdict.result(), 1, Integer::sum);
      cells.append(" %s | %s |".formatted(verdict.result(), losses(reading)));
      if (verdict.result() != Result.COMPILES) {
        reasons.add(client + ": " + verdict.reason());
      }
      operations = Math.max(operations, verdict.operations());
      if (reading != null) {
        examples = Math.max(examples, reading.examples());
        count(totals, client, reading);
      }
    }
    return "| %s | %d | %d |%s %s |"
        .formatted(name, operations, examples, cells, String.join("; ", reasons));
  }

  private static String losses(@Nullable Reading reading) {
    return reading == null
        ? ""
        : "%d of %d"
            .formatted(
                reading.lossy() + reading.unread(), reading.examples() - reading.unreached());
  }

  private static void count(Map<String, Integer> totals, String client, Reading reading) {
    Map.of(
            "examples", reading.examples(),
            "examples that contradict their schema", reading.contradicting(),
            "examples without a type", reading.unreached(),
            "examples unreadable", reading.unread(),
            "examples that lose a member", reading.lossy(),
            "members lost", reading.members(),
            "nulls lost", reading.nulls())
        .forEach((what, number) -> totals.merge(client + " " + what, number, Integer::sum));
  }
}
