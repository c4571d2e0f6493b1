package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.Reconciliation;
import dev.inward.Reconciliation.Basis;
import dev.inward.Reconciliation.Bought;
import dev.inward.Reconciliation.CannotTell;
import dev.inward.Reconciliation.NotFound;
import dev.inward.ReconciliationSchedule;
import dev.inward.ReconciliationTimer;
import dev.inward.runtime.Reconciler.Entry;
import dev.inward.runtime.Reconciler.Plan;
import dev.inward.runtime.Reconciler.Witness;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReconcilerTest {

  private static final Operation BUY = Operation.purchase("acme", "buy", "POST /buy");
  private static final String NUMBER = "61255500100";
  private static final String CAVEAT = "Nothing says that the list is complete.";
  private static final Map<String, String> ARGUMENTS = Map.of("number", NUMBER);
  private static final List<Entry> NOTHING = List.of();

  /** Stands for a read that fails. */
  private static final List<Entry> FAILED = new ArrayList<>();

  /** A clock that is moved by every wait. */
  private static final class Clock implements ReconciliationTimer {

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public CompletableFuture<?> after(Duration delay) {
      waits.add(delay);
      now = now.plus(delay);
      return CompletableFuture.completedFuture(null);
    }
  }

  private final Clock clock = new Clock();

  @AfterEach
  void clearInterrupt() {
    boolean unused = Thread.interrupted();
  }

  private static InwardException failure() {
    return new OutcomeUnknownException(InwardException.Details.builder("acme", "list").build());
  }

  /** Returns a witness whose reads show these lists in turn, and the last one for ever. */
  private static Witness witness(boolean showsAbsence, List<List<Entry>> reads) {
    int[] next = {0};
    return new Witness(
        pending -> {
          List<Entry> entries = reads.get(Math.min(next[0]++, reads.size() - 1));
          return entries == FAILED
              ? CompletableFuture.failedFuture(failure())
              : CompletableFuture.completedFuture(entries);
        },
        true,
        showsAbsence);
  }

  private static Witness witness(List<Entry> read) {
    return witness(true, List.of(read));
  }

  private Reconciler byNumber(Witness... witnesses) {
    return new Reconciler(BUY, clock, new Plan("number", null, CAVEAT, List.of(witnesses)));
  }

  private PendingPurchase pending(@Nullable String tag, @Nullable List<String> ownedBefore) {
    return new PendingPurchase("acme", "buy", ARGUMENTS, tag, clock.now(), ownedBefore);
  }

  private static Reconciliation reconcile(Reconciler reconciler, PendingPurchase pending) {
    return reconciler.reconcile(pending, ReconciliationSchedule.standard()).join();
  }

  private static List<Entry> owned(@Nullable String tag) {
    return List.of(new Entry("+61 2 5550 0100", tag), new Entry("61255500199", "other"));
  }

  @Test
  void number_withOurTag_isBought() {
    assertThat(reconcile(byNumber(witness(owned("t1"))), pending("t1", null)))
        .isEqualTo(new Bought(List.of("+61 2 5550 0100"), Basis.TAG));
    assertThat(clock.waits).isEmpty();
  }

  @Test
  void number_thatAppearsLater_isBought() {
    Reconciler reconciler = byNumber(witness(true, List.of(NOTHING, FAILED, owned("t1"))));

    assertThat(reconcile(reconciler, pending("t1", null)))
        .isEqualTo(new Bought(List.of("+61 2 5550 0100"), Basis.TAG));
    assertThat(clock.waits).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(4));
  }

  @Test
  void number_withoutTag_isBoughtOnlyIfItIsNew() {
    assertThat(reconcile(byNumber(witness(owned(null))), pending("t1", List.of())))
        .isEqualTo(new Bought(List.of("+61 2 5550 0100"), Basis.NEW_IN_ACCOUNT));
    assertThat(reconcile(byNumber(witness(owned(null))), pending("t1", List.of("+61 2 5550 0100"))))
        .isEqualTo(new NotFound(5, Duration.ofMinutes(30), CAVEAT));
    assertThat(reconcile(byNumber(witness(owned(null))), pending("t1", null)))
        .isInstanceOfSatisfying(
            CannotTell.class, told -> assertThat(told.reason()).contains("since when"));
  }

  /** A vendor that keeps no text lists an empty one. */
  @Test
  void number_withBlankTag_isOneWithoutTag() {
    assertThat(reconcile(byNumber(witness(owned(" "))), pending("t1", List.of())))
        .isEqualTo(new Bought(List.of("+61 2 5550 0100"), Basis.NEW_IN_ACCOUNT));
    assertThat(reconcile(byNumber(witness(owned(""))), pending("t1", null)))
        .isInstanceOf(CannotTell.class);
    assertThat(reconcile(byNumber(witness(owned(" t1\n"))), pending("t1 ", null)))
        .isEqualTo(new Bought(List.of("+61 2 5550 0100"), Basis.TAG));
  }

  @Test
  void absence_whenAnEntryNamesNoNumber_isNotShown() {
    List<Entry> odd = List.of(new Entry("61255500199", "t2"), new Entry(null, null));

    assertThat(reconcile(byNumber(witness(odd)), pending("t1", List.of())))
        .isInstanceOf(CannotTell.class);
    assertThat(
            reconcile(
                byNumber(witness(false, List.of(odd)), witness(NOTHING)), pending("t1", null)))
        .isInstanceOf(NotFound.class);
    assertThat(byNumber(witness(odd)).prepare(ARGUMENTS, "t1").join().ownedBefore()).isNull();
  }

  @Test
  void entries_whenTheListMayHaveMore_endWithOneThatNamesNoNumber() {
    List<Entry> one = List.of(new Entry("1", null));
    Entry more = new Entry(null, null);

    assertThat(Reconciler.entries((List<Entry>) null, each -> each)).containsExactly(more);
    assertThat(Reconciler.entries((List<Entry>) null, Map.of(), each -> each))
        .containsExactly(more);
    Map<String, Object> nothing = new HashMap<>(Map.of("previous", "", "errors", List.of()));
    nothing.put("next", null);
    nothing.put("count", new BigDecimal("1.0"));
    assertThat(Reconciler.entries(one, nothing, each -> each)).isEqualTo(one);
    for (Object value :
        List.of(new BigDecimal(2), "1", "/page2", true, false, List.of(1), Map.of("a", 1))) {
      assertThat(Reconciler.entries(one, Map.of("count", value), each -> each))
          .as("%s", value)
          .containsExactly(one.get(0), more);
    }
    for (String name : List.of("success", "status", "page", "per_page")) {
      assertThat(Reconciler.entries(one, Map.of(name, BigDecimal.ONE), each -> each))
          .as("%s", name)
          .containsExactly(one.get(0), more);
    }
  }

  @Test
  void number_withAnotherTag_isNotOurs_evenIfAnotherReadShowsItWithoutTag() {
    Reconciler reconciler =
        byNumber(
            witness(false, List.of(List.of(new Entry(NUMBER, "t2")))),
            witness(List.of(new Entry(NUMBER, null))));

    assertThat(reconcile(reconciler, pending("t1", List.of())))
        .isEqualTo(new NotFound(5, Duration.ofMinutes(30), CAVEAT));
  }

  @Test
  void number_thatOnlyAReadWithoutTagsShows_mayBeAnotherPurchase() {
    Witness tagless =
        new Witness(
            pending -> CompletableFuture.completedFuture(List.of(new Entry(NUMBER, null))),
            false,
            true);

    assertThat(reconcile(byNumber(witness(NOTHING), tagless), pending("t1", List.of())))
        .isInstanceOf(CannotTell.class);
    assertThat(reconcile(byNumber(witness(FAILED), tagless), pending("t1", List.of())))
        .isInstanceOf(CannotTell.class);
    assertThat(reconcile(byNumber(tagless), pending("t1", List.of())))
        .isEqualTo(new Bought(List.of(NUMBER), Basis.NEW_IN_ACCOUNT));
  }

  @Test
  void absence_needsTwoGoodReads_ofWhichTheLastIsLate() {
    assertThat(reconcile(byNumber(witness(NOTHING)), pending("t1", null)))
        .isEqualTo(new NotFound(5, Duration.ofMinutes(30), CAVEAT));
    assertThat(
            reconcile(
                byNumber(witness(true, List.of(FAILED, FAILED, FAILED, NOTHING))),
                pending("t1", null)))
        .isEqualTo(new NotFound(2, Duration.ofMinutes(30), CAVEAT));
    assertThat(
            reconcile(
                byNumber(witness(true, List.of(FAILED, FAILED, FAILED, FAILED, NOTHING))),
                pending("t1", null)))
        .isInstanceOf(CannotTell.class);
    assertThat(
            byNumber(witness(NOTHING))
                .reconcile(pending("t1", null), ReconciliationSchedule.once())
                .join())
        .isInstanceOf(CannotTell.class);
  }

  @Test
  void absence_whenReadEarly_isNoAnswer() {
    ReconciliationSchedule hasty =
        new ReconciliationSchedule(
            List.of(Duration.ZERO, Duration.ofSeconds(5)), Duration.ofMinutes(30));

    assertThat(byNumber(witness(NOTHING)).reconcile(pending("t1", null), hasty).join())
        .isInstanceOfSatisfying(
            CannotTell.class, told -> assertThat(told.reason()).contains("PT5S", "PT30M"));
  }

  @Test
  void absence_whenTheLastReadFails_isNoAnswer_andCarriesTheFailure() {
    Reconciler reconciler =
        byNumber(witness(true, List.of(NOTHING, NOTHING, NOTHING, NOTHING, FAILED)));

    assertThat(reconcile(reconciler, pending("t1", null)))
        .isInstanceOfSatisfying(
            CannotTell.class,
            told -> assertThat(told.lastFailure()).hasMessage("acme list: no result"));
  }

  @Test
  void absence_isShownOnlyByWitnessesOfIt() {
    Witness presenceOnly = witness(false, List.of(NOTHING));

    assertThat(reconcile(byNumber(presenceOnly), pending("t1", null)))
        .isInstanceOf(CannotTell.class);
    assertThat(
            reconcile(
                byNumber(witness(false, List.of(FAILED)), witness(NOTHING)), pending("t1", null)))
        .isEqualTo(new NotFound(5, Duration.ofMinutes(30), CAVEAT));
  }

  @Test
  void orderByTag_countsItsNumbers_andWaitsForTheRest() {
    List<Entry> one = List.of(new Entry("1", "t1"), new Entry("9", "t2"), new Entry("8", null));
    List<Entry> both = List.of(new Entry("1", "t1"), new Entry("2", "t1"));
    Plan plan = new Plan(null, "QUANTITY", "", List.of(witness(true, List.of(one, both))));
    PendingPurchase two =
        new PendingPurchase("acme", "buy", Map.of("QUANTITY", "2"), "t1", clock.now(), null);

    assertThat(reconcile(new Reconciler(BUY, clock, plan), two))
        .isEqualTo(new Bought(List.of("1", "2"), Basis.TAG));
    Plan partOnly = new Plan(null, "QUANTITY", "", List.of(witness(one)));
    assertThat(reconcile(new Reconciler(BUY, clock, partOnly), two))
        .isEqualTo(new Bought(List.of("1"), Basis.TAG));
  }

  @Test
  void orderByTag_whoseStoredQuantityIsNoNumber_isRefused() {
    Plan plan = new Plan(null, "QUANTITY", "", List.of(witness(NOTHING)));
    PendingPurchase odd =
        new PendingPurchase("acme", "buy", Map.of("QUANTITY", "two"), "t1", clock.now(), null);

    assertThatThrownBy(() -> reconcile(new Reconciler(BUY, clock, plan), odd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pending: QUANTITY is no number");
  }

  @Test
  void orderByTag_withoutTag_isNotRead() {
    Plan plan = new Plan(null, null, "", List.of(witness(FAILED)));
    PendingPurchase untagged =
        new PendingPurchase("acme", "buy", Map.of(), null, clock.now(), null);

    assertThat(reconcile(new Reconciler(BUY, clock, plan), untagged))
        .isEqualTo(new CannotTell("the purchase has no tag", null));
  }

  @Test
  void prepare_remembersWhatWasOwned_unlessAReadFails() {
    assertThat(byNumber(witness(owned("x"))).prepare(ARGUMENTS, "t1").join())
        .isEqualTo(pending("t1", List.of("+61 2 5550 0100")));
    assertThat(byNumber(witness(NOTHING)).prepare(ARGUMENTS, "t1").join())
        .isEqualTo(pending("t1", List.of()));
    assertThat(byNumber(witness(FAILED)).prepare(ARGUMENTS, "t1").join())
        .isEqualTo(pending("t1", null));
  }

  @Test
  void purchaseOfAnotherOperation_isRefused() {
    PendingPurchase other = new PendingPurchase("acme", "rent", ARGUMENTS, "t1", clock.now(), null);

    assertThatThrownBy(() -> reconcile(byNumber(witness(NOTHING)), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pending: it is a purchase of acme rent");
  }

  @Test
  void cancel_endsTheReads() {
    int[] reads = {0};
    Supplier<CompletableFuture<List<Entry>>> never =
        () -> {
          reads[0]++;
          return new CompletableFuture<>();
        };
    Reconciler reconciler = byNumber(new Witness(pending -> never.get(), true, true));
    CompletableFuture<Reconciliation> future =
        reconciler.reconcile(pending("t1", null), ReconciliationSchedule.standard());

    future.cancel(false);

    assertThat(future).isCancelled();
    assertThat(reads[0]).isEqualTo(1);
  }

  @Test
  void cancel_duringAWait_endsTheWait() {
    CompletableFuture<Void> wait = new CompletableFuture<>();
    ReconciliationTimer never =
        new ReconciliationTimer() {
          @Override
          public Instant now() {
            return clock.now();
          }

          @Override
          public CompletableFuture<?> after(Duration delay) {
            return wait;
          }
        };
    Plan plan = new Plan("number", null, CAVEAT, List.of(witness(NOTHING)));
    CompletableFuture<Reconciliation> future =
        new Reconciler(BUY, never, plan)
            .reconcile(pending("t1", null), ReconciliationSchedule.standard());

    future.cancel(false);

    assertThat(wait).isCancelled();
  }

  @Test
  void await_whenInterrupted_cancelsAndStaysInterrupted() {
    CompletableFuture<String> future = new CompletableFuture<>();
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Reconciler.await(future)).isInstanceOf(CancellationException.class);

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(future).isCancelled();
  }

  @Test
  void find_comparesDigitsOfAnyMember() {
    assertThat(Reconciler.find(NUMBER, Map.of("a", "x", "did", "+61 2 5550-0100")))
        .isEqualTo(NUMBER);
    assertThat(Reconciler.find(NUMBER, Map.of("a", new BigDecimal(NUMBER)))).isEqualTo(NUMBER);
  }

  @Test
  void find_whenTheNumberIsMissing_tellsAnotherNumberFromNone() {
    for (Object other :
        List.of("6125550010", "+1 (202) 555-0100", "201012345678", new BigDecimal("6.1E10"))) {
      assertThat(Reconciler.find(NUMBER, Map.of("a", other))).as("%s", other).isNotNull();
      assertThat(Reconciler.find(null, Map.of("a", other))).as("%s", other).isNotNull();
    }
    for (Object none :
        List.of(
            "2025-10-28",
            "2025-10-28 12:31:45",
            "20251028123145",
            "202510281231",
            new BigDecimal("1761609600"),
            new BigDecimal("1761609600000"),
            new BigDecimal("18231234"),
            "1234567",
            "12",
            "1.49",
            "main",
            true,
            List.of())) {
      assertThat(Reconciler.find(NUMBER, Map.of("a", none))).as("%s", none).isNull();
    }
    assertThat(Reconciler.find(NUMBER, Map.of())).isNull();
  }

  @Test
  void find_whenTheNumberMayBeThereInAnotherForm_isNone() {
    for (Object form :
        List.of(
            "0255500100",
            "5500100",
            "(02) 5550 0100",
            "0061255500100",
            Map.of("forward", List.of("x", NUMBER)))) {
      assertThat(Reconciler.find(NUMBER, Map.of("a", form, "b", "12025550123")))
          .as("%s", form)
          .isNull();
    }
  }

  @Test
  void number_inAnotherForm_isNoAbsence() {
    Entry national = new Entry("0255500100", null);

    assertThat(reconcile(byNumber(witness(List.of(national))), pending("t1", null)))
        .isInstanceOf(CannotTell.class);
  }

  @Test
  void newTag_isUniqueAndFits() {
    assertThat(Reconciler.newTag(64)).matches("inward-[0-9a-z]{9,12}");
    assertThat(Reconciler.newTag(12)).hasSizeLessThanOrEqualTo(12);
    assertThat(Reconciler.newTag(64)).isNotEqualTo(Reconciler.newTag(64));
  }
}
