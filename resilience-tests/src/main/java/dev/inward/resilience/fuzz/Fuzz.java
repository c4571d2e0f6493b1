package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * Gives a vendor's targets many responses, and says which of them ended as they should not: {@code
 * VENDOR SEED FIRST COUNT FILE}. From the first response on, the file has the number of the
 * response that is under way; those that are not mutated have negative ones.
 */
final class Fuzz {

  private static final long DEFAULT_LIMIT = 1 << 20;
  private static final int MOST_FINDINGS = 10;
  private static final int ENOUGH_FOR_ALL_ENDINGS = 10_000;

  private final List<Target> targets;
  private final Seeds seeds;
  private final long seed;
  private final Progress progress;
  private final Trial trial = new Trial(DEFAULT_LIMIT);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
  private long slowest;
  private int whole;
  private int findings;

  private Fuzz(String vendor, long seed, Progress progress) {
    this.targets = Target.of(vendor);
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
    Fuzz fuzz = new Fuzz(vendor, seed, new Progress(Path.of(arguments[4])));
    if (first == 1) {
      fuzz.playSeeds();
    }
    fuzz.playMutations(first, count);
    boolean sound = fuzz.isSound(count);
    System.out.printf(
        Locale.ROOT,
        "%s: %d responses, seed %d, and %d seeds, in %d s, none longer than %d ms, %s%n",
        vendor,
        count,
        seed,
        fuzz.whole,
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        TimeUnit.NANOSECONDS.toMillis(fuzz.slowest()),
        fuzz.endings);
    System.exit(sound ? 0 : 1);
  }

  private long slowest() {
    return Math.max(slowest, trial.slowest());
  }

  /** All seeds as they are: what a mutation can find only if the seed itself does no harm. */
  private void playSeeds() {
    Trial raised = new Trial(EndlessBodies.TEN_MEGABYTES + 1000);
    for (Target target : targets) {
      for (Reply reply : seeds.all()) {
        playSeed(trial, target, reply.response(target));
      }
      if (target.isTwin()) {
        continue; // What takes its time is enough for one of them.
      }
      for (Bulk body : EndlessBodies.of(target.format())) {
        playSeed(trial, target, Reply.response(target, body));
      }
      if (target.format() == Format.JSON) {
        for (Bulk body : EndlessBodies.numbers()) {
          playSeed(raised, target, Reply.response(target, body));
        }
      }
    }
    slowest = raised.slowest();
  }

  private void playSeed(Trial way, Target target, VendorResponse response) {
    whole++;
    progress.at(-whole);
    try {
      way.play(target, response).ending();
      checkNothingIsPrinted();
    } catch (AssertionError e) {
      found("seed " + whole, target, response, e);
    }
  }

  private void playMutations(long first, long count) {
    for (long number = first; number < first + count && findings < MOST_FINDINGS; number++) {
      progress.at(number);
      // Each has a randomness of its own, so that it can be had again alone.
      SplittableRandom random = new SplittableRandom(seed ^ number * 0x9e3779b97f4a7c15L);
      Target target = targets.get(random.nextInt(targets.size()));
      VendorResponse response = seeds.mutated(target, random);
      try {
        Outcome outcome = trial.play(target, response);
        endings.merge(outcome.ending(), 1, Integer::sum);
        if (number % 16 == 0 && !outcome.isLike(trial.play(target, response))) {
          throw new AssertionError("the same response ended otherwise");
        }
        checkNothingIsPrinted();
      } catch (AssertionError e) {
        found("response " + number + " of seed " + seed, target, response, e);
      }
    }
  }

  private void checkNothingIsPrinted() {
    if (printed.size() > 0) {
      printed.reset();
      throw new AssertionError("it prints");
    }
  }

  private void found(String what, Target target, VendorResponse response, AssertionError wrong) {
    findings++;
    System.out.println(what + ": " + wrong.getMessage() + "\n" + target + " " + response);
    wrong.printStackTrace(System.out);
  }

  /** Without a result and a refusal now and then, nothing but the refusal of rubbish was tried. */
  private boolean isSound(long count) {
    boolean varied =
        count < ENOUGH_FOR_ALL_ENDINGS
            || List.of(Ending.RESULT, Ending.REJECTED, Ending.UNKNOWN, Ending.UNREADABLE).stream()
                .allMatch(ending -> endings.getOrDefault(ending, 0) > count / 100);
    if (!varied) {
      System.out.println("hardly any of an ending");
    }
    return varied && findings == 0;
  }
}
