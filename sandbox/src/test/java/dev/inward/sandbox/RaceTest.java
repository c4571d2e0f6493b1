package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Many buyers at once: a number is sold once, and the books balance. */
class RaceTest {

  private static final int ROUNDS = 1000;
  private static final int CLIENTS = 64;
  private static final Duration LOAD = Duration.ofSeconds(10);

  static Stream<Arguments> purchasesOfANamedNumber() {
    return Stream.of(
        purchase("MultiTEL BuyNumbers", Vendor.MULTITEL, buyers -> buyers::buy),
        purchase("MultiTEL RentNumber", Vendor.MULTITEL, buyers -> buyers::rent),
        purchase("Crazytel", Vendor.CRAZYTEL, buyers -> buyers::purchase));
  }

  private static Arguments purchase(
      String name, Vendor vendor, Function<Buyers, Function<String, String>> purchase) {
    return Arguments.of(name, vendor, purchase);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("purchasesOfANamedNumber")
  void twoBuyersOfOneNumber_getItOnce(
      String name, Vendor vendor, Function<Buyers, Function<String, String>> purchase)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Sandbox sandbox = Sandbox.start();
        Buyers buyers = Buyers.at(sandbox)) {
      VendorControl control = sandbox.control(vendor);
      control.balance(BigDecimal.valueOf(ROUNDS));
      CyclicBarrier together = new CyclicBarrier(2);
      for (int round = 0; round < ROUNDS; round++) {
        String number = String.valueOf(99_000_000 + round);
        control.stock(number);
        Callable<Boolean> buyer =
            () -> {
              together.await();
              try {
                return !purchase.apply(buyers).apply(number).isEmpty();
              } catch (InwardException e) {
                return false;
              }
            };

        List<Future<Boolean>> bought = threads.invokeAll(List.of(buyer, buyer));

        assertThat(bought.get(0).get()).as(number).isNotEqualTo(bought.get(1).get());
      }
      assertThat(control.sold()).hasSize(ROUNDS).doesNotHaveDuplicates();
      assertThat(control.balance()).isZero();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each client stocks a number at all vendors, and buys from each. */
  @Test
  void clients_whenManyBuyAtOnce_leaveBooksThatBalance() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    AtomicInteger made = new AtomicInteger();
    AtomicInteger bought = new AtomicInteger();
    try (Sandbox sandbox = Sandbox.start();
        Buyers buyers = Buyers.at(sandbox)) {
      BigDecimal seeded = new BigDecimal("1000000000");
      for (Vendor vendor : Vendor.values()) {
        sandbox.control(vendor).clearStock();
        sandbox.control(vendor).balance(seeded);
      }
      long end = System.nanoTime() + LOAD.toNanos();
      Callable<Void> client =
          () -> {
            while (System.nanoTime() < end) {
              String number = String.valueOf(99_000_000 + made.getAndIncrement());
              for (Vendor vendor : Vendor.values()) {
                sandbox.control(vendor).stock(number);
              }
              bought.addAndGet(buyEverywhere(buyers, number));
            }
            return null;
          };

      for (Future<Void> done :
          threads.invokeAll(IntStream.range(0, CLIENTS).mapToObj(unused -> client).toList())) {
        done.get();
      }

      int sold = 0;
      for (Vendor vendor : Vendor.values()) {
        VendorControl control = sandbox.control(vendor);
        sold += control.sold().size();
        assertThat(control.inStock().size() + control.sold().size()).isEqualTo(made.get());
        assertThat(control.balance().add(control.spent())).isEqualByComparingTo(seeded);
        assertThat(control.spent())
            .isEqualByComparingTo(
                VendorDefinitions.of(vendor)
                    .config()
                    .price()
                    .multiply(BigDecimal.valueOf(control.sold().size())));
      }
      assertThat(sold).isEqualTo(bought.get()).isEqualTo(made.get() * 3);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Buys a number from each vendor who sells it, and any from the one who does not. */
  private static int buyEverywhere(Buyers buyers, String number) {
    assertThat(buyers.buy(number)).isEqualTo(number);
    buyers.purchase(number);
    return 2 + buyers.order(number, 1).dids().size();
  }
}
