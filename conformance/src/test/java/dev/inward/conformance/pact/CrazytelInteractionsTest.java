package dev.inward.conformance.pact;

import static dev.inward.Reason.NUMBER_UNAVAILABLE;
import static dev.inward.Reason.OTHER;
import static dev.inward.Reason.RATE_LIMITED;
import static dev.inward.Reason.VENDOR_FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.crazytel.Address;
import dev.inward.crazytel.Addresses;
import dev.inward.crazytel.AvailableNumber;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.Destination;
import dev.inward.crazytel.Owner;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.crazytel.PurchaseResult;
import dev.inward.sandbox.Vendor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Crazytel's client in every recorded interaction. */
class CrazytelInteractionsTest {

  private static final String ADDRESS = "00000000-0000-4000-8000-000000000001";
  private static final String PERSON = "00000000-0000-4000-8000-000000000002";

  @RegisterExtension
  static final Doubles<CrazytelClient> DOUBLES =
      new Doubles<>(
          Vendor.CRAZYTEL,
          baseUrl -> CrazytelClient.builder().apiKey("your_api_key").baseUrl(baseUrl).build());

  @Recorded("listAvailableNumbers-success")
  void availableNumbers_whenListedBare_keepTheirMembers(CrazytelClient crazytel) {
    List<AvailableNumber> numbers = crazytel.listAvailableNumbers().items();

    assertThat(numbers)
        .extracting(AvailableNumber::didNumber)
        .containsExactly("61400000000", "61400000001");
    assertThat(numbers.get(0).additionalProperties())
        .isEqualTo(Map.of("state", "NSW", "setup_cost", new BigDecimal("0.00")));
  }

  @Recorded("listAddresses-success")
  void addresses_whenListedInAnObject_areFound(CrazytelClient crazytel) {
    Addresses addresses = crazytel.listAddresses();

    assertThat(addresses.items()).extracting(Address::id).containsExactly(ADDRESS);
    assertThat(addresses.items().get(0).additionalProperties())
        .isEqualTo(Map.of("suburb", "Sydney"));
  }

  @Recorded("listOwners-success")
  void owners_whenListedBare_keepTheirMembers(CrazytelClient crazytel) {
    List<Owner> owners = crazytel.listOwners().items();

    assertThat(owners).extracting(Owner::id).containsExactly(PERSON);
    assertThat(owners.get(0).additionalProperties())
        .isEqualTo(Map.of("first_name", "Jo", "verified", true));
  }

  @Recorded("listDestinations-success")
  void destinations_whenTheObjectCarriesMore_areFound(CrazytelClient crazytel) {
    List<Destination> destinations = crazytel.listDestinations().items();

    assertThat(destinations).extracting(Destination::id).containsExactly("1000000", "1000001");
    assertThat(destinations.get(1).additionalProperties())
        .isEqualTo(Map.of("type", "server", "hosts", List.of("sip.example.com")));
  }

  @Recorded("purchase-success")
  void purchase_whenAvailable_isConfirmed(CrazytelClient crazytel) {
    PurchaseResult bought =
        crazytel.purchase(
            toDevice("61400000000")
                .addressId("UUID")
                .personId("UUID")
                .description("Main office line")
                .build());

    assertThat(bought.message()).isEqualTo("DID number successfully purchased");
    assertThat(bought.orderId()).isNull();
    assertThat(bought.additionalProperties()).isEmpty();
  }

  @Recorded("purchase-listed")
  void purchase_whenTheIdsAreListed_isConfirmed(CrazytelClient crazytel) {
    PurchaseResult bought =
        crazytel.purchase(toDevice("61400000000").description("Main office line").build());

    assertThat(bought.message()).isEqualTo("DID number successfully purchased");
  }

  @Recorded("purchase-minimal")
  void purchase_whenNothingOptionalIsSent_isConfirmedWithAnOrder(CrazytelClient crazytel) {
    PurchaseResult bought = crazytel.purchase(minimal("61400000006").build());

    assertThat(bought.message()).isEqualTo("DID number successfully purchased");
    assertThat(bought.orderId()).isEqualTo("1234567");
  }

  @Recorded("purchase-not-available")
  void purchase_whenTheNumberIsGone_isRejected(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(toDevice("61400000001").build())))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "DID number not available"));
  }

  @Recorded("purchase-insufficient-funds")
  void purchase_whenTheBalanceIsTooLow_isRejected(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(toDevice("61400000002").build())))
        .isEqualTo(rejected(OTHER, "Insufficient funds"));
  }

  @Recorded("purchase-invalid-parameters")
  void purchase_whenParametersAreInvalid_isRejectedWithTheList(
      CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(toDevice("61400000003").build())))
        .isEqualTo(
            rejected(
                OTHER, "[{\"loc\": [\"body\", \"address_id\"], \"msg\": \"address not found\"}]"));
  }

  @Recorded("purchase-too-many-requests")
  void purchase_whenAskedTooOften_isRejected(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(toDevice("61400000005").build())))
        .isEqualTo(rejected(RATE_LIMITED, "Too many requests"));
  }

  @Recorded("purchase-communication-error")
  void purchase_whenTheVendorFails_isUnknown(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(toDevice("61400000004").build())))
        .isEqualTo(
            new Failure(
                OutcomeUnknownException.class,
                VENDOR_FAULT,
                null,
                "API communication error",
                true));
  }

  @Recorded("purchase-unconfirmed")
  void purchase_whenNotConfirmed_isUnreadable(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(minimal("61400000007").build())))
        .isEqualTo(unreadable());
  }

  @Recorded("purchase-web-page")
  void purchase_whenAProxyResponses_isUnreadable(CrazytelClient crazytel, Outcome outcome) {
    assertThat(outcome.of(() -> crazytel.purchase(minimal("61400000008").build())))
        .isEqualTo(unreadable());
  }

  private static PurchaseRequest.Builder minimal(String number) {
    return PurchaseRequest.builder()
        .didNumber(number)
        .addressId(ADDRESS)
        .personId(PERSON)
        .primaryRoute(PrimaryRoute.DEVICE);
  }

  private static PurchaseRequest.Builder toDevice(String number) {
    return minimal(number).primaryDestination("1000000");
  }

  private static Failure rejected(Reason reason, String message) {
    return new Failure(RejectedException.class, reason, null, message, false);
  }

  private static Failure unreadable() {
    return new Failure(UnreadableResponseException.class, OTHER, null, null, true);
  }
}
