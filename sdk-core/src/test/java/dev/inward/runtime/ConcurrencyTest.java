package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many concurrent calls of one client: each gets its own response, and no resource leaks. */
@Timeout(120)
class ConcurrencyTest {

  private static final int THREADS = 64;
  private static final int PURCHASES = 10_000;

  /**
   * Threads that are not counted: daemons that OkHttp and Okio share in the whole JVM, some of
   * which are named after their last task, and the servers of this and other tests.
   */
  private static final List<String> SHARED =
      List.of(
          "OkHttp TaskRunner",
          "OkHttp ConnectionPool",
          "Okio Watchdog",
          EchoServer.THREADS,
          RawServer.THREADS);

  private static Transport transport(EchoServer server) {
    return new Transport(
        ClientSettings.builder("acme", "https://shop.example")
            .baseUrl(server.url())
            .callTimeout(Duration.ofSeconds(60))
            .build());
  }

  private static PreparedCall buying(ShopApi api, int number) {
    return api.buy(Shop.BUY, "n" + number, "k" + number, Shop.body("b" + number));
  }

  private static String expected(int number) {
    return "n" + number + " k" + number + " b" + number;
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> SHARED.stream().noneMatch(thread.getName()::startsWith))
        .collect(Collectors.toSet());
  }

  /** Returns the threads that were started since. */
  private static Set<Thread> since(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(threads());
    now.removeAll(before);
    return now;
  }

  private static void leavesNothing(Transport transport, Set<Thread> before) {
    for (Operation operation : List.of(Shop.BUY, Shop.LIST)) {
      OkHttpClient client = transport.client(operation);
      Await.until(() -> client.connectionPool().connectionCount() == 0);
      Await.until(
          () ->
              client.dispatcher().runningCallsCount() + client.dispatcher().queuedCallsCount()
                  == 0);
    }
    Await.until(() -> since(before).isEmpty(), () -> since(before).toString());
  }

  @Test
  void purchases_whenMadeByManyThreads_getEachItsOwnResponse() throws Exception {
    Set<Thread> before = threads();
    Queue<String> wrong = new ConcurrentLinkedQueue<>();
    AtomicInteger next = new AtomicInteger();
    try (EchoServer server = new EchoServer()) {
      Transport transport = transport(server);
      try (transport) {
        ShopApi api = transport.api(ShopApi.class);
        Callable<Void> buyer =
            () -> {
              for (int i = next.getAndIncrement(); i < PURCHASES; i = next.getAndIncrement()) {
                String response = buying(api, i).execute(VendorResponse::text);
                if (!response.equals(expected(i))) {
                  wrong.add(expected(i) + " got " + response);
                }
              }
              return null;
            };
        ExecutorService buyers = Executors.newFixedThreadPool(THREADS);
        for (Future<Void> done : buyers.invokeAll(Collections.nCopies(THREADS, buyer))) {
          done.get();
        }
        buyers.shutdown();
        assertThat(buyers.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
      }

      assertThat(wrong).isEmpty();
      assertThat(server.responses()).hasSize(PURCHASES).doesNotHaveDuplicates();
      leavesNothing(transport, before);
    }
  }

  @Test
  void calls_whenAsynchronousAndMixed_getEachItsOwnResponse() throws Exception {
    Set<Thread> before = threads();
    try (EchoServer server = new EchoServer()) {
      Transport transport = transport(server);
      List<CompletableFuture<String>> bought = new ArrayList<>();
      List<CompletableFuture<String>> found = new ArrayList<>();
      try (transport) {
        ShopApi api = transport.api(ShopApi.class);
        for (int i = 0; i < 1000; i++) {
          bought.add(buying(api, i).executeAsync(VendorResponse::text));
          found.add(api.search(Shop.SEARCH, Shop.body("q" + i)).executeAsync(VendorResponse::text));
        }
        for (int i = 0; i < 1000; i++) {
          assertThat(bought.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(expected(i));
          assertThat(found.get(i).get(60, TimeUnit.SECONDS)).isEqualTo("search  q" + i);
        }
      }

      assertThat(server.responses()).hasSize(2000).doesNotHaveDuplicates();
      leavesNothing(transport, before);
    }
  }

  @Test
  void calls_whenTheClientIsClosedAmongThem_allEndAndLeaveNothing() throws Exception {
    Set<Thread> before = threads();
    try (EchoServer server = new EchoServer()) {
      Transport transport = transport(server);
      List<CompletableFuture<String>> calls = new ArrayList<>();
      try (transport) {
        ShopApi api = transport.api(ShopApi.class);
        for (int i = 0; i < 500; i++) {
          calls.add(buying(api, i).executeAsync(VendorResponse::text));
          calls.add(api.search(Shop.SEARCH, Shop.body("q" + i)).executeAsync(VendorResponse::text));
        }
      }

      int responded = 0;
      for (CompletableFuture<String> call : calls) {
        responded += Shop.outcome(call) == null ? 1 : 0;
      }
      // A call without a response was not sent either.
      assertThat(server.responses()).hasSize(responded);
      leavesNothing(transport, before);
    }
  }
}
