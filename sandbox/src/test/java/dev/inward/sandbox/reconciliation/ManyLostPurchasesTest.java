package dev.inward.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reconciliation;
import dev.inward.Reconciliation.Bought;
import dev.inward.Reconciliation.CannotTell;
import dev.inward.Reconciliation.NotFound;
import dev.inward.RejectedException;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many purchases under random faults. What a reconciliation says is compared with the sandbox's
 * books. Another seed, {@code random} for any, and more purchases: {@code
 * -Dinward.reconciliation.seed}, {@code -Dinward.reconciliation.purchases}.
 */
@Tag("any-jdk")
final class ManyLostPurchasesTest {

  private static final long SEED = seed(System.getProperty("inward.reconciliation.seed"));
  private static final int PURCHASES = Integer.getInteger("inward.reconciliation.purchases", 2000);

  /** The stock and the journal last for so many. */
  private static final int BATCH = 250;

  private static final int BUYERS = 4;

  private static final List<Fault> FAULTS =
      List.of(
          Fault.reset(),
          Fault.close(),
          Fault.paidAndDropped(),
          Fault.cutBody(),
          Fault.malformedBody(),
          Fault.badGateway(),
          Fault.unavailable(Duration.ofSeconds(1)));

  private static long seed(@Nullable String property) {
    return property == null
        ? 20260101
        : property.equals("random") ? new Random().nextLong() : Long.parseLong(property);
  }

  @BeforeAll
  static void printSeed() {
    System.out.printf("%d purchases of each vendor, seed %d%n", PURCHASES, SEED);
  }

  /** What a reconciliation said of a purchase. */
  private record Finding(String tag, Reconciliation reconciliation) {}

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void lostPurchases_whenTheReadsAreHealthy_areFoundOut(Vendor vendor) throws Exception {
    Random random = new Random(SEED);
    List<Finding> findings = new ArrayList<>();
    try (Sandbox sandbox = Sandbox.start(vendor);
        Buyer<?> buyer = Buyer.of(vendor, sandbox, Duration.ofSeconds(30))) {
      VendorControl control = sandbox.control(vendor);
      for (int left = PURCHASES / 2; left > 0; left -= BATCH) {
        control.reset();
        List<Finding> batch = new ArrayList<>();
        for (int i = 0; i < Math.min(BATCH, left); i++) {
          Buyer<?>.Purchase purchase = buyer.prepare(number(vendor, random));
          if (random.nextBoolean()) {
            control.schedule(FAULTS.get(random.nextInt(FAULTS.size())));
          }
          send(purchase, batch);
        }
        compare(control, batch, vendor);
        findings.addAll(batch);
      }
    }
    assertThat(findings).hasSizeGreaterThan(PURCHASES / 10);
    assertThat(findings)
        .filteredOn(finding -> finding.reconciliation() instanceof CannotTell)
        .hasSizeLessThan(Math.max(1, findings.size() / 100));
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void lostPurchases_ofManyBuyers_whenAnyRequestMayFail_areNeverMistaken(Vendor vendor)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(BUYERS);
    try (Sandbox sandbox = Sandbox.start(vendor)) {
      VendorControl control = sandbox.control(vendor);
      int batches = Math.max(1, PURCHASES / 2 / BATCH);
      for (int batch = 0; batch < batches; batch++) {
        control.reset();
        List<Callable<List<Finding>>> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
          long seed = SEED + (long) batch * BUYERS + i;
          buyers.add(() -> buy(vendor, sandbox, new Random(seed)));
        }
        List<Finding> findings = new ArrayList<>();
        for (Future<List<Finding>> future : threads.invokeAll(buyers)) {
          findings.addAll(future.get());
        }
        compare(control, findings, vendor);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Finding> buy(Vendor vendor, Sandbox sandbox, Random random) throws Exception {
    List<Finding> findings = new ArrayList<>();
    try (Buyer<?> buyer = Buyer.of(vendor, sandbox, Duration.ofSeconds(30))) {
      for (int i = 0; i < BATCH / BUYERS; i++) {
        maybeFail(sandbox.control(vendor), random);
        Buyer<?>.Purchase purchase = buyer.prepare(number(vendor, random));
        maybeFail(sandbox.control(vendor), random);
        send(purchase, findings);
      }
    }
    return findings;
  }

  private static void maybeFail(VendorControl control, Random random) {
    if (random.nextInt(3) == 0) {
      control.schedule(FAULTS.get(random.nextInt(FAULTS.size())));
    }
  }

  /** Returns one of few numbers, so that the buyers compete. */
  private static String number(Vendor vendor, Random random) {
    return switch (vendor) {
      case MULTITEL -> "120255501%02d".formatted(random.nextInt(100));
      case CRAZYTEL -> "612555001%02d".formatted(random.nextInt(100));
      case ANVEO -> "1";
    };
  }

  private static void send(Buyer<?>.Purchase purchase, List<Finding> findings) {
    try {
      purchase.send();
    } catch (OutcomeUnknownException e) {
      findings.add(new Finding(purchase.tag(), purchase.reconcile()));
    } catch (RejectedException | NotSentException e) {
      // Known: nothing was bought. The books are compared below.
      assertThat(e.mayHaveSpent()).isFalse();
    }
  }

  private static void compare(VendorControl control, List<Finding> findings, Vendor vendor) {
    String tagArgument = vendor == Vendor.ANVEO ? "TITLE" : "description";
    Map<String, List<String>> books = new HashMap<>();
    for (JournalEntry entry : control.journal()) {
      if (!entry.sold().isEmpty()) {
        books
            .computeIfAbsent(entry.arguments().get(tagArgument), tag -> new ArrayList<>())
            .addAll(entry.sold());
      }
    }
    for (Finding finding : findings) {
      List<String> sold = books.getOrDefault(finding.tag(), List.of());
      if (finding.reconciliation() instanceof Bought bought) {
        assertThat(bought.numbers()).containsExactlyInAnyOrderElementsOf(sold);
      } else if (finding.reconciliation() instanceof NotFound) {
        assertThat(sold).isEmpty();
      }
    }
    assertThat(books.values()).allSatisfy(sold -> assertThat(sold).hasSize(1));
    List<String> sold = control.sold();
    assertThat(sold).hasSameSizeAs(sold.stream().distinct().toList());
    assertThat(Collections.frequency(sold, "")).isZero();
  }
}
