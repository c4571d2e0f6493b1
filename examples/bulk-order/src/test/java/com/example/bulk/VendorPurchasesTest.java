package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import io.temporal.activity.ActivityInfo;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.Workflow;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VendorPurchasesTest {

  /** A workflow whose purchases have two attempts, as a person can ask a server for. */
  public static final class Twice implements BulkOrder {

    @Override
    public Progress run(Plan plan) {
      Purchases purchases =
          Workflow.newActivityStub(
              Purchases.class,
              ActivityOptions.newBuilder()
                  .setStartToCloseTimeout(plan.timing().call())
                  .setHeartbeatTimeout(plan.timing().heartbeat())
                  .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(2).build())
                  .build());
      Prepared prepared = purchases.prepare(plan.offers().get(0));
      Outcome outcome = purchases.buy(prepared, Workflow.getInfo().getRunId());
      return new Progress(
          1,
          0,
          0,
          0,
          false,
          false,
          true,
          List.of(),
          List.of(outcome.kind() + outcome.note()),
          List.of());
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void cancel() {}

    @Override
    public Progress progress(int rowsSeen, int stepsSeen) {
      return Progress.NONE;
    }
  }

  /** A worker that fails in the first attempt of a purchase. */
  private record FailsOnce(VendorPurchases worker, AtomicInteger attempts) implements Purchases {

    @Override
    public Prepared prepare(Offer offer) {
      return worker.prepare(offer);
    }

    @Override
    public Outcome buy(Prepared prepared, String run) {
      if (attempts.incrementAndGet() == 1) {
        throw new IllegalStateException("the worker fails");
      }
      return worker.buy(prepared, run);
    }

    @Override
    public Outcome reconcile(Prepared prepared, Duration lookFor) {
      return worker.reconcile(prepared, lookFor);
    }
  }

  @Test
  void purchase_inASecondAttempt_isUnknownAndNotSent() {
    try (Sandbox sandbox = Sandbox.start(Vendor.MULTITEL);
        Shops shops = new Shops(Map.of(), sandbox);
        VendorPurchases worker = new VendorPurchases(shops);
        TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      AtomicInteger attempts = new AtomicInteger();
      Worker queue = environment.newWorker("queue");
      queue.registerWorkflowImplementationTypes(Twice.class);
      queue.registerActivitiesImplementations(new FailsOnce(worker, attempts));
      environment.start();
      List<Offer> offers = shops.of(MultitelShop.NAME).offers("1203", null);

      Progress progress =
          environment
              .getWorkflowClient()
              .newWorkflowStub(
                  BulkOrder.class, WorkflowOptions.newBuilder().setTaskQueue("queue").build())
              .run(new Plan("order", 1, BigDecimal.TEN, offers, 60, Plan.Timing.STANDARD));

      assertEquals(
          List.of("UNKNOWNthe activity was started again, and has not bought again"),
          progress.steps());
      assertEquals(2, attempts.get());
      assertEquals(List.of(), sandbox.control(Vendor.MULTITEL).sold());
    }
  }

  /** What a test does with the activities of a worker. */
  private interface Steps {

    void take(Sandbox sandbox, Shops shops, Purchases purchases);
  }

  private static void withActivities(Vendor vendor, Steps steps) {
    TestActivityEnvironment environment = TestActivityEnvironment.newInstance();
    try (Sandbox sandbox = Sandbox.start(vendor);
        Shops shops = new Shops(Map.of(), sandbox);
        VendorPurchases worker = new VendorPurchases(shops)) {
      environment.registerActivitiesImplementations(worker);
      steps.take(sandbox, shops, environment.newActivityStub(Purchases.class));
    } finally {
      environment.close();
    }
  }

  private static ActivityInfo attempt(int attempt, long milliseconds) {
    return (ActivityInfo)
        Proxy.newProxyInstance(
            ActivityInfo.class.getClassLoader(),
            new Class<?>[] {ActivityInfo.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getAttempt" -> attempt;
                  case "getScheduledTimestamp" -> 1_000_000L;
                  case "getCurrentAttemptScheduledTimestamp" -> 1_000_000L + milliseconds;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  void attempt_afterTheActivityWasReset_isNotTheFirst() {
    assertTrue(VendorPurchases.isFirstAttempt(attempt(1, 0)));
    assertTrue(VendorPurchases.isFirstAttempt(attempt(1, 1)));
    assertFalse(VendorPurchases.isFirstAttempt(attempt(1, 1000)));
    assertFalse(VendorPurchases.isFirstAttempt(attempt(2, 0)));
  }

  @Test
  void area_thatHasLeftTheList_isAnOfferThatHasChanged() {
    withActivities(
        Vendor.ANVEO,
        (sandbox, shops, purchases) -> {
          Offer offer = new Offer(AnveoShop.NAME, "33/9.999", "", BigDecimal.ONE, Map.of());

          var failure = assertThrows(ActivityFailure.class, () -> purchases.prepare(offer));
          assertEquals(
              Purchases.OFFER_HAS_CHANGED, ((ApplicationFailure) failure.getCause()).getType());
        });
  }

  @Test
  void reconciliation_whoseReadsFail_failsSoThatItIsRepeated() {
    withActivities(
        Vendor.MULTITEL,
        (sandbox, shops, purchases) -> {
          Prepared prepared =
              purchases.prepare(shops.of(MultitelShop.NAME).offers("1203", null).get(0));
          Duration lookFor = Duration.ofMillis(30);

          sandbox.control(Vendor.MULTITEL).refuseConnections();
          assertThrows(ActivityFailure.class, () -> purchases.reconcile(prepared, lookFor));

          sandbox.control(Vendor.MULTITEL).acceptConnections();
          Outcome outcome = purchases.reconcile(prepared, lookFor);
          assertEquals(Outcome.Kind.UNKNOWN, outcome.kind());
          assertTrue(outcome.note().startsWith("not in the account after"), outcome.note());
        });
  }

  @Test
  void purchase_ofAWorkflowThatWasReset_isNotSent() {
    withActivities(
        Vendor.MULTITEL,
        (sandbox, shops, purchases) -> {
          Prepared prepared =
              purchases.prepare(shops.of(MultitelShop.NAME).offers("1203", null).get(0));

          Outcome repeated = purchases.buy(prepared, "the run before the reset");
          assertEquals(Outcome.Kind.NOT_SENT, repeated.kind());
          assertEquals("the workflow was reset; order the rest with another id", repeated.note());
          assertEquals(List.of(), sandbox.control(Vendor.MULTITEL).sold());
        });
  }
}
