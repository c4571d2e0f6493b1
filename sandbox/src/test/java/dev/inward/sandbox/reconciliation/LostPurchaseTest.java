package dev.inward.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.Reconciliation;
import dev.inward.Reconciliation.Basis;
import dev.inward.Reconciliation.Bought;
import dev.inward.Reconciliation.CannotTell;
import dev.inward.Reconciliation.NotFound;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A purchase whose response is lost, and how it is found out. */
final class LostPurchaseTest {

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @BeforeEach
  void reset() {
    Stream.of(Vendor.values()).forEach(vendor -> sandbox.control(vendor).reset());
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static Buyer<?> buyer(Vendor vendor) {
    return Buyer.of(vendor, sandbox, Duration.ofSeconds(30));
  }

  /** Returns a number that each purchase of a vendor may name, or how many Anveo is to sell. */
  private static String number(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> "12025550100";
      case CRAZYTEL -> "61255500100";
      case ANVEO -> "1";
    };
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void paidAndDropped_isBought(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      control.schedule(Fault.paidAndDropped());
      purchase.sendInVain();

      assertThat(purchase.reconcile()).isEqualTo(new Bought(control.sold(), Basis.TAG));
      assertThat(control.sold()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void purchase_isFoundWithoutBlocking(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      control.schedule(Fault.paidAndDropped());
      purchase.sendInVain();

      assertThat(purchase.reconcileAsync().join()).isEqualTo(new Bought(control.sold(), Basis.TAG));
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void notPaidAndReset_isNotFound(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      control.schedule(Fault.reset());
      purchase.sendInVain();

      assertThat(purchase.reconcile())
          .isInstanceOfSatisfying(
              NotFound.class,
              notFound -> {
                assertThat(notFound.goodReads()).isEqualTo(5);
                assertThat(notFound.over()).isEqualTo(Duration.ofMinutes(30));
                assertThat(notFound.caveat()).isNotEmpty();
              });
      assertThat(control.sold()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void responseAfterTheTimeout_isBought(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> patient = buyer(vendor);
        Buyer<?> hasty = Buyer.of(vendor, sandbox, Duration.ofMillis(400))) {
      // The first call of a process is slow by itself.
      PendingPurchase pending = patient.prepare(number(vendor)).pending();
      assertThat(pending.ownedBefore()).isEmpty();
      Buyer<?>.Purchase purchase = hasty.prepare(number(vendor));
      control.latency(Duration.ofSeconds(1));
      purchase.sendInVain();
      control.latency(Duration.ZERO);

      assertThat(patient.reconcile().apply(purchase.pending()))
          .isEqualTo(new Bought(control.sold(), Basis.TAG));
    }
  }

  @Test
  void halfFilledOrder_whenItsResponseIsLost_isBoughtInPart() throws Exception {
    VendorControl control = sandbox.control(Vendor.ANVEO);
    try (Buyer<?> buyer = buyer(Vendor.ANVEO)) {
      Buyer<?>.Purchase purchase = buyer.prepare("3");
      control.clearStock();
      control.stock("12125550199", "12125550198");
      control.schedule(Fault.paidAndDropped());
      purchase.sendInVain();

      assertThat(purchase.reconcile())
          .isEqualTo(new Bought(List.of("12125550199", "12125550198"), Basis.TAG));
      assertThat(control.sold()).hasSize(2);
    }
  }

  @Test
  void halfFilledOrder_whenAnotherOrderGetsTheRest_isNotMistakenForIt() throws Exception {
    VendorControl control = sandbox.control(Vendor.ANVEO);
    try (Buyer<?> buyer = buyer(Vendor.ANVEO)) {
      Buyer<?>.Purchase lost = buyer.prepare("2");
      Buyer<?>.Purchase other = buyer.prepare("2");
      control.clearStock();
      control.stock("12125550199");
      control.schedule(Fault.cutBody());
      lost.sendInVain();
      control.stock("12125550198", "12125550197");
      other.send();

      assertThat(lost.reconcile()).isEqualTo(new Bought(List.of("12125550199"), Basis.TAG));
      assertThat(other.reconcile())
          .isEqualTo(new Bought(List.of("12125550198", "12125550197"), Basis.TAG));
    }
  }

  @Test
  void halfFilledOrder_whenNothingWasBought_isNotFound() throws Exception {
    VendorControl control = sandbox.control(Vendor.ANVEO);
    try (Buyer<?> buyer = buyer(Vendor.ANVEO)) {
      Buyer<?>.Purchase purchase = buyer.prepare("3");
      control.schedule(Fault.reset());
      purchase.sendInVain();

      assertThat(purchase.reconcile()).isInstanceOf(NotFound.class);
      assertThat(control.sold()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void exception_carriesWhatIsNeeded(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      control.schedule(Fault.paidAndDropped());
      OutcomeUnknownException unknown = purchase.sendInVain();
      PendingPurchase stored =
          PendingPurchase.fromJson(
              java.util.Objects.requireNonNull(unknown.pendingPurchase()).toJson());

      assertThat(buyer.reconcile().apply(stored)).isEqualTo(new Bought(control.sold(), Basis.TAG));
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void purchaseOfSomebodyElse_isNotFound(Vendor vendor) throws Exception {
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase lost = buyer.prepare(number(vendor));
      Buyer<?>.Purchase other = buyer.prepare(number(vendor));
      sandbox.control(vendor).schedule(Fault.reset());
      lost.sendInVain();
      other.send();

      assertThat(lost.reconcile()).isInstanceOf(NotFound.class);
      assertThat(other.reconcile())
          .isEqualTo(new Bought(sandbox.control(vendor).sold(), Basis.TAG));
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void readsThatFail_cannotTell_andCanBeRepeated(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      control.schedule(Fault.paidAndDropped());
      purchase.sendInVain();
      control.refuseConnections();

      Reconciliation first = purchase.reconcile();
      control.acceptConnections();
      Reconciliation second = purchase.reconcile();

      assertThat(first)
          .isInstanceOfSatisfying(
              CannotTell.class, told -> assertThat(told.lastFailure()).isNotNull());
      assertThat(second).isEqualTo(new Bought(control.sold(), Basis.TAG));
      assertThat(control.sold()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void reconciling_neverBuys(Vendor vendor) throws Exception {
    VendorControl control = sandbox.control(vendor);
    try (Buyer<?> buyer = buyer(vendor)) {
      Buyer<?>.Purchase purchase = buyer.prepare(number(vendor));
      purchase.reconcile();

      assertThat(control.sold()).isEqualTo(List.of());
    }
  }
}
