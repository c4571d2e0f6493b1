package dev.inward.runtime;

import static java.util.Objects.requireNonNull;

import dev.inward.InwardException;
import dev.inward.PendingPurchase;
import dev.inward.Reconciliation;
import dev.inward.ReconciliationSchedule;
import dev.inward.ReconciliationTimer;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by reads whether a purchase took place. Generated code creates one for each operation
 * that buys.
 */
public final class Reconciler {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String TAG_PREFIX = "inward-";
  private static final int TAG_BITS = 60;

  /** An entry that may be any number. */
  private static final Entry UNREADABLE = new Entry(null, null);

  /** A telephone number with the marks that people write; shorter ones may be anything. */
  private static final Pattern NUMBER = Pattern.compile("\\+?[ ().-]*(?:[0-9][ ().-]*){10,15}");

  /** A date with a time, or the seconds or milliseconds since 1970. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2,7}"
              + "|1[0-9]{9}(?:[0-9]{3})?");

  private static final Set<String> COUNTS =
      Set.of("count", "total", "total_count", "totalCount", "total_items", "totalItems");

  /** The digits of a number without country and area code. */
  private static final int LOCAL = 7;

  private final Operation operation;
  private final ReconciliationTimer timer;
  private final Plan plan;

  /**
   * Creates a reconciler.
   *
   * @param operation the operation that buys
   * @param timer the clock to wait by
   * @param plan what the contract says
   */
  Reconciler(Operation operation, ReconciliationTimer timer, Plan plan) {
    this.operation = operation;
    this.timer = timer;
    this.plan = plan;
  }

  /**
   * A number that a vendor lists as the account's.
   *
   * @param number the number as it is listed, or null if the entry names none; then the list does
   *     not show that the account lacks a number
   * @param tag the text that the vendor keeps beside it, or null if the entry has none
   */
  public record Entry(@Nullable String number, @Nullable String tag) {}

  /**
   * A read operation that shows what the account owns.
   *
   * @param list lists the numbers, of which some may be the purchase's
   * @param showsTag whether it shows the tag of a purchase beside its number
   * @param showsAbsence whether the account does not own a number that a successful read does not
   *     show
   */
  public record Witness(
      Function<PendingPurchase, CompletableFuture<List<Entry>>> list,
      boolean showsTag,
      boolean showsAbsence) {}

  /**
   * What the contract says about the reconciliation of an operation.
   *
   * @param numberArgument the argument that names the number, or null if only the tag identifies
   *     the purchase
   * @param quantityArgument the argument that states how many numbers are ordered, or null if it is
   *     always one
   * @param caveat how far the vendor's lists are known, or empty
   * @param witnesses the reads, in their order
   */
  public record Plan(
      @Nullable String numberArgument,
      @Nullable String quantityArgument,
      String caveat,
      List<Witness> witnesses) {}

  /**
   * Returns a unique text of letters, digits and a hyphen.
   *
   * @param maxLength the vendor's limit
   * @return a tag, at most as long as the limit
   */
  public static String newTag(int maxLength) {
    long random = RANDOM.nextLong() >>> (Long.SIZE - TAG_BITS);
    String tag = TAG_PREFIX + Long.toString(random, Character.MAX_RADIX);
    return tag.substring(Math.max(0, tag.length() - maxLength));
  }

  /**
   * Reads what the account owns before the purchase.
   *
   * @param arguments the arguments that identify the purchase
   * @param tag the tag of the request, or null
   * @return what a reconciliation has to know; without a baseline if a read fails
   */
  public CompletableFuture<PendingPurchase> prepare(
      Map<String, String> arguments, @Nullable String tag) {
    PendingPurchase pending = pending(arguments, tag, null);
    return look(pending).thenApply(look -> pending(arguments, tag, look.baseline()));
  }

  private PendingPurchase pending(
      Map<String, String> arguments, @Nullable String tag, @Nullable List<String> ownedBefore) {
    return new PendingPurchase(
        operation.vendor(), operation.id(), arguments, tag, timer.now(), ownedBefore);
  }

