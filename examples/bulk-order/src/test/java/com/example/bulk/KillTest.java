package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.util.Timestamps;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowStub;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the worker ten times while a vendor that has sold a number holds its response back. At the
 * end the vendors' books say what really happened.
 */
@Timeout(900)
class KillTest {

  private static final int KILLS = 10;
  private static final int ORDERED = 40;

  /**
   * How long a worker may be silent, and how long the order waits after each kill. The worker beats
   * after a quarter of it: the rest is how late that may be.
   */
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  private static final List<Vendor> VENDORS = List.of(Vendor.MULTITEL, Vendor.ANVEO);

  /** The argument of a purchase with its tag. */
  private static final Map<String, String> TAG =
      Map.of("buyNumbers", "description", "orderDids", "TITLE");

  @TempDir private Path folder;

  private Sandbox sandbox;
  private HeldPurchases vendors;
  private TemporalServer server;
  private WorkflowStub order;
  private CompletableFuture<Progress> ended;

  @Test
  void order_whenItsWorkerIsKilledInPurchases_buysEachNumberOnceOrReportsIt() throws Exception {
    sandbox = Sandbox.start(Vendor.MULTITEL, Vendor.ANVEO);
    vendors = new HeldPurchases(sandbox, Vendor.MULTITEL, Vendor.ANVEO);
    server = TemporalServer.start();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path file = folder.resolve("order.csv");
    Set<String> killed = new HashSet<>();
    List<Row> rows;
    try (Shops shops = new Shops(Map.of(), sandbox);
        Temporal temporal = Temporal.at(server.address());
        CsvFile csv = CsvFile.open(file);
        View view = View.lines(new PrintStream(printed, true))) {
      temporal.start(plan(shops), new Shops(addresses(), null).queue(), "");
      order = WorkflowStub.fromTyped(temporal.order("killed"));
      ended = order.getResultAsync(Progress.class);
      String peaceful = endInPeace();
      for (int kill = 0; kill < KILLS; kill++) {
        killed.add(killInPurchase());
      }
      Process last = worker("-XX:SharedArchiveFile=" + archive());
      try {
        temporal.watch("killed", view, csv);
        rows = temporal.order("killed").progress(0, 0).rows();
      } finally {
        last.destroyForcibly().waitFor();
      }

      assertEquals(KILLS, killed.size());
      assertEqualToBooks(rows, killed);
      assertEquals(List.of(Row.BOUGHT + " "), notes(rows, Set.of(peaceful)));
      assertEquals(lines(rows), Files.readAllLines(file));
    } finally {
      server.close();
      vendors.close();
      System.out.println(printed);
    }
  }

  private Plan plan(Shops shops) {
    List<Offer> offers = new ArrayList<>();
    offers.addAll(shops.of(MultitelShop.NAME).offers("1203", null));
    offers.addAll(shops.of(AnveoShop.NAME).offers("33/1.212", null));
    Plan.Timing timing =
        new Plan.Timing(Duration.ofSeconds(60), HEARTBEAT, Duration.ofSeconds(2), 45_000);
    Plan plan = new Plan("killed", ORDERED, new BigDecimal(1000), offers, 60_000, timing);
    plan.check();
    return plan;
  }

  private Path archive() {
    return folder.resolve("classes.jsa");
  }

