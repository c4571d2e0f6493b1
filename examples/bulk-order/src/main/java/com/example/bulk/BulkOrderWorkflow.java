package com.example.bulk;

import dev.inward.Reason;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Buys from all vendors of a plan at the same time, from each one number after the other. The
 * server keeps each step in the workflow's history, from which another worker continues after a
 * crash.
 */
public final class BulkOrderWorkflow implements BulkOrder {

  /** After so many purchases in a row that fail or are unknown, a vendor is left alone. */
  private static final int FAILURES_IN_A_ROW = 3;

  /** The reads before a purchase, and the purchase: at most so many requests. */
  private static final int REQUESTS_PER_PURCHASE = 4;

  /** A paid purchase is worth looking for until the workers are back after a long weekend. */
  private static final Duration RECONCILE_WITHIN = Duration.ofDays(7);

  private static final Outcome NOT_REPORTED = Outcome.unknown("the worker did not report");

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);

  private final List<Row> rows = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();
  private final List<Row> open = new ArrayList<>();
  private final List<Promise<Void>> reconciliations = new ArrayList<>();
  private Plan plan;
  private Purchases reads;
  private Purchases purchases;
  private Purchases reconciler;
  private int wanted;
  private int inFlight;
  private int reconciling;
  private boolean paused;
  private boolean cancelled;
  private boolean done;

  @Override
  public Progress run(Plan order) {
    plan = order;
    try {
      plan.check();
    } catch (Plan.RefusedException e) {
      throw ApplicationFailure.newNonRetryableFailure(e.getMessage(), PLAN_REFUSED);
    }
    wanted = plan.count();
    Plan.Timing timing = plan.timing();
    ActivityOptions options =
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(timing.call().multipliedBy(REQUESTS_PER_PURCHASE + 1))
            .setHeartbeatTimeout(timing.heartbeat())
            .setRetryOptions(
                RetryOptions.newBuilder().setMaximumInterval(PAUSE_AFTER_FAILURE).build())
            .build();
    // Reads that fail for good must end, so that an order that is cancelled does.
    reads =
        Workflow.newActivityStub(
            Purchases.class,
            ActivityOptions.newBuilder(options)
                .setScheduleToCloseTimeout(timing.call().multipliedBy(10))
                .build());
    // The one attempt is what this workflow is about: if it fails, or its worker dies, nobody knows
    // whether the vendor has sold. A second attempt might buy a second number.
    purchases =
        Workflow.newActivityStub(
            Purchases.class,
            ActivityOptions.newBuilder(options)
                .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
                // No worker sends it later, when the order may be paused or cancelled.
                .setScheduleToStartTimeout(timing.call())
                .build());
    reconciler =
        Workflow.newActivityStub(
            Purchases.class,
            ActivityOptions.newBuilder(options)
                .setStartToCloseTimeout(timing.reconcile().plus(timing.call().multipliedBy(10)))
                .setScheduleToCloseTimeout(RECONCILE_WITHIN)
                .build());

    // Temporal's own cancellation ends the order as the signal does. It must not reach a purchase.
    CancellationScope.current()
        .getCancellationRequest()
        .thenApply(
            reason -> {
              cancel();
              return null;
            });
    Workflow.newDetachedCancellationScope(this::buyAll).run();
    done = true;
    return progress(0, 0);
  }

  private void buyAll() {
    List<Promise<Void>> lanes = new ArrayList<>();
    for (String vendor : plan.vendors()) {
      lanes.add(Async.procedure(() -> buyFrom(vendor)));
    }
    Promise.allOf(lanes).get();
    Promise.allOf(reconciliations).get();
    if (wanted > 0) {
      step(wanted + " not bought" + (cancelled ? ": the order is cancelled" : ""));
    }
  }

  /** Buys from one vendor until no number is wanted any more. */
  private void buyFrom(String vendor) {
    Deque<Offer> offers = new ArrayDeque<>(plan.offersOf(vendor));
    int failures = 0;
    while (failures < FAILURES_IN_A_ROW && !offers.isEmpty()) {
      if (Workflow.getInfo().getHistoryLength() > plan.timing().events()) {
        step(vendor + ": the order's history is full; order the rest with another id");
        return;
      }
      // What another vendor is buying may come back as wanted.
      Workflow.await(() -> cancelled || (!paused && (wanted > 0 || inFlight == 0)));
      if (cancelled || wanted == 0) {
        return;
      }
      wanted--;
      inFlight++;
      Offer offer = offers.removeFirst();
      long began = Workflow.currentTimeMillis();
      Outcome outcome = buy(offer);
      inFlight--;
      Duration wait = atOurRate(began);
      switch (outcome.kind()) {
        case BOUGHT -> failures = 0;
        // A worker that died says nothing about the vendor.
        case UNKNOWN -> failures += outcome.equals(NOT_REPORTED) ? 0 : 1;
        default -> {
          wanted++;
          if (isAboutTheNumber(outcome)) {
            failures = 0;
            // Where the vendor chooses the number, the others of the area are the same offer.
            offers.removeIf(offer::equals);
          } else {
            failures++;
            offers.addFirst(offer);
            wait = PAUSE_AFTER_FAILURE;
          }
        }
      }
      if (failures < FAILURES_IN_A_ROW) {
        Workflow.await(wait, () -> cancelled || (wanted == 0 && inFlight == 0));
      }
    }
    step(vendor + (offers.isEmpty() ? ": no more offers" : ": left alone after failures in a row"));
  }

  private Duration atOurRate(long began) {
    Duration each = Duration.ofMinutes(REQUESTS_PER_PURCHASE).dividedBy(plan.requestsPerMinute());
    Duration left = each.minusMillis(Workflow.currentTimeMillis() - began);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Returns whether another number of the vendor may do better. */
  private static boolean isAboutTheNumber(Outcome outcome) {
    return switch (outcome.kind() == Outcome.Kind.REJECTED ? outcome.reason().name() : "") {
      case "NUMBER_UNAVAILABLE", "NUMBER_RESERVED", "DOCUMENTS_REQUIRED" -> true;
      default -> false;
    };
  }

  private Outcome buy(Offer offer) {
    Prepared prepared;
    do {
      Workflow.await(() -> cancelled || !paused);
      if (cancelled) {
        return told(offer, Outcome.notSent("the order is cancelled"));
      }
      try {
        prepared = reads.prepare(offer);
      } catch (ActivityFailure e) {
        return told(offer, notPrepared(e));
      }
      // A pause may be long, and the price another one after it.
    } while (paused || cancelled);
    return send(prepared);
  }

  private Outcome send(Prepared prepared) {
    // Here the history has what a reconciliation needs; only now may money be spent.
    Row sent = row(prepared, Outcome.unknown("the order ended before the outcome was known"));
    open.add(sent);
    Outcome outcome;
    try {
      outcome = purchases.buy(prepared, Workflow.getInfo().getOriginalExecutionRunId());
    } catch (ActivityFailure e) {
      outcome = notReported(e);
    }
    told(prepared.offer(), outcome);
    if (outcome.kind() == Outcome.Kind.UNKNOWN) {
      reconciling++;
      reconciliations.add(Async.procedure(() -> reconcile(prepared, sent)));
      return outcome;
    }
    open.remove(sent);
    if (outcome.kind() == Outcome.Kind.BOUGHT) {
      rows.add(row(prepared, outcome));
    }
    return outcome;
  }

  private static Outcome notPrepared(ActivityFailure failure) {
    return failure.getCause() instanceof ApplicationFailure cause
            && cause.getType().equals(Purchases.OFFER_HAS_CHANGED)
        ? new Outcome(
            Outcome.Kind.REJECTED, "", Reason.NUMBER_UNAVAILABLE, cause.getOriginalMessage())
        : Outcome.notSent("cannot be prepared");
  }

  private static Outcome notReported(ActivityFailure failure) {
    if (!(failure.getCause() instanceof TimeoutFailure cause)) {
      return Outcome.unknown("the worker failed");
    }
    return cause.getTimeoutType() == TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_START
        ? Outcome.notSent("no worker took the purchase")
        : NOT_REPORTED;
  }

  /** An unknown purchase counts as one of those ordered, so that never too many are bought. */
  private void reconcile(Prepared prepared, Row sent) {
    Outcome outcome;
    try {
      outcome = reconciler.reconcile(prepared, plan.timing().reconcile());
    } catch (ActivityFailure e) {
      outcome = Outcome.unknown("cannot be reconciled");
    }
    reconciling--;
    told(prepared.offer(), outcome);
    open.remove(sent);
    rows.add(row(prepared, outcome));
  }

  /** Returns the next row of the file. */
  private Row row(Prepared prepared, Outcome outcome) {
    Offer offer = prepared.offer();
    boolean bought = outcome.kind() == Outcome.Kind.BOUGHT;
    return new Row(
        rows.size() + 1,
        bought ? Row.BOUGHT : Row.UNKNOWN,
        bought ? outcome.number() : offer.number(),
        offer.vendor(),
        offer.area(),
        offer.price(),
        prepared.tag(),
        Instant.ofEpochMilli(Workflow.currentTimeMillis()).toString(),
        outcome.note());
  }

  private Outcome told(Offer offer, Outcome outcome) {
    String what =
        switch (outcome.kind()) {
          case BOUGHT -> "bought " + outcome.number();
          case REJECTED -> "rejected";
          case NOT_SENT -> "not sent";
          case UNKNOWN -> "unknown";
        };
    step(offer.label() + ": " + what + (outcome.note().isEmpty() ? "" : ", " + outcome.note()));
    return outcome;
  }

  private void step(String text) {
    steps.add(text);
  }

  @Override
  public void pause() {
    paused = true;
    step("paused");
  }

  @Override
  public void resume() {
    paused = false;
    step("resumed");
  }

  @Override
  public void cancel() {
    cancelled = true;
    step("cancelled");
  }

  @Override
  public Progress progress(int rowsSeen, int stepsSeen) {
    int bought = (int) rows.stream().filter(row -> row.status().equals(Row.BOUGHT)).count();
    return new Progress(
            plan == null ? 0 : plan.count(),
            bought,
            rows.size() - bought,
            reconciling,
            paused,
            cancelled,
            done,
            rows,
            steps,
            open)
        .after(rowsSeen, stepsSeen);
  }
}
