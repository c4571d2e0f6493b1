package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.temporal.client.WorkflowStub;
import io.temporal.worker.WorkerFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How an order is watched that ends in another way than by itself. */
@Timeout(60)
class TemporalTest {

  private static final String QUEUE = "queue";

  /** A vendor whose first purchase is the last of the workflow. */
  private final class LastPurchase implements Purchases {

    @Override
    public Prepared prepare(Offer offer) {
      return new Prepared(offer, "{}", "{}", "tag-" + offer.number());
    }

    @Override
    public Outcome buy(Prepared prepared) {
      if (prepared.offer().number().equals("2")) {
        WorkflowStub.fromTyped(temporal.order("order")).terminate("by hand");
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

  private Progress watch(BigDecimal limit) throws Exception {
    List<Offer> offers =
        List.of(
            new Offer("vendor", "area", "1", BigDecimal.ONE, Map.of()),
            new Offer("vendor", "area", "2", BigDecimal.ONE, Map.of()));
    temporal.start(new Plan("order", 2, limit, offers, 60_000, Plan.Timing.STANDARD), QUEUE);
    WorkerFactory worker = temporal.work(new LastPurchase(), QUEUE, true);
    try (CsvFile csv = CsvFile.open(folder.resolve("order.csv"));
        View view = View.lines(new PrintStream(printed, true))) {
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
    assertTrue(printed.toString().contains("bought 1"));
    assertTrue(printed.toString().contains("the workflow was terminated"));
  }

  @Test
  void plan_thatTheWorkflowRefuses_isRefused() {
    var refused = assertThrows(Plan.RefusedException.class, () -> watch(BigDecimal.ONE));

    assertTrue(refused.getMessage().startsWith("limit: "));
  }
}
