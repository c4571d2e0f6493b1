package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.Reason;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.tuning.ActivitySlotInfo;
import io.temporal.worker.tuning.CompositeTuner;
import io.temporal.worker.tuning.FixedSizeSlotSupplier;
import io.temporal.worker.tuning.SlotMarkUsedContext;
import io.temporal.worker.tuning.SlotPermit;
import io.temporal.worker.tuning.SlotReleaseContext;
import io.temporal.worker.tuning.SlotReserveContext;
import io.temporal.worker.tuning.SlotSupplier;
import io.temporal.worker.tuning.SlotSupplierFuture;
import io.temporal.worker.tuning.WorkerTuner;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The workflow with vendors that do as they are told, on a clock that skips what is waited for. */
@Timeout(60)
class BulkOrderWorkflowTest {

  /** Vendors that note what they are asked for. */
  private final class ScriptedPurchases implements Purchases {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger preparations = new AtomicInteger();
    private final AtomicInteger reconciliations = new AtomicInteger();
    private Consumer<Offer> preparation = offer -> {};
    private Function<Prepared, Outcome> purchase =
        prepared -> Outcome.bought(prepared.offer().number(), "");
    private Function<Prepared, Outcome> reconciliation =
        prepared -> Outcome.bought(prepared.offer().number(), "found");

    @Override
    public Prepared prepare(Offer offer) {
      preparations.incrementAndGet();
      preparation.accept(offer);
      return new Prepared(offer, "{}", "{}", "tag-" + offer.number());
    }

    @Override
    public Outcome buy(Prepared prepared, String run) {
      sent.add(prepared.offer().number());
      times.add(environment.currentTimeMillis());
      return purchase.apply(prepared);
    }

    @Override
    public Outcome reconcile(Prepared prepared, Duration lookFor) {
      reconciliations.incrementAndGet();
      return reconciliation.apply(prepared);
    }
  }

  private final ScriptedPurchases purchases = new ScriptedPurchases();
  private TestWorkflowEnvironment environment;
  private boolean ordered;

  @BeforeEach
  void startWorker() {
    startWorker(WorkerOptions.getDefaultInstance());
  }

  private void startWorker(WorkerOptions options) {
    environment = TestWorkflowEnvironment.newInstance();
    var worker = environment.newWorker(BulkOrder.TASK_QUEUE, options);
    worker.registerWorkflowImplementationTypes(BulkOrderWorkflow.class);
    worker.registerActivitiesImplementations(purchases);
    environment.start();
  }

  /** Another worker takes the same decisions from the history of each order here. */
  @AfterEach
  void stopWorker() throws Exception {
    try {
      if (ordered) {
        WorkflowReplayer.replayWorkflowExecution(history(), BulkOrderWorkflow.class);
      }
    } finally {
      environment.close();
    }
  }

  private WorkflowExecutionHistory history() {
    return environment.getWorkflowClient().fetchHistory("order");
  }

  private BulkOrder order() {
    ordered = true;
    return environment
        .getWorkflowClient()
        .newWorkflowStub(
            BulkOrder.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId("order")
                .setTaskQueue(BulkOrder.TASK_QUEUE)
                .build());
  }

  private static Plan plan(int count, String... numbers) {
    return plan(count, Plan.Timing.STANDARD, numbers);
  }

  private static Plan plan(int count, Plan.Timing timing, String... numbers) {
    List<Offer> offers = new ArrayList<>();
    for (String number : numbers) {
      offers.add(new Offer("vendor", "area", number, BigDecimal.ONE, Map.of()));
    }
    return new Plan("order", count, new BigDecimal(100), offers, 60, timing);
  }

  private static Outcome rejected(Reason reason) {
    return new Outcome(Outcome.Kind.REJECTED, "", reason, "rejected");
  }

  private static List<String> numbers(Progress progress) {
    return progress.rows().stream().map(row -> row.status() + " " + row.number()).toList();
  }

