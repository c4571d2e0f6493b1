package dev.inward.conformance.drift;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.Specs;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks a vendor what costs nothing, and prints where the responses are not what the contract says.
 */
final class LiveDrift {

  static final int SAME = 0;
  static final int DIFFERENT = 1;
  static final int REFUSED = 2;
  static final int NO_RESPONSE = 3;
  static final int NOTHING_TO_ASK = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Function<String, Specs> vendors;
  private final Map<String, String> environment;
  private final Duration timeout;
  private final PrintStream out;
  private final PrintStream errors;

  LiveDrift(
      Function<String, Specs> vendors,
      Map<String, String> environment,
      Duration timeout,
      PrintStream out,
      PrintStream errors) {
    this.vendors = vendors;
    this.environment = environment;
    this.timeout = timeout;
    this.out = out;
    this.errors = errors;
  }

  /** Does what the command line says, and ends with what came of it. */
  public static void main(String... arguments) throws InterruptedException {
    // Else the JDK's client sends a GET again whose connection breaks. It reads this once, with its
    // first request.
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    System.exit(
        new LiveDrift(Specs::of, System.getenv(), PATIENCE, System.out, System.err).run(arguments));
  }

  /** Returns the exit code. */
  int run(String... arguments) throws InterruptedException {
    try {
      DriftOptions options = DriftOptions.of(arguments);
      if (options.helpWanted()) {
        out.print(DriftOptions.HELP);
        return SAME;
      }
      return run(options);
    } catch (RefusedException e) {
      say(e.getMessage() + ". Nothing was sent; --help lists the options.");
      return REFUSED;
    }
  }

  private int run(DriftOptions options) throws RefusedException, InterruptedException {
    Specs specs = vendors.apply(options.vendor());
    SpecPointer contract = SpecPointer.root(specs.yaml("openapi.yaml"));
    List<ReadOperation> operations = chosen(new ReadOperations(contract), options);
    if (operations.isEmpty()) {
      say(
          options.vendor()
              + " cannot be asked anything: its contract has no operation that costs nothing and"
              + " needs no argument. Nothing was sent.");
      return NOTHING_TO_ASK;
    }
    String server = contract.itemsOf("servers").get(0).node().text("url");
    String baseUrl = BaseUrl.checked(options.baseUrl().orElse(server));
    // Whatever can be refused is, before anything is sent; and no operation is there twice.
    Credentials credentials = new Credentials(contract, environment);
    Map<ReadOperation, Map<String, String>> questions = new LinkedHashMap<>();
    for (ReadOperation operation : operations) {
      questions.put(operation, credentials.headers(operation));
    }
    Inquiry inquiry =
        new Inquiry(
            new ReadTransport(baseUrl, timeout),
            new Rules(specs),
            new Words(credentials.secrets()));
    List<Asked> asked = new ArrayList<>();
    for (Map.Entry<ReadOperation, Map<String, String>> question : questions.entrySet()) {
      asked.add(inquiry.ask(question.getKey(), question.getValue()));
    }
    Report report = new Report(options.vendor(), asked);
    out.print(options.json() ? report.json() : report.text());
    return exitCode(report);
  }

  private static List<ReadOperation> chosen(ReadOperations operations, DriftOptions options)
      throws RefusedException {
    List<ReadOperation> chosen = new ArrayList<>();
    for (String id : options.operations()) {
      chosen.add(operations.named(id));
    }
    return options.operations().isEmpty() ? operations.all() : chosen;
  }

  private static int exitCode(Report report) {
    if (report.has(Outcome.NO_ACCESS)) {
      return REFUSED;
    }
    if (report.has(Outcome.NO_RESPONSE) || report.has(Outcome.DECLINED)) {
      return NO_RESPONSE;
    }
    return report.differences().isEmpty() ? SAME : DIFFERENT;
  }

  private void say(String message) {
    errors.println("inward-drift: " + message);
  }
}