  /**
   * Reads until the purchase is found or the schedule ends. Cancelling the future ends the reads.
   *
   * @param pending what {@link #prepare} has returned
   * @param schedule the times of the reads
   * @return the result; it fails only with what is no {@link InwardException}
   * @throws IllegalArgumentException if the purchase is one of another operation, or its quantity
   *     is no number
   */
  public CompletableFuture<Reconciliation> reconcile(
      PendingPurchase pending, ReconciliationSchedule schedule) {
    requireNonNull(pending, "pending");
    requireNonNull(schedule, "schedule");
    if (!pending.vendor().equals(operation.vendor())
        || !pending.operation().equals(operation.id())) {
      throw new IllegalArgumentException(
          "pending: it is a purchase of " + pending.vendor() + " " + pending.operation());
    }
    return new Run(pending, schedule).start();
  }

  /**
   * Waits for a result on this thread. An interrupt ends the wait and the reads.
   *
   * @param <T> the type of the result
   * @param future the reads
   * @return the result
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  public static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(false);
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  /**
   * Returns the entries of a list.
   *
   * @param <T> the type of its items
   * @param items the items, or null if the response has none
   * @param entry makes an entry of an item
   * @return the entries; of an absent list one that names no number
   */
  public static <T> List<Entry> entries(@Nullable List<T> items, Function<T, Entry> entry) {
    return items == null ? List.of(UNREADABLE) : items.stream().map(entry).toList();
  }

  /**
   * Returns the entries of a list that may be a member of an object.
   *
   * @param <T> the type of its items
   * @param items the items, or null if the response has none
   * @param beside the other members of the object; unless they stand for nothing or for the count
   *     of the items, they may say that there are more, or that the list failed
   * @param entry makes an entry of an item
   * @return the entries; the last one names no number if there may be more
   */
  public static <T> List<Entry> entries(
      @Nullable List<T> items, Map<String, ?> beside, Function<T, Entry> entry) {
    List<Entry> entries = new ArrayList<>(entries(items, entry));
    if (items != null
        && !beside.entrySet().stream().allMatch(member -> saysNoMore(member, items.size()))) {
      entries.add(UNREADABLE);
    }
    return entries;
  }

  private static boolean saysNoMore(Map.Entry<String, ?> member, int count) {
    return Scalars.isEmpty(member.getValue())
        || (COUNTS.contains(member.getKey())
            && member.getValue() instanceof BigDecimal number
            && number.compareTo(BigDecimal.valueOf(count)) == 0);
  }

  /**
   * Looks for a number in an item whose members are not documented. One that is deeper in the item
   * may be there for another purpose.
   *
   * @param wanted the number
   * @param members the members of the item
   * @return the number if a member has its digits; else what looks like another number, or null if
   *     nothing does or something may be the number in another form, such as a national one
   */
  public static @Nullable String find(@Nullable String wanted, Map<String, ?> members) {
    if (wanted != null && members.values().stream().anyMatch(value -> isSame(value, wanted))) {
      return wanted;
    }
    List<String> numbers = new ArrayList<>();
    collectNumbers(members, numbers);
    if (wanted != null && numbers.stream().anyMatch(each -> mayBe(each, wanted))) {
      return null;
    }
    return numbers.stream().filter(Reconciler::isNumber).findFirst().orElse(null);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && !TIME.matcher(Look.digits(text)).matches();
  }

  /** Returns whether a text may be a number in another form, such as a national one. */
  static boolean mayBe(String text, String number) {
    String some = Look.digits(text);
    return some.length() >= LOCAL
        && Look.digits(number).endsWith(some.substring(some.length() - LOCAL));
  }

  private static boolean isSame(@Nullable Object value, String number) {
    String text = text(value);
    return text != null && Look.digits(text).equals(Look.digits(number));
  }