  @Test
  void purchases_of60RequestsAMinute_areFourSecondsApart() {
    long began = environment.currentTimeMillis();

    assertTrue(order().run(plan(5, "1", "2", "3", "4", "5")).complete());

    long last = Collections.max(purchases.times);
    assertTrue(last - began >= Duration.ofSeconds(4 * 4).toMillis());
  }

  @Test
  void number_thatIsRejected_isReplacedByTheNextOne() {
    purchases.purchase =
        prepared ->
            prepared.offer().number().equals("1")
                ? rejected(Reason.NUMBER_UNAVAILABLE)
                : Outcome.bought(prepared.offer().number(), "");

    assertEquals(List.of("bought 2", "bought 3"), numbers(order().run(plan(2, "1", "2", "3"))));
  }

  @Test
  void offer_thatHasBecomeDearer_isReplacedByTheNextOne() {
    purchases.preparation =
        offer -> {
          if (offer.number().equals("1")) {
            throw ApplicationFailure.newNonRetryableFailure("dearer", Purchases.OFFER_HAS_CHANGED);
          }
        };

    assertEquals(List.of("bought 2"), numbers(order().run(plan(1, "1", "2"))));
    assertEquals(List.of("2"), purchases.sent);
  }

  @Test
  void purchase_thatCanNeverBePrepared_isNotSentAndTheOrderEnds() {
    purchases.preparation =
        offer -> {
          throw new IllegalStateException("no network");
        };

    Progress progress = order().run(plan(1, "1", "2"));

    assertEquals(0, progress.settled());
    assertTrue(progress.steps().contains("vendor 1: not sent, cannot be prepared"));
  }

  @Test
  void vendor_whoseResponsesAreLost_isLeftAlone() {
    purchases.purchase = prepared -> Outcome.unknown("lost");

    Progress progress = order().run(plan(5, "1", "2", "3", "4", "5"));

    assertEquals(List.of("1", "2", "3"), purchases.sent);
    assertEquals(3, progress.bought());
  }

  @Test
  void reconciliation_onAWorkerWithoutCredentials_isRepeated() {
    purchases.purchase = prepared -> Outcome.unknown("lost");
    purchases.reconciliation =
        prepared -> {
          if (purchases.reconciliations.get() < 2) {
            throw new IllegalArgumentException("INWARD_VENDOR_KEY is not set");
          }
          return Outcome.bought("1", "found");
        };

    assertEquals(List.of("bought 1"), numbers(order().run(plan(1, "1", "2"))));
  }

  @Test
  void purchase_onAWorkerWithoutCredentials_isNotSent() {
    Offer offer = new Offer("nowhere", "area", "1", BigDecimal.ONE, Map.of());
    try (Shops shops = new Shops(Map.of(), null);
        VendorPurchases worker = new VendorPurchases(shops)) {
      TestActivityEnvironment activities = TestActivityEnvironment.newInstance();
      activities.registerActivitiesImplementations(worker);
      Purchases stub = activities.newActivityStub(Purchases.class);
      Outcome outcome = stub.buy(new Prepared(offer, "{}", "{}", "tag"), "run");

      assertEquals(Outcome.notSent("vendor: there is no nowhere"), outcome);
      activities.close();
    }
  }

  @Test
  void purchase_thatFailsUnexpectedly_isReconciledAndNeverRepeated() {
    purchases.purchase =
        prepared -> {
          throw new IllegalStateException("the machine is on fire");
        };

    assertEquals(List.of("bought 1"), numbers(order().run(plan(1, "1", "2"))));
    assertEquals(List.of("1"), purchases.sent);
  }

  @Test
  void reconciliation_thatFails_isRepeated() {
    purchases.purchase = prepared -> Outcome.unknown("lost");
    purchases.reconciliation =
        prepared -> {
          if (purchases.reconciliations.get() < 3) {
            throw new IllegalStateException("not yet");
          }
          return Outcome.bought("1", "found");
        };

    assertEquals(List.of("bought 1"), numbers(order().run(plan(1, "1", "2"))));
    assertEquals(3, purchases.reconciliations.get());
    assertEquals(List.of("1"), purchases.sent);
  }

