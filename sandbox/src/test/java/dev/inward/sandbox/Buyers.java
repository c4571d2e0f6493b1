package dev.inward.sandbox;

import static java.util.Objects.requireNonNull;

import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidOrderResult;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.multitel.BuyNumbersByGetRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.RentNumberRequest;
import dev.inward.multitel.Rental;
import java.time.Duration;

/** A sandbox's customers: one client of each vendor, and the plainest purchases. */
final class Buyers implements AutoCloseable {

  static final String PRICE_UUID = "4f79d0a734aa3ce0d9f127f66a3d80a3";

  final MultitelClient multitel;
  final CrazytelClient crazytel;
  final AnveoClient anveo;

  private Buyers(MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo) {
    this.multitel = multitel;
    this.crazytel = crazytel;
    this.anveo = anveo;
  }

  static Buyers at(Sandbox sandbox) {
    return with(sandbox, "any");
  }

  /** Returns customers who all have the same word for a credential. */
  static Buyers with(Sandbox sandbox, String credential) {
    Duration patience = Duration.ofSeconds(30);
    return new Buyers(
        MultitelClient.builder()
            .credentials(credential, credential)
            .baseUrl(sandbox.baseUrl(Vendor.MULTITEL))
            .callTimeout(patience)
            .build(),
        CrazytelClient.builder()
            .apiKey(credential)
            .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
            .retryReads(false)
            .callTimeout(patience)
            .build(),
        AnveoClient.builder()
            .userKey(credential)
            .baseUrl(sandbox.baseUrl(Vendor.ANVEO))
            .callTimeout(patience)
            .build());
  }

  String buy(String number) {
    return multitel.buyNumbers(BuyNumbersRequest.builder().number(number).build()).number().text();
  }

  String buyInXml(String number) {
    return multitel
        .buyNumbers(BuyNumbersRequest.builder().number(number).output(BuyNumbersOutput.XML).build())
        .number()
        .text();
  }

  String buyByGet(String number) {
    return multitel
        .buyNumbersByGet(BuyNumbersByGetRequest.builder().number(number).build())
        .number()
        .text();
  }

  String rent(String number) {
    Rental rental =
        multitel
            .rentNumber(RentNumberRequest.builder().number(number).priceUuid(PRICE_UUID).build())
            .rental();
    return requireNonNull(requireNonNull(rental).number());
  }

  String purchase(String number) {
    return crazytel
        .purchase(
            PurchaseRequest.builder()
                .didNumber(number)
                .addressId("address")
                .personId("person")
                .primaryRoute(PrimaryRoute.DEVICE)
                .build())
        .message();
  }

  DidOrderResult order(String title, int quantity) {
    return anveo.orderDids(
        DidOrderRequest.builder()
            .didType(DidType.GEOGRAPHIC)
            .areaId("area")
            .quantity(quantity)
            .title(title)
            .build());
  }

  @Override
  public void close() {
    multitel.close();
    crazytel.close();
    anveo.close();
  }
}
