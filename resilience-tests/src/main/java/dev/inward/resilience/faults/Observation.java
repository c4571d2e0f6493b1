package dev.inward.resilience.faults;

import dev.inward.InwardException;
import dev.inward.Reason;
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
 * What a call of the matrix came to.
 *
 * @param outcome null if it ended in a way that is none of ours
 * @param said what a log may show of the end
 */
record Observation(
    Cell cell, @Nullable Outcome outcome, boolean mayHaveSpent, String said, FaultServer server) {

  static Observation of(Cell cell, Clients clients, FaultServer server) {
    try {
      Object result =
          cell.async()
              ? cell.purchase().callAsync(clients, cell.number()).get(60, TimeUnit.SECONDS)
              : cell.purchase().call(clients, cell.number());
      Outcome outcome = new Outcome(Ending.RESULT, Reason.OTHER);
      return new Observation(cell, outcome, false, result.toString(), server);
    } catch (Throwable e) {
      Throwable failure =
          e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
      String said = Stream.of(e, failure).map(Observation::said).collect(Collectors.joining("\n"));
      return failure instanceof InwardException ours
          ? new Observation(
              cell, new Outcome(Ending.of(ours), ours.reason()), ours.mayHaveSpent(), said, server)
          : new Observation(cell, null, false, said, server);
    }
  }

  long requests() {
    return server.requestsFor(cell.number());
  }

  /** Everything that a throwable says of itself, its causes and those that it suppressed. */
  static String said(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    List<Object> more = Arrays.asList(failure, failure.getMessage(), failure.getLocalizedMessage());
    return text + "\n" + more;
  }
}
