package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.resilience.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * The main class of a forked fuzzer: sends seeds and mutated responses to a vendor's targets, and
 * reports calls with a wrong outcome. Its arguments are {@code VENDOR SEED FIRST COUNT FILE}, and
 * the file has the number of the current response, which is negative for seeds.
 */
final class Fuzzer {

  private static final long DEFAULT_LIMIT = 1 << 20;
  private static final int MAX_FINDINGS = 10;
  private static final int MIN_RESPONSES_FOR_ALL_OUTCOMES = 10_000;

  private final List<FuzzTarget> targets;
  private final Seeds seeds;
  private final long seed;
  private final ProgressFile progress;
  private final TargetRunner runner = new TargetRunner(DEFAULT_LIMIT);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private long slowest;
  private int seedCount;
  private int findings;

  private Fuzzer(String vendor, long seed, ProgressFile progress) {
    this.targets = FuzzTarget.of(vendor);
    this.seeds = Seeds.of(vendor);
    this.seed = seed;
    this.progress = progress;
    System.setErr(new PrintStream(printed, true, UTF_8));
  }

  public static void main(String[] arguments) throws IOException {
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
        "%s: %d responses, seed %d, and %d seeds, in %d s, none longer than %d ms, %s%n",
        vendor,
        count,
        seed,
        fuzz.seedCount,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        TimeUnit.NANOSECONDS.toMillis(fuzz.slowest()),
        fuzz.outcomes);
    System.exit(sound ? 0 : 1);
  }

  private long slowest() {
    return Math.max(slowest, runner.slowest());
  }

  /** Sends all seeds unmutated. */
  private void runSeeds() {
    TargetRunner withRaisedLimit = new TargetRunner(OversizedBodies.TEN_MEGABYTES + 1000);
    for (FuzzTarget target : targets) {
      for (SeedResponse seed : seeds.all()) {
        runSeed(runner, target, seed.response(target));
      }
      if (target.isGetVariant()) {
        continue; // Oversized bodies are slow, and one variant is enough.
      }
      for (RepeatingResponse body : OversizedBodies.of(target.format())) {
        runSeed(runner, target, SeedResponse.response(target, body));
      }
      if (target.format() == BodyFormat.JSON) {
        for (RepeatingResponse body : OversizedBodies.numbers()) {
          runSeed(withRaisedLimit, target, SeedResponse.response(target, body));
        }
      }
    }
    slowest = withRaisedLimit.slowest();
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
      FuzzTarget target = choices.pick(targets);
      WireResponse response = seeds.mutated(target, choices);
      try {
        CompletedCall call = runner.run(target, response);
        outcomes.merge(call.verifiedOutcome(), 1, Integer::sum);
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