  /** Starts a worker. Only with jars can workers share the archive of loaded classes. */
  private Process worker(String option) throws Exception {
    Path jar = folder.resolve("classes.jar");
    if (!Files.exists(jar)) {
      URI classes = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      ToolProvider.findFirst("jar")
          .orElseThrow()
          .run(
              System.out, System.err, "cf", jar.toString(), "-C", Path.of(classes).toString(), ".");
    }
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String jars =
        Stream.of(all.split(File.pathSeparator))
            .filter(entry -> !Files.isDirectory(Path.of(entry)))
            .collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xlog:cds=off",
            option,
            "-cp",
            jar + File.pathSeparator + jars,
            Main.class.getName(),
            "worker",
            "--no-cache",
            "--server=" + server.address(),
            "--base-url=multitel=" + addresses().get(MultitelShop.NAME),
            "--base-url=anveo=" + addresses().get(AnveoShop.NAME));
    java.environment().put("INWARD_MULTITEL_USERNAME", "user");
    java.environment().put("INWARD_MULTITEL_PASSWORD", "password");
    java.environment().put("INWARD_ANVEO_USER_KEY", "key");
    return java.redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("worker.log").toFile()))
        .start();
  }

  private Map<String, String> addresses() {
    return Map.of(
        MultitelShop.NAME,
        vendors.baseUrl(Vendor.MULTITEL),
        AnveoShop.NAME,
        vendors.baseUrl(Vendor.ANVEO));
  }

  /**
   * Asks the first worker to end while it buys; it reports the purchase, and leaves its classes.
   * Returns the tag.
   */
  private String endInPeace() throws Exception {
    HeldPurchases.Hold hold = vendors.holdNext();
    Process worker = worker("-XX:ArchiveClassesAtExit=" + archive());
    try {
      String tag = tag(hold, worker);
      long asked = System.currentTimeMillis();
      worker.destroy();
      assertTrue(isAliveAfter(asked), "the worker that was asked to end is silent");
      hold.release();
      // 128 and the number of SIGTERM.
      assertEquals(143, worker.waitFor(), log());
      return tag;
    } finally {
      worker.destroyForcibly();
      hold.release();
    }
  }

  /**
   * Returns whether the purchase that is being sent at a time gets a heartbeat after it; if not,
   * the server takes it for lost.
   */
  private boolean isAliveAfter(long time) throws InterruptedException {
    while (true) {
      List<PendingActivityInfo> sent =
          order.describe().getRawDescription().getPendingActivitiesList().stream()
              .filter(each -> each.getActivityType().getName().equals("Buy"))
              .filter(each -> Timestamps.toMillis(each.getLastStartedTime()) <= time)
              .toList();
      if (sent.isEmpty()) {
        return false;
      }
      if (sent.stream().anyMatch(each -> Timestamps.toMillis(each.getLastHeartbeatTime()) > time)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** Kills a worker when a vendor has sold a number and holds the response; returns the tag. */
  private String killInPurchase() throws Exception {
    HeldPurchases.Hold hold = vendors.holdNext();
    Process worker = worker("-XX:SharedArchiveFile=" + archive());
    String tag;
    try {
      tag = tag(hold, worker);
    } finally {
      worker.destroyForcibly().waitFor();
      hold.release();
    }
    // 128 and the number of SIGKILL.
    assertEquals(137, worker.exitValue(), log());
    return tag;
  }

  /** Returns the tag of the purchase that is held; fails if the worker or the order ends before. */
  private String tag(HeldPurchases.Hold hold, Process worker) throws Exception {
    CompletableFuture.anyOf(hold.purchase(), worker.onExit(), ended).get();
    if (!hold.purchase().isDone()) {
      throw new AssertionError(ended.isDone() ? String.join("\n", ended.get().steps()) : log());
    }
    JournalEntry purchase = hold.purchase().join();
    return purchase.arguments().get(TAG.get(purchase.operation()));
  }

  private String log() throws Exception {
    return Files.readString(folder.resolve("worker.log"));
  }

  private void assertEqualToBooks(List<Row> rows, Set<String> killed) {
    Map<String, String> soldByTag = new HashMap<>();
    for (Vendor vendor : VENDORS) {
      Set<String> sent = new HashSet<>();
      for (JournalEntry entry : sandbox.control(vendor).journal()) {
        if (TAG.containsKey(entry.operation())) {
          String tag = entry.arguments().get(TAG.get(entry.operation()));
          assertTrue(sent.add(tag), () -> tag + " was sent twice");
          entry.sold().forEach(number -> soldByTag.put(tag, number));
        }
      }
    }
    Map<String, String> boughtByTag = new HashMap<>();
    for (Row row : rows) {
      if (row.status().equals(Row.BOUGHT)) {
        boughtByTag.put(row.tag(), row.number());
      }
    }
    assertEquals(ORDERED, rows.size());
    assertEquals(ORDERED, rows.stream().map(Row::tag).distinct().count());
    assertEquals(soldByTag, boughtByTag);
    assertEquals(
        VENDORS.stream()
            .flatMap(vendor -> sandbox.control(vendor).sold().stream())
            .sorted()
            .toList(),
        boughtByTag.values().stream().sorted().toList());
    assertEquals(
        Collections.nCopies(KILLS, Row.BOUGHT + " found in the account"), notes(rows, killed));
  }

  private static List<String> notes(List<Row> rows, Set<String> tags) {
    return rows.stream()
        .filter(row -> tags.contains(row.tag()))
        .map(row -> row.status() + " " + row.note())
        .toList();
  }

  private static List<String> lines(List<Row> rows) {
    return Stream.concat(Stream.of(CsvFile.HEADER), rows.stream().map(CsvFile::line)).toList();
  }
}
