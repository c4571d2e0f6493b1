package dev.inward.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the CPU time of new processes that generate a client and compile it: Crazytel's
 * contract, and contracts of more and more operations. The generators take turns.
 */
final class GeneratorBenchmark {

  private static final List<String> CLIENTS = List.of("inward", "retrofit2", "native");

  /** What a process has measured, or the medians of several. */
  private record Cost(double generated, double compiled, double files, double lines) {

    double total() {
      return generated + compiled;
    }
  }

  private final Run run;

  private GeneratorBenchmark(Run run) {
    this.run = run;
  }

  static void crazytel(Run run) throws IOException, InterruptedException {
    new GeneratorBenchmark(run).crazytel();
  }

  static void growth(Run run) throws IOException, InterruptedException {
    new GeneratorBenchmark(run).growth();
  }

  private void crazytel() throws IOException, InterruptedException {
    Map<String, Cost> crazytel = costs(Path.of("../specs/crazytel/openapi.yaml"), run.pick(1, 9));
    Table table =
        Table.of("client", "generate, ms of CPU", "compile, ms of CPU", "sum", "files", "lines");
    crazytel.forEach(
        (client, cost) ->
            table.row(
                client,
                Math.rint(cost.generated),
                Math.rint(cost.compiled),
                Math.rint(cost.total()),
                cost.files,
                cost.lines));
    run.put("generator", table);
  }

  private void growth() throws IOException, InterruptedException {
    Table table = Table.of("operations", CLIENTS);
    Chart chart = Chart.lines("Generate and compile, seconds of CPU", "operations in the contract");
    for (int operations : run.pick(new int[] {10, 100}, new int[] {10, 100, 1000})) {
      Path contract = Files.createTempFile("contract", ".yaml");
      Files.writeString(contract, contract(operations));
      Map<String, Cost> costs = costs(contract, run.pick(1, 3));
      Files.delete(contract);
      table.row(
          String.format(Locale.ROOT, "%,d", operations),
          CLIENTS.stream().mapToDouble(name -> seconds(costs, name)).toArray());
      CLIENTS.forEach(name -> chart.add(name, operations, seconds(costs, name)));
    }
    run.put("generator-growth", table.markdown(), chart);
  }

  private static double seconds(Map<String, Cost> costs, String client) {
    return Wire.notNull(costs.get(client)).total() / 1000;
  }

  private Map<String, Cost> costs(Path contract, int processes)
      throws IOException, InterruptedException {
    Map<String, List<Cost>> all = new LinkedHashMap<>();
    for (int i = 0; i < processes; i++) {
      for (String client : CLIENTS) {
        run.say("generator: %s, %s", contract, client);
        all.computeIfAbsent(client, name -> new ArrayList<>()).add(cost(client, contract));
      }
    }
    Map<String, Cost> medians = new LinkedHashMap<>();
    all.forEach(
        (client, costs) -> {
          Cost any = costs.get(0);
          medians.put(
              client,
              new Cost(
                  Table.median(costs.stream().map(Cost::generated).toList()),
                  Table.median(costs.stream().map(Cost::compiled).toList()),
                  any.files,
                  any.lines));
        });
    return medians;
  }

  private static Cost cost(String client, Path contract) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      String printed =
          Jvm.CURRENT.run(
              GenerateAndCompile.class, client, contract.toString(), folder.path().toString());
      String[] numbers = printed.substring(printed.lastIndexOf('\n') + 1).split(" ", -1);
      return new Cost(
          Double.parseDouble(numbers[0]),
          Double.parseDouble(numbers[1]),
          Double.parseDouble(numbers[2]),
          Double.parseDouble(numbers[3]));
    }
  }

  /** Returns a contract of operations that have each a request and a response of their own. */
  private static String contract(int operations) {
    StringBuilder paths = new StringBuilder();
    StringBuilder schemas = new StringBuilder();
    for (int i = 0; i < operations; i++) {
      paths.append(
          String.format(
              Locale.ROOT,
              """
                /things%1$d/{id}:
                  post:
                    operationId: change%1$d
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Change%1$d'}}}}
                    responses: {'200': {description: Changed., content: {application/json: {schema: {$ref: '#/components/schemas/Thing%1$d'}}}}}
              """,
              i));
      schemas.append(
          String.format(
              Locale.ROOT,
              """
                  Change%1$d: {type: object, required: [name], properties: {name: {type: string}, price: {type: number}, count: {type: integer}}}
                  Thing%1$d: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}, price: {type: number}, tags: {type: array, items: {type: string}}}}
              """,
              i));
    }
    return """
    openapi: 3.0.3
    info: {title: Growing, version: '1'}
    servers: [{url: 'https://growing.example.com'}]
    paths:
    %scomponents:
      schemas:
    %s\
    """
        .formatted(paths, schemas);
  }
}