  @Test
  void purchase_thatStaysUnknown_isReportedAndNotReplaced() {
    purchases.purchase = prepared -> Outcome.unknown("lost");
    purchases.reconciliation = prepared -> Outcome.unknown("not found");

    Progress progress = order().run(plan(1, "1", "2"));

    assertEquals(List.of("unknown 1"), numbers(progress));
    assertEquals(1, progress.unknown());
    assertFalse(progress.complete());
    assertEquals(List.of("1"), purchases.sent);
  }

  @Test
  void vendor_thatRefusesEveryPurchase_isLeftAlone() {
    purchases.purchase = prepared -> rejected(Reason.INSUFFICIENT_FUNDS);

    Progress progress = order().run(plan(1, "1", "2"));

    assertEquals(0, progress.settled());
    assertEquals(List.of("1", "1", "1"), purchases.sent);
  }

  @Test
  void order_thatIsPaused_buysNothingUntilItIsResumed() {
    BulkOrder order = order();
    purchases.purchase =
        prepared -> {
          if (prepared.offer().number().equals("1")) {
            order("order").pause();
          }
          return Outcome.bought(prepared.offer().number(), "");
        };
    WorkflowClient.start(order::run, plan(2, "1", "2"));
    environment.sleep(Duration.ofHours(1));

    assertTrue(order.progress(0, 0).paused());
    assertEquals(List.of("1"), purchases.sent);

    order.resume();
    Progress progress = WorkflowStub.fromTyped(order).getResult(Progress.class);
    assertEquals(List.of("bought 1", "bought 2"), numbers(progress));
  }

  @Test
  void price_afterAPause_isReadAgain() {
    purchases.preparation =
        offer -> {
          if (offer.number().equals("1") && purchases.preparations.get() == 1) {
            order("order").pause();
          } else if (offer.number().equals("1")) {
            throw ApplicationFailure.newNonRetryableFailure("dearer", Purchases.OFFER_HAS_CHANGED);
          }
        };
    BulkOrder order = order();
    WorkflowClient.start(order::run, plan(1, "1", "2"));
    environment.sleep(Duration.ofHours(1));
    order.resume();

    Progress progress = WorkflowStub.fromTyped(order).getResult(Progress.class);
    assertEquals(List.of("bought 2"), numbers(progress));
    assertEquals(List.of("2"), purchases.sent);
  }

  /** A worker that takes so many activities, and no more. */
  private static WorkerTuner activities(int number) {
    Semaphore slots = new Semaphore(number);
    SlotSupplier<ActivitySlotInfo> few =
        new SlotSupplier<>() {
          @Override
          public SlotSupplierFuture reserveSlot(SlotReserveContext<ActivitySlotInfo> context) {
            return slots.tryAcquire()
                ? SlotSupplierFuture.completedFuture(new SlotPermit())
                : SlotSupplierFuture.fromCompletableFuture(new CompletableFuture<>(), () -> {});
          }

          @Override
          public Optional<SlotPermit> tryReserveSlot(SlotReserveContext<ActivitySlotInfo> context) {
            return Optional.empty();
          }

          @Override
          public void markSlotUsed(SlotMarkUsedContext<ActivitySlotInfo> context) {}

          @Override
          public void releaseSlot(SlotReleaseContext<ActivitySlotInfo> context) {}
        };
    return new CompositeTuner(
        new FixedSizeSlotSupplier<>(5),
        few,
        new FixedSizeSlotSupplier<>(5),
        new FixedSizeSlotSupplier<>(5));
  }

