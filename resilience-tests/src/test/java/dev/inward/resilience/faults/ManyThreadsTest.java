package dev.inward.resilience.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.RawResponse;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidOrderResult;
import dev.inward.crazytel.PurchaseResult;
import dev.inward.multitel.BuyNumbersResult;
import dev.inward.multitel.RentNumberResult;
import dev.inward.multitel.Rental;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Makes many purchases with one client at once: each caller gets its own number, and no thread
 * remains.
 */
@Timeout(120)
final class ManyThreadsTest {

  private static final int THREADS = 64;
  private static final int PURCHASES = 10_000;
  private static final String SERVER = "server of many threads";

  /**
   * Threads that are not counted: the server's, and the daemons that OkHttp and Okio share in the
   * whole JVM. These end when idle, and are named after their last task.
   */
  private static final List<String> SHARED =
      List.of("OkHttp TaskRunner", "OkHttp ConnectionPool", "Okio Watchdog", SERVER);

  private final ExecutorService serverThreads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, SERVER);
            thread.setDaemon(true);
            return thread;
          });

  @AfterEach
  void stop() {
    serverThreads.shutdownNow();
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> SHARED.stream().noneMatch(thread.getName()::startsWith))
        .collect(Collectors.toSet());
  }

  /** Returns the threads that are new and do not end within five seconds. */
  private static Set<Thread> leftSince(Set<Thread> before) throws InterruptedException {
    Set<Thread> left = new HashSet<>(threads());
    left.removeAll(before);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    for (Thread thread : left) {
      thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    }
    left.removeIf(thread -> !thread.isAlive());
    return left;
  }

  private static String number(int i) {
    return "1800%07d".formatted(i);
  }

  /** Returns the number in a result. */
  private static @Nullable String number(Object result) {
    if (result instanceof BuyNumbersResult bought) {
      return bought.number().text();
    }
    if (result instanceof RawResponse csv) {
      return csv.text().replaceFirst(",.*\n", "");
    }
    if (result instanceof RentNumberResult rented) {
      return Optional.ofNullable(rented.rental()).map(Rental::number).orElse(null);
    }
    if (result instanceof PurchaseResult bought) {
      return bought.orderId();
    }
    return ((DidOrderResult) result)
        .dids().stream().map(Did::e164).collect(Collectors.joining(" "));
  }

  @Test
  void buyNumbersAndRentNumber_whenManyThreadsCallThem_giveEachItsOwnNumber() throws Exception {
    buys(
        List.of(
            Purchase.BUY_NUMBERS_JSON,
            Purchase.BUY_NUMBERS_XML,
            Purchase.BUY_NUMBERS_BY_GET_JSON,
            Purchase.BUY_NUMBERS_BY_GET_XML,
            Purchase.BUY_NUMBERS_CSV,
            Purchase.BUY_NUMBERS_CSV_BY_GET,
            Purchase.RENT_NUMBER,
            Purchase.RENT_NUMBER_BY_GET));
  }

  @Test
  void purchase_whenManyThreadsCallIt_givesEachItsOwnNumber() throws Exception {
    buys(List.of(Purchase.PURCHASE));
  }

  @Test
  void orderDids_whenManyThreadsCallIt_givesEachItsOwnNumber() throws Exception {
    buys(List.of(Purchase.ORDER_DIDS));
  }

  private void buys(List<Purchase> purchases) throws Exception {
    Set<Thread> before = threads();
    try (FaultServer server = new FaultServer(ConnectionScripts.success(), null, serverThreads)) {
      Queue<String> wrong = new ConcurrentLinkedQueue<>();
      try (VendorClients clients =
          VendorClients.at("http://127.0.0.1:" + server.port(), Duration.ofSeconds(60), null)) {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> buyer =
            () -> {
              for (int i = next.getAndIncrement(); i < PURCHASES; i = next.getAndIncrement()) {
                String actual = number(buy(clients, purchases.get(i % purchases.size()), i));
                if (!number(i).equals(actual)) {
                  wrong.add(number(i) + " got " + actual);
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
      assertThat(server.requestedNumbers()).hasSize(PURCHASES).doesNotHaveDuplicates();
      server.awaitNoConnections();
      assertThat(leftSince(before)).isEmpty();
    }
  }

  private static Object buy(VendorClients clients, Purchase purchase, int i) {
    return i % 3 == 0
        ? purchase.callAsync(clients, number(i)).join()
        : purchase.call(clients, number(i));
  }
}
