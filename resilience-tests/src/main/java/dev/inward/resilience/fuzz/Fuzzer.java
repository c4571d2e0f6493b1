package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.resilience.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The main class of a forked fuzzer: sends seeds and mutated responses to a vendor's targets, and
 * reports calls with a wrong outcome. Its arguments are {@code VENDOR SEED FIRST COUNT FILE}, and
 * the file has the number of the current response, which is negative for seeds.
 */
final class Fuzzer {

  private static final long DEFAULT_LIMIT = 1 << 20;

  /** The heap is sixteen times as large, and must do. */
  private static final int FOUR_MEGABYTES = 4_000_000;

  private static final int MAX_FINDINGS = 10;
  private static final int MIN_RESPONSES_FOR_ALL_OUTCOMES = 10_000;

  private final List<FuzzTarget> targets;
  private final Seeds seeds;
  private final FuzzInputs inputs;
  private final long seed;
  private final ProgressFile progress;
  private final TargetRunner runner = new TargetRunner(DEFAULT_LIMIT);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<FuzzInput.Relation, Integer> relations =
      new EnumMap<>(FuzzInput.Relation.class);
  private long slowest;
  private int seedCount;
  private int findings;

  private Fuzzer(String vendor, long seed, ProgressFile progress) {
    this.targets = FuzzTarget.of(vendor);
    this.seeds = Seeds.of(vendor);
    this.seed = seed;
    this.progress = progress;
    System.setErr(new PrintStream(printed, true, UTF_8));
    this.inputs = new FuzzInputs(vendor, seeds, runner);
  }

  private static final int FAILED = 4;
  static final int WRONG_ARGUMENTS = 2;

