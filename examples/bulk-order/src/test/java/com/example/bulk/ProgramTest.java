package com.example.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person runs it: a process beside a Temporal server, and commands to it. */
// In a thread of its own, since a thread that reads from a process cannot be interrupted.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramTest {

  private static final int ORDERED = 6;
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String USER = "user-5e1f";
  private static final String PASSWORD = "password-77aa";

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();
  private final List<Process> started = new CopyOnWriteArrayList<>();
  private Sandbox sandbox;
  private VendorControl multitel;
  private HeldPurchases vendors;
  private TemporalServer server;

  @BeforeEach
  void startServers() throws IOException {
    sandbox = Sandbox.start(Vendor.MULTITEL);
    multitel = sandbox.control(Vendor.MULTITEL);
    vendors = new HeldPurchases(sandbox, Vendor.MULTITEL);
    server = TemporalServer.start();
  }

  @AfterEach
  void endAll() {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    server.close();
    vendors.close();
    sandbox.close();
  }

  private List<String> order(int count, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "order",
                "--no-cache",
                "--id=o",
                "--count=" + count,
                "--from=multitel:1203",
                "--limit=50",
                "--rate=60000",
                "--csv=" + csv(),
                "--server=" + server.address(),
                "--base-url=multitel=" + vendors.baseUrl(Vendor.MULTITEL)));
    command.addAll(List.of(more));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    // Newer Java versions warn there of what Temporal's libraries do.
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()));
    builder.environment().put("INWARD_MULTITEL_USERNAME", USER);
    builder.environment().put("INWARD_MULTITEL_PASSWORD", PASSWORD);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private Path errors() {
    return folder.resolve("errors.txt");
  }

  private Path csv() {
    return folder.resolve("order.csv");
  }

  private int command(String name) {
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .execute(name, "--server=" + server.address(), "o");
  }

  /** Reads what a process prints until a line contains a text; returns the lines. */
  private static List<String> readUntil(BufferedReader out, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (line.contains(text)) {
        return lines;
      }
    }
    throw new AssertionError(text + " is not in " + lines);
  }

  private static long bought(List<String> lines) {
    return lines.stream().filter(line -> line.contains(": bought ")).count();
  }

  /** Waits until a purchase is held; fails if the order ends before. */
  private void awaitHeld(HeldPurchases.Hold hold, Process order) throws Exception {
    CompletableFuture.anyOf(hold.purchase(), order.onExit()).get();
    if (!hold.purchase().isDone()) {
      throw new AssertionError(Files.readString(errors()));
    }
  }

  @Test
  void order_isPausedResumedAndCancelledByCommands() throws Exception {
    HeldPurchases.Hold first = vendors.holdNext();
    Process order = start(order(ORDERED));
    try (BufferedReader out = order.inputReader()) {
      awaitHeld(first, order);
      assertEquals(0, command("pause"));
      readUntil(out, "paused");
      HeldPurchases.Hold second = vendors.holdNext();
      first.release();
      readUntil(out, ": bought ");
      // In the time that these commands take an order that goes on buys another number.
      for (int again = 0; again < 10; again++) {
        assertEquals(0, command("pause"));
      }
      assertFalse(second.purchase().isDone());

      assertEquals(0, command("resume"));
      assertEquals(0, bought(readUntil(out, "resumed")));
      awaitHeld(second, order);
      assertEquals(0, command("cancel"));
      assertEquals(0, bought(readUntil(out, "cancelled")));
      second.release();
      List<String> end = readUntil(out, "unknown: ");

      assertEquals(1, bought(end), end::toString);
      assertTrue(
          end.toString().contains(ORDERED - 2 + " not bought: the order is cancelled"),
          end::toString);
      assertEquals(1, order.waitFor());
      assertEquals(2, multitel.sold().size());
      assertEquals(2, Files.readAllLines(csv()).size() - 1);
      assertEquals(2, command("pause"));
      assertEquals("bulk-order: ID: no order o runs", err.toString().strip());
    }
  }

  @Test
  void order_thatIsKilledInAPurchase_isContinuedByTheSameCommand() throws Exception {
    HeldPurchases.Hold hold = vendors.holdNext();
    Process killed = start(order(ORDERED));
    try {
      awaitHeld(hold, killed);
    } finally {
      killed.destroyForcibly().waitFor();
      hold.release();
    }
    // 128 and the number of SIGKILL.
    assertEquals(137, killed.exitValue());

    Process other = start(order(ORDERED + 1));
    assertEquals(2, other.waitFor());
    String refused = Files.readString(errors());
    assertTrue(
        refused.contains("bulk-order: id: order o was started with --count " + ORDERED), refused);

    Process again = start(order(ORDERED));
    List<String> lines = again.inputReader().lines().toList();
    assertEquals(0, again.waitFor(), lines::toString);

    List<String> rows = Files.readAllLines(csv()).stream().skip(1).toList();
    assertEquals(
        multitel.sold().stream().sorted().toList(),
        rows.stream().map(row -> row.split(",")[2]).sorted().toList());
    assertEquals(ORDERED, purchases().count());
    assertEquals(ORDERED, purchases().map(ProgramTest::tag).distinct().count());
    assertEquals(1, rows.stream().filter(row -> row.endsWith(",found in the account")).count());
  }

  private Stream<JournalEntry> purchases() {
    return multitel.journal().stream().filter(entry -> "buyNumbers".equals(entry.operation()));
  }

  private static String tag(JournalEntry purchase) {
    return purchase.arguments().get("description");
  }

  /** Returns what the server keeps of the order, all payloads included. */
  private String history() {
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.address()).build());
    try {
      return WorkflowClient.newInstance(service).fetchHistory("o").getEvents().stream()
          .map(event -> event.toByteString().toStringUtf8())
          .collect(Collectors.joining("\n"));
    } finally {
      service.shutdownNow();
    }
  }

  @Test
  void order_inAPipe_isALineForEachStep() throws Exception {
    offerTwoOfThree();
    Process order = start(order(2));
    String printed = new String(order.getInputStream().readAllBytes(), UTF_8);

    assertEquals(0, order.waitFor(), printed);
    assertFalse(printed.contains("\r"), printed);
    List<String> lines = printed.lines().map(line -> line.split(",")[0]).toList();
    assertEquals(
        List.of(
            "order o: 2 numbers from multitel",
            "multitel 12035550100: rejected",
            "multitel 12035550101: bought 12035550101",
            "multitel 12035550102: bought 12035550102",
            "multitel: no more offers",
            "2 of 2 bought"),
        lines);
    String kept = history();
    assertTrue(kept.contains("multitel buyNumbers: "), kept);
    assertTrue(kept.contains(tag(purchases().findFirst().orElseThrow())), kept);
    for (String text : List.of(kept, printed)) {
      assertFalse(text.contains(USER), text);
      assertFalse(text.contains(PASSWORD), text);
    }
  }

  @Test
  void order_onATerminal_isABarAndWhatWentWrong() throws Exception {
    assumeTrue(Files.isExecutable(SCRIPT) && run(SCRIPT.toString(), "--version") == 0);
    offerTwoOfThree();
    String command =
        order(2).stream().map(each -> "'" + each + "'").collect(Collectors.joining(" "));
    Process order =
        start(
            List.of(
                SCRIPT.toString(),
                "--quiet",
                "--return",
                "--command",
                "stty cols 100; " + command,
                folder.resolve("typescript").toString()));
    String printed = new String(order.getInputStream().readAllBytes(), UTF_8);

    assertEquals(0, order.waitFor(), printed);
    assertTrue(printed.contains("o 100% ["), printed);
    assertTrue(printed.contains("] 2/2 ("), printed);
    List<String> lines = printed.lines().map(line -> line.split(",")[0]).toList();
    assertEquals(
        List.of("multitel 12035550100: rejected", "multitel: no more offers", "2 of 2 bought"),
        lines.subList(lines.size() - 3, lines.size()));
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  /** Offers three numbers, of which the vendor sells the second and the third. */
  private void offerTwoOfThree() {
    multitel.clearStock();
    multitel.stock("12035550100", "12035550101", "12035550102");
    multitel.refuse("12035550100", "NOT_AVAILABLE");
  }
}
