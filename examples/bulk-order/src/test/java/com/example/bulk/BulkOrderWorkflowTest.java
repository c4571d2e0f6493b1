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
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    private final AtomicInteger reconciliations = new AtomicInteger();
    private Consumer<Offer> preparation = offer -> {};
    private Function<Prepared, Outcome> purchase =
        prepared -> Outcome.bought(prepared.offer().number(), "");
    private Function<Prepared, Outcome> reconciliation =
        prepared -> Outcome.bought(prepared.offer().number(), "found");

    @Override
    public Prepared prepare(Offer offer) {
      preparation.accept(offer);
      return new Prepared(offer, "{}", "{}", "tag-" + offer.number());
    }

    @Override
    public Outcome buy(Prepared prepared) {
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

  @BeforeEach
  void startWorker() {
    environment = TestWorkflowEnvironment.newInstance();
    var worker = environment.newWorker(BulkOrder.TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(BulkOrderWorkflow.class);
    worker.registerActivitiesImplementations(purchases);
    environment.start();
  }

  @AfterEach
  void stopWorker() {
    environment.close();
  }

  private BulkOrder order() {
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
    List<Offer> offers = new ArrayList<>();
    for (String number : numbers) {
      offers.add(new Offer("vendor", "area", number, BigDecimal.ONE, Map.of()));
    }
    return new Plan("order", count, BigDecimal.TEN, offers, 60, Plan.Timing.STANDARD);
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
      Outcome outcome = worker.buy(new Prepared(offer, "{}", "{}", "tag"));

      assertEquals(Outcome.notSent("vendor: there is no nowhere"), outcome);
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