  static final String HELP =
      """
      Usage: Fuzzer VENDOR SEED FIRST COUNT FILE

      Sends mutated responses to the readers of a vendor's client, and prints the findings. FuzzTest
      and mvn -B -Pfuzz verify start it.

        VENDOR   multitel, crazytel or anveo
        SEED     a whole number; the same one makes the same responses
        FIRST    the number of the first response; 1 begins with the recorded ones
        COUNT    how many responses
        FILE     where the number of the current response is kept

      Exit codes: 0 no finding, 1 findings, 2 wrong arguments, 3 out of memory, 4 it failed itself.
      """;

  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
      System.out.print(HELP);
      return;
    }
    String wrong = wrong(arguments);
    if (!wrong.isEmpty()) {
      System.err.print(wrong + "\n" + HELP);
      System.exit(WRONG_ARGUMENTS);
    }
    try {
      run(arguments);
    } catch (Throwable e) {
      // Standard error is captured to find out whether a reader prints something.
      e.printStackTrace(System.out);
      System.exit(FAILED);
    }
  }

  /** Returns what is wrong with a command line, or an empty text. */
  static String wrong(String... arguments) {
    if (arguments.length != 5) {
      return "5 arguments are needed";
    }
    if (!List.of("multitel", "crazytel", "anveo").contains(arguments[0])) {
      return "VENDOR must be multitel, crazytel or anveo";
    }
    List<String> names = List.of("VENDOR", "SEED", "FIRST", "COUNT");
    for (int i = 1; i < names.size(); i++) {
      if (!arguments[i].matches("-?\\d{1,19}")) {
        return names.get(i) + " must be a whole number";
      }
    }
    return "";
  }

  private static void run(String[] arguments) throws IOException {
    String vendor = arguments[0];
    long seed = Long.parseLong(arguments[1]);
    long first = Long.parseLong(arguments[2]);
    long count = Long.parseLong(arguments[3]);
    long began = System.nanoTime();
    Fuzzer fuzz = new Fuzzer(vendor, seed, new ProgressFile(Path.of(arguments[4])));
    if (first == 1) {
      fuzz.runSeeds();
    }
    fuzz.runMutations(first, count);
    boolean sound = fuzz.isSound(count);
    System.out.printf(
        Locale.ROOT,
        "%s: %d responses, seed %d, and %d seeds, in %d s, none longer than %d ms, %s, %s%n",
        vendor,
        count,
        seed,
        fuzz.seedCount,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        TimeUnit.NANOSECONDS.toMillis(fuzz.slowest()),
        fuzz.outcomes,
        fuzz.relations);
    System.exit(sound ? 0 : 1);
  }

  private long slowest() {
    return Math.max(slowest, runner.slowest());
  }

  /** Sends the seeds unmutated. */
  private void runSeeds() {
    for (FuzzTarget target : targets) {
      seeds.of(target).forEach(seed -> runSeed(runner, seed.target(), seed.response()));
      HostileBodies.all().forEach(body -> runSeed(runner, target, body));
    }
    TargetRunner withRaisedLimit = new TargetRunner(OversizedBodies.TEN_MEGABYTES + 1000);
    for (List<FuzzTarget> alike : alike()) {
      BodyFormat format = alike.get(0).format();
      runInTurn(runner, alike, OversizedBodies.of(format));
      if (!alike.get(0).isWebhook()) {
        runInTurn(runner, alike, OversizedBodies.encoded(format, OversizedBodies.TEN_MEGABYTES));
        runInTurn(withRaisedLimit, alike, OversizedBodies.encoded(format, FOUR_MEGABYTES));
      }
      if (format == BodyFormat.JSON) {
        runInTurn(withRaisedLimit, alike, OversizedBodies.numbers());
      }
    }
    slowest = withRaisedLimit.slowest();
  }

  /** Returns the targets in groups whose readers are of one kind. */
  private Collection<List<FuzzTarget>> alike() {
    return targets.stream()
        .collect(
            Collectors.groupingBy(
                target ->
                    List.of(
                        target.format(),
                        target.isWebhook(),
                        target.schema().items() == null,
                        target.spendsMoney()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  /** Sends each oversized body to one of the targets, because they are slow. */
  private void runInTurn(
      TargetRunner runner, List<FuzzTarget> targets, List<RepeatingResponse> bodies) {
    for (int i = 0; i < bodies.size(); i++) {
      FuzzTarget target = targets.get(i % targets.size());
      runSeed(runner, target, SeedResponse.response(target, bodies.get(i)));
    }
  }

  private void runSeed(TargetRunner runner, FuzzTarget target, SeedResponse response) {
    runSeed(runner, target, response.response(target));
  }

  private void runSeed(TargetRunner runner, FuzzTarget target, WireResponse response) {
    seedCount++;
    progress.at(-seedCount);
    try {
      runner.run(target, response).verifiedOutcome();
      checkNothingWasPrinted();
    } catch (AssertionError e) {
      report("seed " + seedCount, target, response, e);
    }
  }

  private void runMutations(long first, long count) {
    for (long number = first; number < first + count && findings < MAX_FINDINGS; number++) {
      progress.at(number);
      // Each has its own generator, so that it can be repeated alone.
      Choices choices = Choices.random(new SplittableRandom(seed ^ number * 0x9e3779b97f4a7c15L));
      FuzzInput input = inputs.next(choices);
      FuzzTarget target = input.target();
      WireResponse response = input.response();
      relations.merge(input.relation(), 1, Integer::sum);
      try {
        CompletedCall call = runner.run(target, response);
        outcomes.merge(input.verifiedOutcome(call), 1, Integer::sum);
        if (number % 16 == 0 && !call.endedLike(runner.run(target, response))) {
          throw new AssertionError("the same response had another outcome");
        }
        checkNothingWasPrinted();
      } catch (AssertionError e) {
        report("response " + number + " of seed " + seed, target, response, e);
      }
    }
  }

  private void checkNothingWasPrinted() {
    if (printed.size() > 0) {
      printed.reset();
      throw new AssertionError("something was printed");
    }
  }

  private void report(
      String name, FuzzTarget target, WireResponse response, AssertionError finding) {
    findings++;
    System.out.println(name + ": " + finding.getMessage() + "\n" + target + " " + response);
    finding.printStackTrace(System.out);
  }

  /**
   * Requires every outcome in more than 1 % of the calls: otherwise the mutations are too crude.
   */
  private boolean isSound(long count) {
    boolean varied =
        count < MIN_RESPONSES_FOR_ALL_OUTCOMES
            || List.of(Outcome.RESULT, Outcome.REJECTED, Outcome.UNKNOWN, Outcome.UNREADABLE)
                .stream()
                .allMatch(outcome -> outcomes.getOrDefault(outcome, 0) > count / 100);
    if (!varied) {
      System.out.println("an outcome is missing or rare");
    }
    return varied && findings == 0;
  }
}