  private static void collectNumbers(@Nullable Object value, List<String> numbers) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> collectNumbers(each, numbers));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collectNumbers(each, numbers));
    } else {
      String text = text(value);
      if (text != null) {
        numbers.add(text);
      }
    }
  }

  /** Returns a text, or a number as text; null for anything else. */
  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return Scalars.integerText(decimal.toPlainString());
    }
    return value instanceof String text ? text : null;
  }

  /** Collects the arguments that identify a purchase. */
  public static final class Arguments {

    private final Map<String, String> values = new TreeMap<>();

    /** Starts without an argument. */
    public Arguments() {}

    /**
     * Adds an argument.
     *
     * @param name its name in the contract
     * @param value its value, or null if it is left out
     * @return this
     */
    public Arguments add(String name, @Nullable String value) {
      if (value != null) {
        values.put(name, value);
      }
      return this;
    }

    /**
     * Returns the arguments.
     *
     * @return the arguments by their names
     */
    public Map<String, String> values() {
      return values;
    }
  }

  private CompletableFuture<Look> look(PendingPurchase pending) {
    CompletableFuture<Look> look =
        CompletableFuture.completedFuture(
            new Look(
                pending, wanted(pending), plan.witnesses().stream().anyMatch(Witness::showsTag)));
    for (Witness witness : plan.witnesses()) {
      look = look.thenCompose(before -> before.with(witness));
    }
    return look;
  }

  private @Nullable String wanted(PendingPurchase pending) {
    return plan.numberArgument() == null ? null : pending.arguments().get(plan.numberArgument());
  }

  private int quantity(PendingPurchase pending) {
    String quantity =
        plan.quantityArgument() == null ? null : pending.arguments().get(plan.quantityArgument());
    try {
      return quantity == null ? 1 : Integer.parseInt(quantity);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("pending: " + plan.quantityArgument() + " is no number");
    }
  }

  /** One reconciliation. */
  private final class Run {

    private final PendingPurchase pending;
    private final ReconciliationSchedule schedule;
    private final int ordered;
    private final CompletableFuture<Reconciliation> result = new CompletableFuture<>();
    private int reads;
    private int absences;
    private Duration lastAbsence = Duration.ZERO;
    private @Nullable InwardException lastFailure;

    Run(PendingPurchase pending, ReconciliationSchedule schedule) {
      this.pending = pending;
      this.schedule = schedule;
      this.ordered = quantity(pending);
    }

    CompletableFuture<Reconciliation> start() {
      if (plan.numberArgument() == null && pending.tag() == null) {
        return CompletableFuture.completedFuture(
            new Reconciliation.CannotTell("the purchase has no tag", null));
      }
      next();
      return result;
    }

    private void next() {
      Duration previous = reads == 0 ? Duration.ZERO : schedule.reads().get(reads - 1);
      Duration delay = schedule.reads().get(reads).minus(previous);
      reads++;
      CompletableFuture<?> wait =
          delay.isZero() ? CompletableFuture.completedFuture(null) : timer.after(delay);
      CompletableFuture<Look> look = wait.thenCompose(elapsed -> look(pending));
      var unusedWait = result.whenComplete((ignored, thrown) -> wait.cancel(false));
      var unusedLook =
          look.whenComplete(
              (seen, thrown) -> {
                if (thrown != null) {
                  result.completeExceptionally(cause(thrown));
                } else if (!result.isDone()) {
                  decide(seen);
                }
              });
    }

    private void decide(Look look) {
      boolean last = reads == schedule.reads().size();
      Duration age = Duration.between(pending.preparedAt(), timer.now());
      if (look.lastFailure() != null) {
        lastFailure = look.lastFailure();
      }
      if (look.isAbsence()) {
        absences++;
        lastAbsence = age;
      }
      int found = look.bought().size();
      // An order may still be filling.
      boolean whole = found >= ordered || age.compareTo(schedule.settledAfter()) >= 0;
      if (found > 0 && (whole || last)) {
        result.complete(new Reconciliation.Bought(look.bought(), look.basis()));
      } else if (last) {
        result.complete(notFound(look));
      } else {
        next();
      }
    }

    private Reconciliation notFound(Look look) {
      if (look.isUndated()) {
        return new Reconciliation.CannotTell(
            "the account owns the number, and nothing shows since when", lastFailure);
      }
      if (!look.isAbsence() || absences < 2) {
        return new Reconciliation.CannotTell(
            absences
                + " of "
                + reads
                + " reads show that the purchase is not there; two are needed,"
                + " of which one is the last",
            lastFailure);
      }
      if (lastAbsence.compareTo(schedule.settledAfter()) < 0) {
        return new Reconciliation.CannotTell(
            "the last read came "
                + lastAbsence
                + " after the purchase, earlier than "
                + schedule.settledAfter(),
            lastFailure);
      }
      return new Reconciliation.NotFound(absences, lastAbsence, plan.caveat());
    }
  }

  private static Throwable cause(Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
