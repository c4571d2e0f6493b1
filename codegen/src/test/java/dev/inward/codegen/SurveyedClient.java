package dev.inward.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.codegen.contract.ContractException;
import dev.inward.testing.InMemoryCompiler.CompilationException;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.SpecValidationException;

/**
 * Generates a client, compiles it and lets it read the contract's examples. The survey runs it as a
 * process of its own: see {@link SurveyWorker}.
 */
public final class SurveyedClient {

  private static final int LONGEST_REASON = 400;

  private SurveyedClient() {}

  /** What became of a contract. */
  enum Result {
    COMPILES,
    REFUSED,
    DOES_NOT_COMPILE,
    CRASHES
  }

  /**
   * What a client made of the examples that its contract allows.
   *
   * @param examples how many there are
   * @param contradicting how many others contradict their schema
   * @param unreached for how many the client has no type
   * @param unread how many it could not read
   * @param lossy how many lost a member
   * @param members how many members were lost
   * @param nulls how many nulls became absent
   */
  record Reading(
      int examples,
      int contradicting,
      int unreached,
      int unread,
      int lossy,
      int members,
      int nulls) {}

  /**
   * The outcome, which is written as JSON to the standard output.
   *
   * @param reason why there is no client
   * @param reading what became of the examples, if there is a client
   */
  record Verdict(Result result, String reason, int operations, @Nullable Reading reading) {

    static Verdict failed(Result result, String reason) {
      return new Verdict(result, reason, 0, null);
    }
  }

  /** Surveys the clients that the survey orders, one in a line: contract, client and log. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    BufferedReader orders = SurveyWorker.orders();
    String order;
    while ((order = orders.readLine()) != null) {
      String[] words = order.split("\t", -1);
      Path output = Files.createTempDirectory("survey");
      try (PrintStream log = new PrintStream(words[2], UTF_8)) {
        System.setErr(log);
        // The stock generator thanks its users on the standard output.
        System.setOut(log);
        Verdict verdict = verdict(Path.of(words[0]), words[1], output);
        out.println(SurveyedContract.JSON.writeValueAsString(verdict));
      } finally {
        Generation.delete(output);
      }
    }
    // Clients may have started threads.
    System.exit(0);
  }

  private static Verdict verdict(Path contract, String kind, Path output) {
    try {
      boolean isOurs = kind.equals("ours");
      Map<String, String> sources =
          isOurs
              ? Generation.of(contract, "surveyed", output)
              : Generation.stock(contract, kind, output);
      CompiledClient client =
          new CompiledClient(sources, isOurs ? CompiledClient.ALL_WARNINGS : List.of("-nowarn"));
      SurveyedExample.Reader reader =
          isOurs ? new InwardReader(client) : new StockReader(client, sources, kind);
      SurveyedContract surveyed = SurveyedContract.of(contract);
      return new Verdict(Result.COMPILES, "", surveyed.operations(), reading(surveyed, reader));
    } catch (CompilationException e) {
      System.err.println(e.getMessage());
      return Verdict.failed(Result.DOES_NOT_COMPILE, reason(String.valueOf(e.getMessage())));
    } catch (Exception | LinkageError | StackOverflowError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      boolean isRefusal =
          cause instanceof ContractException || cause instanceof SpecValidationException;
      if (!isRefusal) {
        e.printStackTrace();
      }
      return Verdict.failed(
          isRefusal ? Result.REFUSED : Result.CRASHES, reason(String.valueOf(cause)));
    }
  }

  private static Reading reading(SurveyedContract contract, SurveyedExample.Reader reader)
      throws IOException {
    int contradicting = 0;
    int unreached = 0;
    int unread = 0;
    int lossy = 0;
    int members = 0;
    int nulls = 0;
    int valid = 0;
    for (SurveyedExample example : contract.examples()) {
      String contradiction = contract.contradiction(example);
      if (contradiction != null) {
        System.err.printf("%s contradicts its schema: %s%n", example.place(), contradiction);
        contradicting++;
        continue;
      }
      valid++;
      String written;
      try {
        written = reader.through(example);
      } catch (Exception | LinkageError | StackOverflowError e) {
        System.err.printf("%s is unreadable: %s%n", example.place(), e);
        unread++;
        continue;
      }
      if (written == null) {
        System.err.printf("%s is not reached%n", example.place());
        unreached++;
        continue;
      }
      JsonNode kept = SurveyedContract.JSON.readTree(written);
      JsonLosses losses = JsonLosses.between(example.value(), kept);
      if (!losses.members().isEmpty()) {
        System.err.printf("%s loses %s%n", example.place(), losses.members());
        lossy++;
      }
      if (losses.nulls() > 0) {
        System.err.printf("%s loses %d nulls%n", example.place(), losses.nulls());
      }
      members += losses.members().size();
      nulls += losses.nulls();
    }
    return new Reading(valid, contradicting, unreached, unread, lossy, members, nulls);
  }

  static String reason(String text) {
    String line = text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
  }
}
