package dev.inward.conformance.drift;

import dev.inward.InwardException;
import dev.inward.UnreadableResponseException;
import dev.inward.conformance.drift.Difference.Kind;
import dev.inward.conformance.drift.DriftReport.Outcome;
import dev.inward.conformance.drift.DriftReport.Result;
import dev.inward.conformance.drift.VendorClient.Received;
import dev.inward.contract.Operation;
import dev.inward.contract.Response;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Specs;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls a vendor's free read operations, and prints how the responses differ from the contract. */
final class LiveDrift {

  static final int SAME = 0;
  static final int DIFFERENT = 1;
  static final int REFUSED = 2;
  static final int NO_RESPONSE = 3;
  static final int NOTHING_TO_CALL = 4;

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Function<String, Specs> specs;
  private final Map<String, String> environment;
  private final Duration timeout;
  private final PrintStream out;
  private final PrintStream errors;

  LiveDrift(
      Function<String, Specs> specs,
      Map<String, String> environment,
      Duration timeout,
      PrintStream out,
      PrintStream errors) {
    this.specs = specs;
    this.environment = environment;
    this.timeout = timeout;
    this.out = out;
    this.errors = errors;
  }

  /** Runs the command line, and exits with the code that {@code docs/drift.md} lists. */
  public static void main(String... arguments) {
    System.exit(
        new LiveDrift(Specs::of, System.getenv(), TIMEOUT, System.out, System.err).run(arguments));
  }

  /** Returns the exit code. */
  int run(String... arguments) {
    try {
      DriftOptions options = DriftOptions.of(arguments);
      if (options.help()) {
        out.print(DriftOptions.HELP);
        return SAME;
      }
      return run(options);
    } catch (RefusedException e) {
      errors.println("drift: " + e.getMessage() + ". Nothing was sent; --help lists the options.");
      return REFUSED;
    }
  }

  private int run(DriftOptions options) throws RefusedException {
    VendorContract contract = VendorContract.of(specs.apply(options.vendor()));
    Set<Operation> operations = ReadOperations.of(contract, options.operations());
    if (operations.isEmpty()) {
      errors.println(
          "drift: the contract of "
              + options.vendor()
              + " has no operation that costs nothing and needs no argument. Nothing was sent.");
      return NOTHING_TO_CALL;
    }
    List<Result> results = new ArrayList<>();
    try (VendorClient client =
        new VendorClient(contract, environment, options.baseUrl(), timeout)) {
      for (Operation operation : operations) {
        results.add(result(contract, operation, client));
      }
    }
    DriftReport report = new DriftReport(options.vendor(), results);
    out.print(options.json() ? report.json() : report.text());
    return exitCode(report);
  }

  private static Result result(VendorContract contract, Operation operation, VendorClient client) {
    VendorClient.Outcome outcome = client.call(operation);
    Received received = outcome.response();
    if (received == null) {
      InwardException failure = outcome.failure();
      return new Result(
          operation.id(),
          Outcome.NO_RESPONSE,
          0,
          failure == null ? "no response" : String.valueOf(failure.getMessage()),
          List.of());
    }
    List<Difference> differences =
        new ArrayList<>(
            Comparison.of(contract, operation, received, new Redactor(client.secrets())));
    if (outcome.failure() instanceof UnreadableResponseException
        && differences.stream().noneMatch(each -> each.kind() == Kind.UNREADABLE)) {
      differences.add(new Difference(Kind.UNREADABLE, "#", "the client cannot read the response"));
    }
    Outcome compared = compared(operation.response(received.status()));
    return new Result(
        operation.id(), compared, received.status(), text(compared, received), differences);
  }

  private static Outcome compared(@Nullable Response declared) {
    if (declared == null || declared.status().startsWith("2")) {
      return Outcome.COMPARED;
    }
    return "AUTHENTICATION".equals(declared.definition().node().textOrNull("x-reason"))
        ? Outcome.NO_ACCESS
        : Outcome.DECLINED;
  }

  private static String text(Outcome outcome, Received received) {
    String status = "status " + received.status();
    return switch (outcome) {
      case NO_ACCESS -> status + ", the credentials were not accepted";
      case DECLINED -> status + ", a successful response was not seen";
      default -> status;
    };
  }

  private static int exitCode(DriftReport report) {
    if (report.has(Outcome.NO_ACCESS)) {
      return REFUSED;
    }
    if (report.has(Outcome.NO_RESPONSE) || report.has(Outcome.DECLINED)) {
      return NO_RESPONSE;
    }
    return report.differences().isEmpty() ? SAME : DIFFERENT;
  }
}
