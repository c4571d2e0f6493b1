package com.example.bulk;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testserver.TestServer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A connection with a Temporal server. */
final class Temporal implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(250);

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
   * Starts a worker, which ends what it is doing when the factory is shut down.
   *
   * @param purchases calls the vendors
   * @param cache whether it keeps workflows in memory between their steps
   */
  WorkerFactory work(Purchases purchases, boolean cache) {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    WorkerOptions.Builder options = WorkerOptions.newBuilder();
    if (!cache) {
      options.setStickyQueueScheduleToStartTimeout(Duration.ZERO);
    }
    Worker worker = factory.newWorker(BulkOrder.TASK_QUEUE, options.build());
    worker.registerWorkflowImplementationTypes(BulkOrderWorkflow.class);
    worker.registerActivitiesImplementations(purchases);
    factory.start();
    return factory;
  }

  /** Returns whether there is an order with an id, running or ended. */
  boolean has(String order) {
    try {
      client.newUntypedWorkflowStub(order).describe();
      return true;
    } catch (WorkflowNotFoundException e) {
      return false;
    }
  }

  /** Starts an order, unless there is one with its id. */
  void start(Plan plan) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setWorkflowId(plan.id())
            .setTaskQueue(BulkOrder.TASK_QUEUE)
            // One order is never bought twice.
            .setWorkflowIdReusePolicy(
                WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
            .setWorkflowTaskTimeout(plan.timing().heartbeat())
            .build();
    try {
      WorkflowClient.start(client.newWorkflowStub(BulkOrder.class, options)::run, plan);
    } catch (WorkflowExecutionAlreadyStarted e) {
      // It is watched as if it had been started here.
    }
  }

  BulkOrder order(String id) {
    return client.newWorkflowStub(BulkOrder.class, id);
  }

  /**
   * Shows an order and writes its rows until it ends.
   *
   * @throws Plan.RefusedException if the workflow has failed or was terminated
   */
  Progress watch(String id, View view, CsvFile csv) throws IOException, InterruptedException {
    WorkflowStub workflow = client.newUntypedWorkflowStub(id);
    int steps = 0;
    while (true) {
      Progress progress = next(workflow, csv.rows(), steps);
      csv.append(progress.rows());
      view.show(progress);
      steps += progress.steps().size();
      if (progress.done()) {
        return progress;
      }
      TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
    }
  }

  /** Returns the state of an order as soon as somebody can tell it. */
  private static Progress next(WorkflowStub workflow, int rows, int steps)
      throws InterruptedException {
    while (true) {
      try {
        WorkflowExecutionStatus status = workflow.describe().getStatus();
        if (status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING
            || status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CANCELED) {
          // One that Temporal itself cancelled has no result.
          return workflow.query("progress", Progress.class, rows, steps);
        }
        return workflow.getResult(Progress.class).after(rows, steps);
      } catch (WorkflowFailedException e) {
        throw new Plan.RefusedException(
            "order " + workflow.getExecution().getWorkflowId() + " has failed: " + e.getMessage());
      } catch (WorkflowNotFoundException e) {
        throw e;
      } catch (WorkflowServiceException | StatusRuntimeException e) {
        // No worker runs, or the server cannot be reached. The order waits, and so does this.
        TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
      }
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
