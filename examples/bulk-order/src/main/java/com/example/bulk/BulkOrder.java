package com.example.bulk;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** An order of many numbers, as a workflow. Its id is the order's. */
@WorkflowInterface
public interface BulkOrder {

  /** The queue of orders from the vendors themselves. */
  String TASK_QUEUE = "inward-bulk-order";

  /** The type of the workflow's failure if it refuses the plan; then nothing was bought. */
  String PLAN_REFUSED = "PlanRefused";

  /** Buys, and returns all rows and steps. */
  @WorkflowMethod
  Progress run(Plan plan);

  /** Starts no purchase until {@link #resume()}; those that are sent are seen through. */
  @SignalMethod
  void pause();

  /** Goes on after {@link #pause()}. */
  @SignalMethod
  void resume();

  /** Ends the order: starts no purchase any more, and sees through those that are sent. */
  @SignalMethod
  void cancel();

  /** Returns how far the order is, with what follows so many rows and steps. */
  @QueryMethod
  Progress progress(int rowsSeen, int stepsSeen);
}
