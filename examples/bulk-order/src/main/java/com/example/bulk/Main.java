package com.example.bulk;

import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowServiceException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line: orders, and what can be done with one that runs. */
@Command(
    name = "bulk-order",
    description =
        "Buys many phone numbers, and finishes or reports each purchase whatever crashes.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "1",
    sortOptions = false,
    subcommands = {OrderCommand.class, WorkerCommand.class},
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all numbers are bought, or the command is done",
      "1:the order ended with fewer numbers, or with unknown ones, or was terminated",
      "2:the command line, the credentials or the CSV file are wrong, or the server or, for the"
          + " plan, a vendor cannot be reached",
      "3:the plan is refused; this command bought nothing"
    })
public final class Main {

  static final int INCOMPLETE = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;

  @Option(
      names = "--server",
      paramLabel = "HOST:PORT",
      scope = ScopeType.INHERIT,
      description = "a Temporal server; order alone can do without, for the sandbox")
  String server;

  /** Runs a command, and ends with its exit code. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpWidth(100)
        .registerConverter(BigDecimal.class, Main::amount)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("bulk-order: " + message(failure));
              return failure instanceof Plan.RefusedException ? REFUSED : USAGE;
            });
  }

  private static String message(Exception failure) {
    if (failure instanceof WorkflowServiceException) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      return "server: " + cause.getMessage() + "; the same command may be run again";
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  /** Reads an amount; larger ones are mistakes, and some would take all memory to add. */
  private static BigDecimal amount(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      throw new TypeConversionException(
          "'" + text + "' is not an amount such as 25 or 25.50, without a sign and a currency");
    }
    return new BigDecimal(text);
  }

  /** Connects with the server that a command needs. */
  Temporal connect() {
    if (server == null) {
      throw new IllegalArgumentException("server: say where it is, --server HOST:PORT");
    }
    if (!server.matches("[^\\s/@]+:\\d{1,5}")) {
      // It is not repeated, since it may have a password.
      throw new IllegalArgumentException(
          "server: it must be HOST:PORT, such as 127.0.0.1:7233, without a scheme and credentials");
    }
    try {
      return Temporal.at(server);
    } catch (StatusRuntimeException e) {
      throw new IllegalArgumentException("server: " + server + " cannot be reached", e);
    }
  }

  @Command(name = "pause", description = "Lets an order start no purchase until it is resumed.")
  int pause(@Parameters(paramLabel = "ID", description = "the order's id") String id) {
    return signal(id, BulkOrder::pause);
  }

  @Command(name = "resume", description = "Lets a paused order go on.")
  int resume(@Parameters(paramLabel = "ID", description = "the order's id") String id) {
    return signal(id, BulkOrder::resume);
  }

  @Command(
      name = "cancel",
      description = "Ends an order; purchases that are sent are seen through.")
  int cancel(@Parameters(paramLabel = "ID", description = "the order's id") String id) {
    return signal(id, BulkOrder::cancel);
  }

  private int signal(String id, Consumer<BulkOrder> signal) {
    try (Temporal temporal = connect()) {
      signal.accept(temporal.order(id));
      return 0;
    } catch (WorkflowNotFoundException e) {
      throw new IllegalArgumentException("ID: no order " + id + " runs", e);
    }
  }
}
