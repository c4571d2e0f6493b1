package com.example.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import dev.inward.anveo.AnveoClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.StreamObserver;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoResponse;
import io.temporal.api.workflowservice.v1.StartWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.StartWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.client.WorkflowServiceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@VendorSandbox
@Timeout(120)
class MainTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private int order(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("order", "--sandbox", "--id=o", "--csv=" + csv(), "--rate=60000"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Path csv() {
    return folder.resolve("order.csv");
  }

  @Test
  void order_fromTwoVendors_isBoughtAndWritten() throws Exception {
    assertEquals(
        0, order("--count=4", "--from=multitel:1203", "--from=anveo:33/1.212", "--limit=20"));

    List<String> lines = Files.readAllLines(csv());
    assertEquals(5, lines.size());
    assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(",bought,")));
  }

  @Test
  void plan_aboveTheLimit_isRefusedBeforeAnythingIsBought() {
    assertEquals(3, order("--count=4", "--from=multitel:1203", "--limit=3.99"));

    assertTrue(err.toString().startsWith("bulk-order: limit: the order may cost up to "));
    assertFalse(Files.exists(csv()));
  }

  @Test
  void order_thatTheServerHasForgotten_isNotBoughtAgain() throws Exception {
    assertEquals(0, order("--count=1", "--from=multitel:1203", "--limit=20"));
    List<String> lines = Files.readAllLines(csv());

    assertEquals(3, order("--count=1", "--from=multitel:1203", "--limit=20"));

    assertTrue(err.toString().contains("the server does not know order o"), err.toString());
    assertEquals(lines, Files.readAllLines(csv()));
  }

  @Test
  void csvFile_thatCannotBeWritten_isNamedAndTheOrderIsNotStarted() throws Exception {
    Path file = Files.createFile(folder.resolve("file")).resolve("order.csv");

    assertEquals(
        2,
        run(
            "order",
            "--sandbox",
            "--id=o",
            "--count=1",
            "--from=multitel:1203",
            "--limit=9",
            "--csv=" + file));

    assertTrue(err.toString().startsWith("bulk-order: csv: " + file + " cannot be written"));
  }

  @Test
  void id_thatIsNoFileName_isRefused() {
    assertEquals(
        2, run("order", "--sandbox", "--id=a:b", "--count=1", "--from=multitel:1203", "--limit=9"));

    assertTrue(err.toString().startsWith("bulk-order: id: letters, digits"));
  }

  @Test
  void offer_thatIsGoneOrCostsMore_isNotOfferedStill(MultitelClient multitel, AnveoClient anveo) {
    for (Shop shop : List.of(new MultitelShop(multitel), new AnveoShop(anveo))) {
      Offer offer = shop.offers(shop instanceof AnveoShop ? "33/1.212" : "1203", null).get(0);
      Offer cheaper =
          new Offer(
              offer.vendor(),
              offer.area(),
              offer.number(),
              offer.price().subtract(new BigDecimal("0.01")),
              offer.arguments());
      Offer another =
          new Offer(offer.vendor(), offer.area(), "1", offer.price(), offer.arguments());

      assertTrue(shop.stillOffers(offer));
      assertFalse(shop.stillOffers(cheaper));
      assertFalse(shop.stillOffers(another));
    }
  }

  /** A server that refuses each order in its own way. */
  private static Server refusing(Status status) throws IOException {
    HealthStatusManager health = new HealthStatusManager();
    health.setStatus(WorkflowServiceGrpc.SERVICE_NAME, HealthCheckResponse.ServingStatus.SERVING);
    return Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
        .addService(health.getHealthService())
        .addService(
            new WorkflowServiceGrpc.WorkflowServiceImplBase() {
              @Override
              public void getSystemInfo(
                  GetSystemInfoRequest request, StreamObserver<GetSystemInfoResponse> response) {
                response.onNext(GetSystemInfoResponse.getDefaultInstance());
                response.onCompleted();
              }

              @Override
              public void startWorkflowExecution(
                  StartWorkflowExecutionRequest request,
                  StreamObserver<StartWorkflowExecutionResponse> response) {
                response.onError(status.asRuntimeException());
              }
            })
        .build()
        .start();
  }

  private static Plan planOfOne() {
    Offer offer = new Offer("multitel", "1203", "12035550100", BigDecimal.ONE, Map.of());
    return new Plan("o", 1, BigDecimal.TEN, List.of(offer), 60, Plan.Timing.STANDARD);
  }

  @ParameterizedTest
  @CsvSource({"other, --count 1, base-url: order o was", "queue, --count 2, id: order o was"})
  void order_thatAnotherCommandHasStartedMeanwhile_isComparedWith(
      String queue, String how, String message) throws Exception {
    try (Temporal temporal = Temporal.inProcess()) {
      OrderCommand.start(temporal, planOfOne(), queue, how, csv());
      CsvFile.create(csv()).close();
      OrderCommand.start(temporal, planOfOne(), queue, how, csv());
      assertTrue(Files.exists(csv()));

      var refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> OrderCommand.start(temporal, planOfOne(), "queue", "--count 1", csv()));
      assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
      assertFalse(Files.exists(csv()));
    }
  }

  @ParameterizedTest
  @CsvSource({"INVALID_ARGUMENT, false", "PERMISSION_DENIED, false", "CANCELLED, true"})
  void csvFile_ofAnOrderThatIsNotStarted_isDeletedUnlessItMayRun(
      Status.Code code, boolean keepsFile) throws Exception {
    Server server = refusing(code.toStatus());
    CsvFile.open(csv()).close();
    try (Temporal temporal = Temporal.at("127.0.0.1:" + server.getPort())) {
      assertThrows(
          WorkflowServiceException.class,
          () -> OrderCommand.start(temporal, planOfOne(), "queue", "", csv()));
    } finally {
      server.shutdownNow();
    }

    assertEquals(keepsFile, Files.exists(csv()));
  }

  /** MultiTEL with a list of numbers. */
  private static List<Boolean> stillOffered(String list, Offer... planned) throws Exception {
    HttpServer vendor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/",
        exchange -> {
          byte[] body = ("{\"DATA\":[" + list + "],\"return_code\":0}").getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    vendor.start();
    try (MultitelClient client =
        MultitelClient.builder()
            .baseUrl("http://127.0.0.1:" + vendor.getAddress().getPort())
            .credentials("user", "pass")
            .build()) {
      Shop shop = new MultitelShop(client);
      List<Boolean> still = new ArrayList<>();
      for (Offer offer : planned) {
        try {
          still.add(shop.stillOffers(offer));
        } catch (Plan.RefusedException e) {
          still.add(null);
        }
      }
      return still;
    } finally {
      vendor.stop(0);
    }
  }

  @Test
  void price_thatTheVendorTellsNoMore_countsOnlyIfItWasStated() throws Exception {
    BigDecimal three = new BigDecimal(3);
    Offer told = new Offer("multitel", "1203", "12035550100", three, Map.of());
    Offer stated = new Offer("multitel", "1203", "12035550100", three, Map.of(), three);
    String number = "{\"Number\":\"12035550100\"";

    assertEquals(
        Arrays.asList(null, true), stillOffered(number + "}", told, stated), "no price at all");
    assertEquals(
        Arrays.asList(null, false),
        stillOffered(number + ",\"SetupCost\":\"4\"}", told, stated),
        "a part that is higher");
    assertEquals(
        List.of(true, true),
        stillOffered(
            "{\"Number\":\"12035550101\"},"
                + number
                + ",\"SetupCost\":\"1\",\"MonthlyCharges\":\"2\"}",
            told,
            stated),
        "another number without a price");
  }

  @Test
  void sandbox_withAServer_isRefused() {
    assertEquals(
        2, order("--count=1", "--from=multitel:1203", "--limit=20", "--server=127.0.0.1:1"));

    assertTrue(err.toString().startsWith("bulk-order: sandbox: it ends with this process"));
  }

  @Test
  void queue_isAnotherOne_forOtherAddresses(Sandbox sandbox) {
    try (Shops real = new Shops(Map.of(), null);
        Shops other = new Shops(Map.of("anveo", sandbox.baseUrl(Vendor.ANVEO)), null)) {
      assertEquals(BulkOrder.TASK_QUEUE, real.queue());
      assertEquals(
          BulkOrder.TASK_QUEUE + " {anveo=" + sandbox.baseUrl(Vendor.ANVEO) + "}", other.queue());
    }
  }

  @Test
  void areasThatOverlap_offerEachNumberOnce() {
    assertEquals(
        3,
        order(
            "--count=11",
            "--from=multitel:12035550100",
            "--from=multitel:1203555010",
            "--limit=20",
            "--plan-only"));

    assertTrue(err.toString().contains("11 numbers are ordered, and 10 are on offer"));
  }

  @Test
  void crazytel_withoutAStatedPrice_isRefused() {
    assertEquals(3, order("--count=1", "--from=crazytel:6125550", "--limit=10"));

    assertTrue(err.toString().contains("--price crazytel="), err.toString());
  }

  @Test
  void crazytel_withAStatedPrice_isPlanned() {
    assertEquals(
        0,
        order(
            "--count=1",
            "--from=crazytel:6125550",
            "--limit=10",
            "--price=crazytel=2.50",
            "--plan-only"));
  }

  @Test
  void realPurchases_withoutAServer_areRefused() {
    assertEquals(2, run("order", "--id=o", "--count=1", "--from=multitel:1203", "--limit=10"));

    assertTrue(err.toString().startsWith("bulk-order: server: real purchases need one"));
  }

  @Test
  void localVendors_needNoServer(Sandbox sandbox) throws Exception {
    VendorOptions options = new VendorOptions();
    CommandLine.populateCommand(options, "--base-url=anveo=" + sandbox.baseUrl(Vendor.ANVEO));

    assertTrue(options.areLocal(List.of("anveo")));
    assertFalse(options.areLocal(List.of("anveo", "multitel")));
  }

  @Test
  void wrongOptions_areNamed() {
    assertEquals(2, order("--count=1", "--from=multitel", "--limit=10"));
    assertEquals(2, order("--count=some", "--from=multitel:1203", "--limit=10"));
    assertEquals(2, run("pause", "o"));

    assertTrue(err.toString().contains("from: multitel is not VENDOR:AREA"));
    assertTrue(err.toString().contains("'some' is not an int"));
    assertTrue(err.toString().contains("server: say where it is"));
  }

  /** Options after a right order, and how the message begins. */
  static Stream<Arguments> wrongOptions() {
    String from = "--from=multitel:1203";
    String crazytel = "--from=crazytel:612";
    return Stream.of(
        arguments("--count=0 --limit=9 " + from, "count: it must be from 1 to 1000"),
        arguments("--count=-3 --limit=9 " + from, "count: it must be from 1 to 1000"),
        arguments("--count=1001 --limit=9 " + from, "count: it must be from 1 to 1000"),
        arguments("--count=2147483647 --limit=9 " + from, "count: it must be from 1 to 1000"),
        arguments("--count=99999999999 --limit=9 " + from, "Invalid value for option '--count'"),
        arguments("--count=1 --limit=-1 " + from, "Invalid value for option '--limit': '-1' is"),
        arguments("--count=1 --limit=9EUR " + from, "Invalid value for option '--limit': '9EUR'"),
        arguments("--count=1 --limit=9,50 " + from, "Invalid value for option '--limit': '9,50'"),
        arguments("--count=1 --limit=1e999999999 " + from, "Invalid value for option '--limit'"),
        arguments("--count=1 " + from, "Missing required option: '--limit=AMOUNT'"),
        arguments("--count=1 --limit=9 --from=multitel:", "from: multitel: is not VENDOR:AREA"),
        arguments("--count=1 --limit=9 --from=:1203", "from: :1203 is not VENDOR:AREA"),
        arguments("--count=1 --limit=9 --from=multitel:abc", "from: multitel:abc: prefix must be"),
        arguments("--count=1 --limit=9 --from=nowhere:1", "from: there is no vendor nowhere"),
        arguments("--count=1 --limit=9 --price=crazytel=-1 " + crazytel, "Invalid value for opt"),
        arguments("--count=1 --limit=9 --price=crazytel=0 " + crazytel, "price: it must be above"),
        arguments("--count=1 --limit=9 --price=anveo=1 " + crazytel, "price: no --from names the"),
        arguments(
            "--count=1 --limit=9 --price=crazytel=3 --price=crazytel=1 " + crazytel,
            "price: it is given twice for a vendor"),
        arguments(
            "--count=1 --limit=9 --base-url=nowhere=http://127.0.0.1:1 " + from,
            "base-url: there is no vendor nowhere"),
        arguments(
            "--count=1 --limit=9 --base-url=http://me:secret@127.0.0.1:1 " + from,
            "base-url: it must be VENDOR=URL"),
        arguments(
            "--count=1 --limit=9 --base-url=http://me:secret@127.0.0.1:1/?a=b " + from,
            "base-url: it must be VENDOR=URL"),
        arguments(
            "--count=1 --limit=9 --base-url=anveo=http://a:1 --base-url=anveo=http://b:1 " + from,
            "base-url: it is given twice for a vendor"),
        arguments(
            "--count=1 --limit=9 --base-url=multitel=127.0.0.1:1 " + from,
            "base-url: the address of multitel must be a URL without credentials"),
        arguments(
            "--count=1 --limit=9 --base-url=multitel=http://me:secret@127.0.0.1:1 " + from,
            "base-url: the address of multitel must be a URL without credentials"));
  }

  @ParameterizedTest
  @MethodSource("wrongOptions")
  void wrongOption_isNamedAndNothingIsBought(String options, String message) {
    assertEquals(2, order(options.split(" ")));

    String first = err.toString().replaceFirst("^bulk-order: ", "");
    assertTrue(first.startsWith(message), first);
    assertFalse(err.toString().contains("secret"), err.toString());
    assertFalse(Files.exists(csv()));
  }

  @Test
  void rate_ofZero_isNamed() {
    String[] order = "order --sandbox --id=o --count=1 --from=multitel:1203".split(" ");
    List<String> arguments = new ArrayList<>(List.of(order));
    arguments.addAll(List.of("--limit=9", "--rate=0"));

    assertEquals(2, run(arguments.toArray(String[]::new)));

    assertTrue(err.toString().startsWith("bulk-order: rate: it must be at least 1"));
  }

  @ParameterizedTest
  @CsvSource({
    "anveo:33/9.999, from: anveo has no area 33/9.999",
    "anveo:1203, from: an area of anveo is STATE_ID/AREA_ID",
    "multitel:9999, 'from: 1 numbers are ordered, and 0 are on offer'"
  })
  void area_thatCannotBeHad_isRefused(String from, String message) {
    assertEquals(3, order("--count=1", "--limit=9", "--from=" + from));

    assertTrue(err.toString().startsWith("bulk-order: " + message), err.toString());
    assertFalse(Files.exists(csv()));
  }

  @Test
  void area_thatIsNamedTwice_isOneArea() throws Exception {
    assertEquals(
        0, order("--count=2", "--limit=2", "--from=multitel:1203", "--from=multitel:1203"));

    List<String> numbers =
        Files.readAllLines(csv()).stream().skip(1).map(line -> line.split(",")[2]).toList();
    assertEquals(2, Set.copyOf(numbers).size());
  }

  @Test
  void csvFile_thatIsAFolder_isNamedAndLeftAlone() {
    List<String> order = List.of("order", "--sandbox", "--id=o", "--count=1", "--limit=9");
    for (String file : List.of(folder.toString(), "")) {
      List<String> arguments = new ArrayList<>(order);
      arguments.addAll(List.of("--from=multitel:1203", "--csv=" + file));

      assertEquals(2, run(arguments.toArray(String[]::new)));

      String message = "bulk-order: csv: '" + file + "' is not a regular file";
      assertTrue(err.toString().contains(message), err.toString());
    }
    assertTrue(Files.isDirectory(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:abc",
        "",
        "http://localhost:7233",
        "http://me:secret@localhost:7233"
      })
  void server_thatIsNoHostAndPort_isNamed(String server) {
    for (List<String> command :
        List.of(List.of("pause", "o"), List.of("cancel", "o"), List.of("worker"))) {
      err.getBuffer().setLength(0);
      List<String> arguments = new ArrayList<>(command);
      arguments.add("--server=" + server);

      assertEquals(2, run(arguments.toArray(String[]::new)));

      String message = "bulk-order: server: it must be HOST:PORT";
      assertTrue(err.toString().startsWith(message), err.toString());
      assertFalse(err.toString().contains("secret"), err.toString());
    }
  }

  @Test
  void help_fitsAScreen() {
    for (List<String> command :
        List.of(List.<String>of(), List.of("order"), List.of("worker"), List.of("pause"))) {
      out.getBuffer().setLength(0);
      List<String> arguments = new ArrayList<>(command);
      arguments.add("--help");

      assertEquals(0, run(arguments.toArray(String[]::new)));

      List<String> lines = out.toString().lines().toList();
      assertTrue(lines.size() <= 40, () -> String.join("\n", lines));
      assertTrue(lines.stream().allMatch(line -> line.length() <= 100));
    }
  }
}
