package dev.inward.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation.Basis;
import dev.inward.Reconciliation.Bought;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Area;
import dev.inward.anveo.AreasRequest;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidCancelRequest;
import dev.inward.anveo.DidListRequest;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.AccountNumber;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.crazytel.UpdateNumberRequest;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.GetNumberRequest;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.OfferedNumber;
import dev.inward.multitel.ReleaseNumberRequest;
import dev.inward.runtime.ClientBuilder;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.testing.SkippingTimer;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The life of a number at each vendor: found, with its price and the balance, bought with a lost
 * response, reconciled by another process, seen in the account, and given back where a vendor
 * documents how.
 */
final class WholeStoryTest {

  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static <B extends ClientBuilder<B>> B set(B builder, Vendor vendor) {
    return builder.baseUrl(sandbox.baseUrl(vendor)).reconciliationTimer(new SkippingTimer());
  }

  /** Buys in vain, and returns what another process would read of the purchase. */
  private static <R> PendingPurchase lost(
      Vendor vendor, PreparedPurchase<R> prepared, Consumer<R> buy) {
    String stored = prepared.pending().toJson();
    sandbox.control(vendor).schedule(Fault.paidAndDropped());
    OutcomeUnknownException unknown =
        catchThrowableOfType(OutcomeUnknownException.class, () -> buy.accept(prepared.request()));
    assertThat(unknown.mayHaveSpent()).isTrue();
    return PendingPurchase.fromJson(stored);
  }

  @Test
  void multitel() throws Exception {
    VendorControl control = sandbox.control(Vendor.MULTITEL);
    try (MultitelClient multitel =
        set(MultitelClient.builder(), Vendor.MULTITEL).credentials("user", "password").build()) {
      OfferedNumber offer =
          multitel
              .listNumbers(ListNumbersRequest.builder().prefix("1203658").build())
              .numbers()
              .get(0);
      assertThat(offer.monthlyCharges()).isEqualByComparingTo("3.00");
      assertThat(control.balance()).isEqualByComparingTo("1000.00");

      PendingPurchase pending =
          lost(
              Vendor.MULTITEL,
              multitel.prepareBuyNumbers(
                  BuyNumbersRequest.builder().number(offer.number()).build()),
              multitel::buyNumbers);

      assertThat(multitel.reconcileBuyNumbers(pending))
          .isEqualTo(new Bought(List.of(offer.number()), Basis.TAG));
      assertThat(control.balance()).isEqualByComparingTo("995.00");
      assertThat(
              multitel
                  .getNumber(GetNumberRequest.builder().number(offer.number()).build())
                  .description())
          .isEqualTo(pending.tag());

      multitel.releaseNumber(ReleaseNumberRequest.builder().number(offer.number()).build());

      assertThat(control.sold()).isEmpty();
    }
  }

  @Test
  void crazytel() throws Exception {
    try (CrazytelClient crazytel =
        set(CrazytelClient.builder(), Vendor.CRAZYTEL).apiKey("key").build()) {
      String number = crazytel.listAvailableNumbers().items().get(0).didNumber();
      assertThat(crazytel.getBalance().balance()).isEqualByComparingTo("1000.00");

      PendingPurchase pending =
          lost(
              Vendor.CRAZYTEL,
              crazytel.preparePurchase(
                  PurchaseRequest.builder()
                      .didNumber(number)
                      .addressId(crazytel.listAddresses().items().get(0).id())
                      .personId(crazytel.listOwners().items().get(0).id())
                      .primaryRoute(PrimaryRoute.DEVICE)
                      .build()),
              crazytel::purchase);

      assertThat(crazytel.reconcilePurchase(pending))
          .isEqualTo(new Bought(List.of(number), Basis.TAG));
      assertThat(crazytel.getBalance().balance()).isEqualByComparingTo("999.00");

      // How a number is given back is not known, so it is only given another label.
      crazytel.updateNumber(
          UpdateNumberRequest.builder().didNumber(number).description("Reception").build());

      assertThat(crazytel.listNumbers().items())
          .extracting(AccountNumber::description)
          .containsExactly("Reception");
    }
  }

  @Test
  void anveo() throws Exception {
    VendorControl control = sandbox.control(Vendor.ANVEO);
    try (AnveoClient anveo = set(AnveoClient.builder(), Vendor.ANVEO).userKey("key").build()) {
      Area area =
          anveo
              .listAreas(AreasRequest.builder().didType(DidType.GEOGRAPHIC).stateId("33").build())
              .areas()
              .get(0);
      assertThat(Objects.requireNonNull(area.ratePlans()).get(0).monthlyPrice())
          .isEqualByComparingTo("1.49");
      assertThat(anveo.getBalance().balance()).isEqualByComparingTo("1490.00");

      PendingPurchase pending =
          lost(
              Vendor.ANVEO,
              anveo.prepareOrderDids(
                  DidOrderRequest.builder()
                      .didType(DidType.GEOGRAPHIC)
                      .areaId(area.areaId())
                      .quantity(2)
                      .build()),
              anveo::orderDids);

      List<String> bought = control.sold();
      assertThat(bought).hasSize(2);
      assertThat(anveo.reconcileOrderDids(pending)).isEqualTo(new Bought(bought, Basis.TAG));
      assertThat(anveo.getBalance().balance()).isEqualByComparingTo("1487.02");
      assertThat(anveo.listDids(DidListRequest.builder().filterTitle(pending.tag()).build()).dids())
          .extracting(Did::e164)
          .isEqualTo(bought);

      for (String number : bought) {
        anveo.cancelDid(DidCancelRequest.builder().e164(number).build());
      }

      assertThat(control.sold()).isEmpty();
    }
  }
}
