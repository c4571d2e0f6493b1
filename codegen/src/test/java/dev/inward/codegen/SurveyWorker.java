package dev.inward.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.codegen.SurveyedClient.Result;
import dev.inward.codegen.SurveyedClient.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process that makes clients. Its memory is limited and so is the time for a client; when it dies
 * of one, the next client gets a new process.
 */
final class SurveyWorker implements AutoCloseable {

  private static final String MEMORY = "-Xmx3g";
  private static final int MINUTES = Integer.getInteger("survey.minutes", 10);

  private @Nullable Process process;

  /**
   * Makes a client.
   *
   * @param client {@code ours} or a library of OpenAPI Generator
   * @param log where the process writes what it has to say of the examples
   */
  Verdict verdict(Path contract, String client, Path log) throws IOException, InterruptedException {
    Process used = process;
    Process running = used != null && used.isAlive() ? used : start();
    boolean isNew = running != used;
    try {
      Writer orders = running.outputWriter(UTF_8);
      orders.write(String.join("\t", contract.toString(), client, log.toString()) + "\n");
      orders.flush();
      BufferedReader verdicts = running.inputReader(UTF_8);
      String line =
          CompletableFuture.supplyAsync(() -> line(verdicts)).get(MINUTES, TimeUnit.MINUTES);
      if (line.startsWith("{")) {
        return SurveyedContract.JSON.readValue(line, Verdict.class);
      }
      // A JVM without memory says so here, too. What the clients before have left may be to blame.
      int exitCode = running.waitFor();
      return isNew
          ? Verdict.failed(Result.CRASHES, "exit code " + exitCode + " " + line)
          : verdict(contract, client, log);
    } catch (TimeoutException e) {
      running.destroyForcibly().waitFor();
      return Verdict.failed(Result.CRASHES, "no end in " + MINUTES + " minutes");
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  /** Returns the next line; an empty one when the process has ended. */
  private static String line(BufferedReader verdicts) {
    try {
      String line = verdicts.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      return "";
    }
  }

  private Process start() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                SurveyedClient.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return process;
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      process.outputWriter(UTF_8).close();
    }
  }

  /** Reads the orders that a worker is given. */
  static BufferedReader orders() {
    return new BufferedReader(new InputStreamReader(System.in, UTF_8));
  }
}
