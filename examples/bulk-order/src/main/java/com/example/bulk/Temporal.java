package com.example.bulk;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowQueryException;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testserver.TestServer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A connection with a Temporal server. */
final class Temporal implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);

  /** After so many reads in a row without news a person is told that this waits. */
  private static final int PATIENCE = 3;

  /** After so many the worker cannot tell any more how far an order was that was terminated. */
  private static final int GIVE_UP = 10;

  private static final String OPTIONS = "options";

  private final TestServer.InProcessTestServer inProcess;
  private final WorkflowServiceStubs service;
  private final WorkflowClient client;

  private Temporal(TestServer.InProcessTestServer inProcess, WorkflowServiceStubs service) {
    this.inProcess = inProcess;
    this.service = service;
    this.client = WorkflowClient.newInstance(service);
  }

  /** Starts a server in this process, whose history ends with it. Its clock is the real one. */
  static Temporal inProcess() {
    TestServer.InProcessTestServer server = TestServer.createServer(true);
    return new Temporal(
        server,
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setChannel(server.getChannel()).build()));
  }

  /** Connects with a server at host:port. */
  static Temporal at(String server) {
    return new Temporal(
        null,
        WorkflowServiceStubs.newConnectedServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server).build(),
            Duration.ofSeconds(10)));
  }

  /**
   * Starts a worker. When this process is asked to end, it ends what it is doing.
   *
   * @param purchases calls the vendors
   * @param queue the queue that it reads
   * @param cache whether it keeps workflows in memory between their steps
   */
  WorkerFactory work(Purchases purchases, String queue, boolean cache) {
    WorkerFactory factory = factory();
    // A purchase that outlasts the heartbeat's timeout must not be taken for lost meanwhile.
    WorkerOptions.Builder options =
        WorkerOptions.newBuilder().setAllowActivityHeartbeatDuringShutdown(true);
    if (!cache) {
      options.setStickyQueueScheduleToStartTimeout(Duration.ZERO);
    }
    Worker worker = factory.newWorker(queue, options.build());
    worker.registerWorkflowImplementationTypes(BulkOrderWorkflow.class);
    worker.registerActivitiesImplementations(purchases);
    factory.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(factory)));
    return factory;
  }

  /** Returns a factory of workers that are not started. */
  WorkerFactory factory() {
    return WorkerFactory.newInstance(client);
  }

  /** Lets the purchases that are sent report what became of them. */
  static void end(WorkerFactory factory) {
    factory.shutdown();
    factory.awaitTermination(Plan.Timing.STANDARD.call().toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * An order that the server knows, running or ended.
   *
   * @param queue the queue from which workers take it
   * @param options how it was ordered
   */
  record Known(String queue, String options) {}

  /** Returns what the server knows of an order, or null if there is none with the id. */
  Known known(String order) {
    try {
      WorkflowExecutionDescription found = client.newUntypedWorkflowStub(order).describe();
      return new Known(found.getTaskQueue(), (String) found.getMemo(OPTIONS, String.class));
    } catch (WorkflowNotFoundException e) {
      return null;
    }
  }

  /**
   * Starts an order, unless there is one with its id.
   *
   * @param plan what is ordered
   * @param queue the queue from which workers take it
   * @param how how it is ordered, for {@link Known}
   * @return whether it is started; if not, there is one, which may be another
   */
  boolean start(Plan plan, String queue, String how) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setWorkflowId(plan.id())
            .setTaskQueue(queue)
            // One order is never bought twice.
            .setWorkflowIdReusePolicy(
                WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
            .setWorkflowTaskTimeout(plan.timing().heartbeat())
            .setMemo(Map.of(OPTIONS, how))
            .build();
    try {
      WorkflowClient.start(client.newWorkflowStub(BulkOrder.class, options)::run, plan);
      return true;
    } catch (WorkflowExecutionAlreadyStarted e) {
      return false;
    }
  }

  /** Returns whether a failure says that the server has not started an order, and will not. */
  static boolean isRefusal(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof StatusRuntimeException status) {
        return switch (status.getStatus().getCode()) {
          case INVALID_ARGUMENT,
              NOT_FOUND,
              FAILED_PRECONDITION,
              PERMISSION_DENIED,
              UNAUTHENTICATED,
              UNIMPLEMENTED ->
              true;
          default -> false;
        };
      }
    }
    return false;
  }

  BulkOrder order(String id) {
    return client.newWorkflowStub(BulkOrder.class, id);
  }

  /**
   * Shows an order and writes its rows until it ends.
   *
   * @throws Plan.RefusedException if the workflow refused the plan
   * @throws IllegalStateException if the server has no such order
   */
  Progress watch(String id, View view, CsvFile csv) throws IOException, InterruptedException {
    WorkflowStub workflow = client.newUntypedWorkflowStub(id);
    int rows = 0;
    int steps = 0;
    Progress last = Progress.NONE;
    while (true) {
      Progress progress = next(workflow, rows, steps, view);
      if (progress == null) {
        // The steps that it had were shown.
        Progress broken = last.after(rows, steps).broken();
        if (last != Progress.NONE) {
          csv.append(broken.rows(), broken.settled());
        }
        view.show(broken);
        return broken;
      }
      last = progress;
      csv.append(progress.rows(), progress.settled());
      view.show(progress);
      rows = progress.settled();
      steps += progress.steps().size();
      if (progress.done()) {
        return progress;
      }
      TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
    }
  }

  /**
   * Returns the state of an order as soon as somebody can tell it, or null if nobody can any more.
   * No worker can read a history that was terminated in the midst of its work.
   */
  private static Progress next(WorkflowStub workflow, int rows, int steps, View view)
      throws InterruptedException {
    for (int tries = 1; ; tries++) {
      WorkflowExecutionStatus status = null;
      try {
        status = workflow.describe().getStatus();
        if (status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING
            || status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CANCELED) {
          // One that Temporal itself cancelled has no result.
          return workflow.query("progress", Progress.class, rows, steps);
        }
        return result(workflow, rows, steps);
      } catch (WorkflowNotFoundException e) {
        throw new IllegalStateException(
            "id: the server does not know the order any more; look for purchases by their tags", e);
      } catch (WorkflowException | StatusRuntimeException e) {
        // No worker runs or can tell, or the server cannot be reached. The order is what it was.
        if (e instanceof WorkflowQueryException
            && status != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING
            && tries >= GIVE_UP) {
          return null;
        }
        if (tries == PATIENCE) {
          view.noNews();
        }
        TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
      }
    }
  }

  private static Progress result(WorkflowStub workflow, int rows, int steps) {
    try {
      return workflow.getResult(Progress.class).after(rows, steps);
    } catch (WorkflowFailedException e) {
      if (e.getCause() instanceof ApplicationFailure cause
          && cause.getType().equals(BulkOrder.PLAN_REFUSED)) {
        throw new Plan.RefusedException(cause.getOriginalMessage());
      }
      // Somebody terminated it. Purchases that were sent may be missing in its rows.
      return workflow.query("progress", Progress.class, rows, steps).broken();
    }
  }

  @Override
  public void close() {
    service.shutdownNow();
    if (inProcess != null) {
      inProcess.close();
    }
  }
}
