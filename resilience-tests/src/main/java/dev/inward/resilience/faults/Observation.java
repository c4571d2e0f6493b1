package dev.inward.resilience.faults;

import dev.inward.InwardException;
import dev.inward.Reason;
import dev.inward.resilience.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The observed end of a call of the matrix.
 *
 * @param outcome null if the call ended with an undocumented exception
 * @param diagnostics all text of the result or of the exception
 */
record Observation(
    MatrixCell cell,
    @Nullable OutcomeWithReason outcome,
    boolean mayHaveSpent,
    boolean mayHaveTakenEffect,
    String diagnostics,
    FaultServer server) {

  static Observation of(MatrixCell cell, VendorClients clients, FaultServer server) {
    try {
      Object result =
          cell.async()
              ? cell.purchase().callAsync(clients, cell.number()).get(60, TimeUnit.SECONDS)
              : cell.purchase().call(clients, cell.number());
      OutcomeWithReason outcome = new OutcomeWithReason(Outcome.RESULT, Reason.OTHER);
      return new Observation(cell, outcome, false, false, result.toString(), server);
    } catch (Throwable e) {
      Throwable failure =
          e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
      String diagnostics =
          Stream.of(e, failure).map(Observation::diagnostics).collect(Collectors.joining("\n"));
      return failure instanceof InwardException exception
          ? new Observation(
              cell,
              new OutcomeWithReason(Outcome.of(exception), exception.reason()),
              exception.mayHaveSpent(),
              exception.mayHaveTakenEffect(),
              diagnostics,
              server)
          : new Observation(cell, null, false, false, diagnostics, server);
    }
  }

  long requests() {
    return server.requestsFor(cell.number());
  }

  /** Returns all text of a throwable, of its causes and of suppressed throwables. */
  static String diagnostics(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    List<Object> more = Arrays.asList(failure, failure.getMessage(), failure.getLocalizedMessage());
    return text + "\n" + more;
  }
}
