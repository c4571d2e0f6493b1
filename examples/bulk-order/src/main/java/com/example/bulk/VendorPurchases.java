package com.example.bulk;

import dev.inward.ReconciliationSchedule;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Calls the vendors. While a call waits, it tells the server that this worker is alive. */
final class VendorPurchases implements Purchases, AutoCloseable {

  private final Shops shops;
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "heartbeat");
            thread.setDaemon(true);
            return thread;
          });

  VendorPurchases(Shops shops) {
    this.shops = shops;
  }

  @Override
  public Prepared prepare(Offer offer) {
    return alive(
        () -> {
          Shop shop = shops.of(offer.vendor());
          if (!stillOffers(shop, offer)) {
            throw ApplicationFailure.newNonRetryableFailure(
                "it is gone, costs more than in the plan or has no price any more",
                OFFER_HAS_CHANGED);
          }
          return shop.prepare(offer);
        });
  }

  private static boolean stillOffers(Shop shop, Offer offer) {
    try {
      return shop.stillOffers(offer);
    } catch (Plan.RefusedException e) {
      return false;
    }
  }

  @Override
  public Outcome buy(Prepared prepared, String run) {
    ActivityInfo info = Activity.getExecutionContext().getInfo();
    // The workflow asks for one attempt, but a person can make the server start another one.
    if (!isFirstAttempt(info)) {
      return Outcome.unknown("the activity was started again, and has not bought again");
    }
    Shop shop;
    try {
      shop = shops.of(prepared.offer().vendor());
    } catch (IllegalArgumentException e) {
      // This worker has no credentials, so it has not sent anything.
      return Outcome.notSent(e.getMessage());
    }
    // A reset workflow forgets what it has bought since, and would buy it again.
    if (!info.getWorkflowRunId().equals(run)) {
      return Outcome.notSent("the workflow was reset; order the rest with another id");
    }
    return alive(() -> shop.buy(prepared));
  }

  /**
   * A server that resets an activity counts its attempts from one again, but not when it was
   * scheduled. A second attempt comes a second after the first one or later.
   */
  static boolean isFirstAttempt(ActivityInfo info) {
    return info.getAttempt() <= 1
        && info.getCurrentAttemptScheduledTimestamp() - info.getScheduledTimestamp() < 1000;
  }

  @Override
  public Outcome reconcile(Prepared prepared, Duration lookFor) {
    return alive(() -> shops.of(prepared.offer().vendor()).reconcile(prepared, reads(lookFor)));
  }

  /** Returns the standard schedule, stretched or shortened. */
  static ReconciliationSchedule reads(Duration lookFor) {
    List<Duration> reads =
        ReconciliationSchedule.standard().reads().stream()
            .map(read -> lookFor.multipliedBy(read.toMinutes()).dividedBy(30))
            .toList();
    return new ReconciliationSchedule(reads, lookFor);
  }

  private <T> T alive(Supplier<T> call) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    long every = Math.max(1, context.getInfo().getHeartbeatTimeout().toMillis() / 4);
    Future<?> beats =
        heart.scheduleAtFixedRate(
            () -> context.heartbeat(null), every, every, TimeUnit.MILLISECONDS);
    try {
      return call.get();
    } finally {
      beats.cancel(false);
    }
  }

  @Override
  public void close() {
    heart.shutdownNow();
  }
}