  @Test
  void purchase_thatNoWorkerTakesInTime_isNotSentAndNotReconciled() throws InterruptedException {
    environment.close();
    startWorker(WorkerOptions.newBuilder().setWorkerTuner(activities(1)).build());
    // The server's clock skips nothing while an activity is due.
    Plan.Timing brief =
        new Plan.Timing(Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofSeconds(1), 99);
    BulkOrder order = order();
    WorkflowClient.start(order::run, plan(1, brief, "1"));
    while (order.progress(0, 0).steps().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    order.cancel();

    Progress progress = WorkflowStub.fromTyped(order).getResult(Progress.class);
    assertEquals("vendor 1: not sent, no worker took the purchase", progress.steps().get(0));
    assertEquals(0, progress.settled());
    assertEquals(0, progress.reconciling());
    assertEquals(List.of(), purchases.sent);
  }

  @Test
  void order_whoseHistoryIsFull_startsNoPurchaseMore() {
    Plan.Timing standard = Plan.Timing.STANDARD;
    Plan.Timing few =
        new Plan.Timing(standard.call(), standard.heartbeat(), standard.reconcile(), 40);

    Progress progress = order().run(plan(9, few, "1", "2", "3", "4", "5", "6", "7", "8", "9"));

    assertTrue(progress.done());
    assertFalse(progress.complete());
    assertEquals(purchases.sent.size(), progress.bought());
    assertTrue(progress.bought() >= 1);
    String last = progress.steps().get(progress.steps().size() - 2);
    assertEquals("vendor: the order's history is full; order the rest with another id", last);
  }

  @Test
  void history_ofTheLargestOrder_isBelowTheServersLimits() {
    String[] numbers = new String[60];
    Arrays.setAll(numbers, each -> String.valueOf(each));
    purchases.purchase = prepared -> rejected(Reason.NUMBER_UNAVAILABLE);

    order().run(plan(1, numbers));

    long events = (long) history().getEvents().size() * Plan.MOST_OFFERS / numbers.length;
    assertTrue(events < Plan.MOST_EVENTS, () -> events + " events");
  }

  private BulkOrder order(String id) {
    return environment.getWorkflowClient().newWorkflowStub(BulkOrder.class, id);
  }

  @Test
  void order_thatIsCancelled_seesTheSentPurchaseThrough() {
    purchases.purchase =
        prepared -> {
          order("order").cancel();
          return Outcome.unknown("lost");
        };

    Progress progress = order().run(plan(3, "1", "2", "3"));

    assertTrue(progress.cancelled());
    assertEquals(List.of("bought 1"), numbers(progress));
  }

  @Test
  void order_thatTemporalCancels_seesTheSentPurchaseThroughToo() {
    purchases.purchase =
        prepared -> {
          environment.getWorkflowClient().newUntypedWorkflowStub("order").cancel();
          return Outcome.unknown("lost");
        };

    assertThrows(WorkflowFailedException.class, () -> order().run(plan(3, "1", "2", "3")));

    Progress progress = order("order").progress(0, 0);
    assertTrue(progress.done());
    assertEquals(List.of("bought 1"), numbers(progress));
  }

  @Test
  void plan_aboveItsLimit_isRefusedBeforeAnythingIsBought() {
    Plan plan = plan(2, "1", "2", "3");
    Plan expensive = new Plan("order", 2, new BigDecimal("1.99"), plan.offers(), 60, plan.timing());

    var failure = assertThrows(WorkflowFailedException.class, () -> order().run(expensive));

    assertTrue(
        failure.getCause().getMessage().contains("may cost up to 2, which is more than 1.99"));
    assertEquals(List.of(), purchases.sent);
  }

  @Test
  void progress_afterWhatWasSeen_hasOnlyTheRest() {
    BulkOrder order = order();
    Progress all = order.run(plan(3, "1", "2", "3"));

    Progress rest = order("order").progress(2, all.steps().size());
    assertEquals(3, rest.rows().get(0).row());
    assertEquals(1, rest.rows().size());
    assertEquals(List.of(), rest.steps());
  }
}
