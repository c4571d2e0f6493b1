package dev.inward.sandbox.reconciliation;

import dev.inward.OutcomeUnknownException;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.runtime.ClientBuilder;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.testing.SkippingTimer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A customer of one vendor who reconciles.
 *
 * @param <R> the type of the request
 * @param tagArgument the argument that carries the tag
 * @param closing closes its client
 * @param request makes the request for a number; Anveo's orders name none, but how many
 */
record Buyer<R>(
    Vendor vendor,
    String tagArgument,
    Runnable closing,
    Function<String, R> request,
    Function<R, PreparedPurchase<R>> prepare,
    Consumer<R> buy,
    Function<PendingPurchase, Reconciliation> reconcile,
    Function<PendingPurchase, CompletableFuture<Reconciliation>> reconcileAsync)
    implements AutoCloseable {

  /** Returns a customer whose reads are not repeated, so that each fault is seen. */
  static Buyer<?> of(Vendor vendor, Sandbox sandbox, Duration callTimeout) {
    return switch (vendor) {
      case MULTITEL -> multitel(set(MultitelClient.builder(), vendor, sandbox, callTimeout));
      case CRAZYTEL -> crazytel(set(CrazytelClient.builder(), vendor, sandbox, callTimeout));
      case ANVEO -> anveo(set(AnveoClient.builder(), vendor, sandbox, callTimeout));
    };
  }

  private static <B extends ClientBuilder<B>> B set(
      B builder, Vendor vendor, Sandbox sandbox, Duration callTimeout) {
    return builder
        .baseUrl(sandbox.baseUrl(vendor))
        .callTimeout(callTimeout)
        .retryReads(false)
        .reconciliationTimer(new SkippingTimer());
  }

  private static Buyer<?> multitel(MultitelClient.Builder builder) {
    MultitelClient client = builder.credentials("user", "password").build();
    return new Buyer<>(
        Vendor.MULTITEL,
        "description",
        client::close,
        number -> BuyNumbersRequest.builder().number(number).build(),
        client::prepareBuyNumbers,
        client::buyNumbers,
        client::reconcileBuyNumbers,
        client::reconcileBuyNumbersAsync);
  }

  private static Buyer<?> crazytel(CrazytelClient.Builder builder) {
    CrazytelClient client = builder.apiKey("key").build();
    return new Buyer<>(
        Vendor.CRAZYTEL,
        "description",
        client::close,
        number ->
            PurchaseRequest.builder()
                .didNumber(number)
                .addressId("address")
                .personId("person")
                .primaryRoute(PrimaryRoute.DEVICE)
                .build(),
        client::preparePurchase,
        client::purchase,
        client::reconcilePurchase,
        client::reconcilePurchaseAsync);
  }

  private static Buyer<?> anveo(AnveoClient.Builder builder) {
    AnveoClient client = builder.userKey("key").build();
    return new Buyer<>(
        Vendor.ANVEO,
        "TITLE",
        client::close,
        number ->
            DidOrderRequest.builder()
                .didType(DidType.GEOGRAPHIC)
                .areaId("123.123.123.123.123.123.123.123.123")
                .quantity(Integer.valueOf(number))
                .build(),
        client::prepareOrderDids,
        client::orderDids,
        client::reconcileOrderDids,
        client::reconcileOrderDidsAsync);
  }

  /** A prepared purchase, whatever the type of its request. */
  final class Purchase {

    private final PreparedPurchase<R> prepared;

    private Purchase(PreparedPurchase<R> prepared) {
      this.prepared = prepared;
    }

    String tag() {
      return java.util.Objects.requireNonNull(pending().tag());
    }

    PendingPurchase pending() {
      return prepared.pending();
    }

    /** Buys; fails as the client does. */
    void send() {
      buy.accept(prepared.request());
    }

    /** Buys, and returns the failure, whose outcome must be unknown. */
    OutcomeUnknownException sendInVain() {
      try {
        send();
      } catch (OutcomeUnknownException e) {
        return e;
      }
      throw new AssertionError("the outcome is known");
    }

    Reconciliation reconcile() {
      return reconcile.apply(pending());
    }

    CompletableFuture<Reconciliation> reconcileAsync() {
      return reconcileAsync.apply(pending());
    }
  }

  Purchase prepare(String number) {
    return new Purchase(prepare.apply(request.apply(number)));
  }

  @Override
  public void close() {
    closing.run();
  }
}
