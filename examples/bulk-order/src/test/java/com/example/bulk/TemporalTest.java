package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.temporal.client.WorkflowStub;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** How an order is watched that ends in another way than by itself. */
@Timeout(60)
class TemporalTest {

  private static final String QUEUE = "queue";

  /** A vendor whose second purchase lasts until the workflow is terminated. */
  private final class LastPurchase implements Purchases {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch terminated = new CountDownLatch(1);

    /** Terminates the workflow in the second purchase, and not while a worker decides. */
    private void terminate() throws InterruptedException {
      begun.await();
      WorkflowStub.fromTyped(temporal.order("order")).terminate("by hand");
      terminated.countDown();
    }

    @Override
    public Prepared prepare(Offer offer) {
      return new Prepared(offer, "{}", "{}", "tag-" + offer.number());
    }

    @Override
    public Outcome buy(Prepared prepared, String run) {
      if (prepared.offer().number().equals("2")) {
        begun.countDown();
        try {
          terminated.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return Outcome.bought(prepared.offer().number(), "");
    }

    @Override
    public Outcome reconcile(Prepared prepared, Duration lookFor) {
      return Outcome.unknown("not found");
    }
  }

  @TempDir private Path folder;

  private final Temporal temporal = Temporal.inProcess();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    temporal.close();
  }

  private static Plan plan(BigDecimal limit) {
    List<Offer> offers =
        List.of(
            new Offer("vendor", "area", "1", BigDecimal.ONE, Map.of()),
            new Offer("vendor", "area", "2", BigDecimal.ONE, Map.of()));
    return new Plan("order", 2, limit, offers, 60_000, Plan.Timing.STANDARD);
  }

  private Progress watch(BigDecimal limit) throws Exception {
    temporal.start(plan(limit), QUEUE, "");
    LastPurchase purchases = new LastPurchase();
    WorkerFactory worker = temporal.work(purchases, QUEUE, true);
    PrintStream out = printedAnd(line -> line.contains("bought 1"), purchases::terminate);
    try (CsvFile csv = CsvFile.open(folder.resolve("order.csv"));
        View view = View.lines(out)) {
      return temporal.watch("order", view, csv);
    } finally {
      Temporal.end(worker);
    }
  }

  @Test
  void order_thatIsTerminated_isIncompleteAndKeepsItsRows() throws Exception {
    Progress progress = watch(BigDecimal.TEN);

    assertTrue(progress.done());
    assertFalse(progress.complete());
    assertEquals(1, progress.bought());
    assertEquals(1, progress.unknown());
    List<String> lines = Files.readAllLines(folder.resolve("order.csv"));
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("1,bought,1,vendor,area,1,tag-1,"), lines.get(1));
    assertTrue(lines.get(2).startsWith("2,unknown,2,vendor,area,1,tag-2,"), lines.get(2));
    assertTrue(printed.toString().contains("vendor 2: unknown, tag tag-2"), printed.toString());
    assertTrue(printed.toString().contains("bought 1"));
    assertTrue(printed.toString().contains("the workflow was terminated"));
  }

  /** Prints, and does something after a line. */
  private PrintStream printedAnd(Predicate<String> line, Executable action) {
    return new PrintStream(printed, true) {
      @Override
      public void println(String text) {
        super.println(text);
        if (line.test(text)) {
          assertDoesNotThrow(action);
        }
      }
    };
  }

  /** An order whose worker cannot tell at first how far it is. */
  public static final class Mute implements BulkOrder {

    private static final AtomicInteger queries = new AtomicInteger();

    private boolean done;

    @Override
    public Progress run(Plan plan) {
      Workflow.await(() -> done);
      return progress(0, 0);
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {
      done = true;
    }

    @Override
    public void cancel() {}

    @Override
    public Progress progress(int rowsSeen, int stepsSeen) {
      if (!done && queries.incrementAndGet() <= 4) {
        throw new IllegalStateException("not now");
      }
      List<String> steps = done ? List.of("seen", "done") : List.of("seen");
      return new Progress(0, 0, 0, 0, false, false, done, List.of(), steps, List.of())
          .after(rowsSeen, stepsSeen);
    }
  }

  @Test
  void order_whoseWorkerCannotTell_isWatchedOn() throws Exception {
    Mute.queries.set(0);
    WorkerFactory worker = temporal.factory();
    worker.newWorker(QUEUE).registerWorkflowImplementationTypes(Mute.class);
    worker.start();
    temporal.start(plan(BigDecimal.TEN), QUEUE, "");
    PrintStream out = printedAnd("seen"::equals, () -> temporal.order("order").resume());
    try (CsvFile csv = CsvFile.open(folder.resolve("order.csv"));
        View view = View.lines(out)) {
      assertTrue(temporal.watch("order", view, csv).done());
    } finally {
      Temporal.end(worker);
    }

    assertEquals(
        List.of("no news", "seen", "done"),
        printed.toString().lines().map(line -> line.split(":")[0]).toList());
  }

  @Test
  void order_thatIsTerminatedAndCannotTell_isIncomplete() throws Exception {
    Mute.queries.set(Integer.MIN_VALUE);
    WorkerFactory worker = temporal.factory();
    worker.newWorker(QUEUE).registerWorkflowImplementationTypes(Mute.class);
    worker.start();
    temporal.start(plan(BigDecimal.TEN), QUEUE, "");
    PrintStream out =
        printedAnd(
            line -> line.startsWith("no news"),
            () -> WorkflowStub.fromTyped(temporal.order("order")).terminate("by hand"));
    try (CsvFile csv = CsvFile.open(folder.resolve("order.csv"));
        View view = View.lines(out)) {
      Progress progress = temporal.watch("order", view, csv);

      assertTrue(progress.done());
      assertFalse(progress.complete());
    } finally {
      Temporal.end(worker);
    }
    assertTrue(printed.toString().contains("the workflow was terminated"), printed.toString());
  }

  @Test
  void order_thatTheServerForgets_isNamed() throws Exception {
    try (CsvFile csv = CsvFile.open(folder.resolve("order.csv"));
        View view = View.lines(new PrintStream(printed, true))) {
      var lost =
          assertThrows(IllegalStateException.class, () -> temporal.watch("order", view, csv));

      assertTrue(lost.getMessage().startsWith("id: the server does not know the order any more"));
    }
  }

  @Test
  void plan_thatTheWorkflowRefuses_isRefused() {
    var refused = assertThrows(Plan.RefusedException.class, () -> watch(BigDecimal.ONE));

    assertTrue(refused.getMessage().startsWith("limit: "));
  }
}
