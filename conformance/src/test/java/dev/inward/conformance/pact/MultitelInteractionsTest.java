package dev.inward.conformance.pact;

import static dev.inward.Reason.AUTHENTICATION;
import static dev.inward.Reason.CAPACITY;
import static dev.inward.Reason.DOCUMENTS_REQUIRED;
import static dev.inward.Reason.INSUFFICIENT_FUNDS;
import static dev.inward.Reason.NUMBER_RESERVED;
import static dev.inward.Reason.NUMBER_UNAVAILABLE;
import static dev.inward.Reason.OTHER;
import static dev.inward.Reason.VENDOR_FAULT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.Scalar;
import dev.inward.UnreadableResponseException;
import dev.inward.multitel.AutoRenew;
import dev.inward.multitel.BuyNumbersByGetRequest;
import dev.inward.multitel.BuyNumbersCsvByGetRequest;
import dev.inward.multitel.BuyNumbersCsvRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.BuyNumbersResult;
import dev.inward.multitel.BuyNumbersStatus;
import dev.inward.multitel.DestinationType;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.RentDestinationType;
import dev.inward.multitel.RentNumberByGetRequest;
import dev.inward.multitel.RentNumberRequest;
import dev.inward.multitel.RentNumberResult;
import dev.inward.multitel.RentNumberStatus;
import dev.inward.multitel.RentSmsDestinationType;
import dev.inward.multitel.Rental;
import dev.inward.multitel.RentalPrice;
import dev.inward.multitel.RingStyle;
import dev.inward.multitel.RingType;
import dev.inward.multitel.SmsDestinationType;
import dev.inward.multitel.Switch;
import dev.inward.sandbox.Vendor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;

/** MultiTEL's client in every recorded interaction. */
class MultitelInteractionsTest {

  private static final String PRICE = "4f79d0a734aa3ce0d9f127f66a3d80a3";
  private static final String ALREADY_SOLD = "Number has already been sold";
  private static final String DOCUMENTS =
      "<ul><li>Proof of address</li><li>Copy of an identity card</li></ul>";

  @RegisterExtension
  static final Doubles<MultitelClient> DOUBLES =
      new Doubles<>(
          Vendor.MULTITEL,
          baseUrl ->
              MultitelClient.builder()
                  .credentials("username", "password")
                  .baseUrl(baseUrl)
                  .build());

  @Recorded("buyNumbers-json-success")
  void buyNumbers_whenInStock_returnsTheNumber(MultitelClient multitel) {
    assertThat(multitel.buyNumbers(number("18003863003").build()))
        .isEqualTo(bought(Scalar.of("18003863003"), ""));
  }

  @Recorded("buyNumbers-xml-success")
  void buyNumbers_whenAskedInXml_returnsTheSame(MultitelClient multitel) {
    assertThat(multitel.buyNumbers(inXml("18003863003")))
        .isEqualTo(bought(Scalar.of("18003863003"), ""));
  }

  @Recorded("buyNumbers-json-options")
  void buyNumbers_whenAllIsSetUp_returnsTheNumberAsItWasWritten(MultitelClient multitel) {
    BuyNumbersResult bought =
        multitel.buyNumbers(
            number("18003863009")
                .description("50% off + tax & é")
                .type(DestinationType.SIP_URI)
                .ringType(RingType.SEQUENTIAL)
                .ringStyle(RingStyle.RING)
                .uri("{E164}@sip.example.com")
                .uri2("18003863009@sip2.example.com")
                .uri3("18003863009@sip3.example.com")
                .callNotifyUrl("https://example.com/calls")
                .smsDestinationType(SmsDestinationType.EMAIL)
                .smsUri("sms@example.com")
                .cnam(Switch.ON)
                .record(Switch.ON)
                .channels(2)
                .autoRenew(AutoRenew.EXPIRE)
                .overflow(Switch.ON)
                .build());

    assertThat(bought).isEqualTo(bought(Scalar.of(18003863009L), ""));
    assertThat(bought.number().kind()).isEqualTo(Scalar.Kind.NUMBER);
  }

  @Recorded("buyNumbers-json-retired")
  @SuppressWarnings("deprecation")
  void buyNumbers_whenRetiredParametersAreSent_returnsTheNumber(MultitelClient multitel) {
    BuyNumbersResult bought =
        multitel.buyNumbers(
            number("18003863010")
                .type(DestinationType.DIAL)
                .ringType(RingType.SIMULTANEOUS)
                .ringStyle(RingStyle.MUSIC_ON_HOLD)
                .uri("12125550100")
                .faxDetect(Switch.ON)
                .faxEmail("fax@example.com")
                .faxRingSeconds(5)
                .voicemail(Switch.ON)
                .voicemailRingSeconds(20)
                .voicemailSpeechToText(Switch.ON)
                .voicemailEmail("voicemail@example.com")
                .cnam(Switch.OFF)
                .record(Switch.OFF)
                .callScreening(Switch.OFF)
                .antiTelemarketerCallDetection(Switch.OFF)
                .autoRenew(AutoRenew.RENEW)
                .overflow(Switch.OFF)
                .build());

    assertThat(bought).isEqualTo(bought(Scalar.of("18003863010"), null));
  }

  @Recorded("buyNumbers-json-already-sold")
  void buyNumbers_whenSold_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(number("18003863004").build())))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "-165", ALREADY_SOLD));
  }

  @Recorded("buyNumbers-xml-already-sold")
  void buyNumbers_whenSold_isRejectedInXmlToo(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(inXml("18003863004"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "-165", ALREADY_SOLD));
  }

  @Recorded("buyNumbers-json-documents-required")
  void buyNumbers_whenDocumentsAreRequired_isRejectedWithTheirList(
      MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(number("18003863005").build())))
        .isEqualTo(rejected(DOCUMENTS_REQUIRED, "-1265", DOCUMENTS));
  }

  @Recorded("buyNumbers-xml-documents-required")
  void buyNumbers_whenDocumentsAreRequired_isRejectedWithTheirListInXmlToo(
      MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(inXml("18003863005"))))
        .isEqualTo(rejected(DOCUMENTS_REQUIRED, "-1265", DOCUMENTS));
  }

  @Recorded("buyNumbers-json-internal-error")
  void buyNumbers_whenTheVendorFails_isUnknown(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(number("18003863006").build())))
        .isEqualTo(unknown(VENDOR_FAULT, "500", "Internal server error"));
  }

  @Recorded("buyNumbers-json-other-number")
  void buyNumbers_whenAnotherNumberIsNamed_isUnknown(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(number("18003863007").build())))
        .isEqualTo(unknown(OTHER, "200", ""));
  }

  @Recorded("buyNumbers-json-web-page")
  void buyNumbers_whenAProxyResponses_isUnreadable(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(number("18003863008").build())))
        .isEqualTo(unreadable());
  }

  @Recorded("buyNumbers-xml-web-page")
  void buyNumbers_whenAProxyResponses_isUnreadableInXmlToo(
      MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbers(inXml("18003863008")))).isEqualTo(unreadable());
  }

  @Recorded("buyNumbersByGet-json-success")
  void buyNumbersByGet_whenInStock_returnsTheNumber(MultitelClient multitel) {
    assertThat(multitel.buyNumbersByGet(byGet("18003863003")))
        .isEqualTo(bought(Scalar.of("18003863003"), ""));
  }

  @Recorded("buyNumbersByGet-json-already-sold")
  void buyNumbersByGet_whenSold_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003863004"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "-165", ALREADY_SOLD));
  }

  @Recorded("buyNumbersByGet-xml-success")
  void buyNumbersByGet_whenAskedInXml_returnsTheSame(MultitelClient multitel) {
    assertThat(multitel.buyNumbersByGet(byGetInXml("18003863003")))
        .isEqualTo(bought(Scalar.of("18003863003"), ""));
  }

  @Recorded("buyNumbersByGet-xml-already-sold")
  void buyNumbersByGet_whenSold_isRejectedInXmlToo(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGetInXml("18003863004"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "-165", ALREADY_SOLD));
  }

  @Recorded("buyNumbersByGet-json-minus-1325")
  void code_whenReservedByAnotherUser_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864001"))))
        .isEqualTo(rejected(NUMBER_RESERVED, "-1325", "Number has been temporarily reserved"));
  }

  @Recorded("buyNumbersByGet-json-minus-1320")
  void code_whenReservedByYourself_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864002"))))
        .isEqualTo(
            rejected(
                NUMBER_RESERVED,
                "-1320",
                "Please call the unreserve function before purchasing this number"));
  }

  @Recorded("buyNumbersByGet-json-404")
  void code_whenNotFound_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864003"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "404", "Number not found"));
  }

  @Recorded("buyNumbersByGet-json-100")
  void code_whenAuthenticationFails_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864004"))))
        .isEqualTo(rejected(AUTHENTICATION, "100", "Authentication failed"));
  }

  @Recorded("buyNumbersByGet-json-99")
  void code_whenTheBalanceIsTooLow_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864005"))))
        .isEqualTo(
            rejected(INSUFFICIENT_FUNDS, "99", "Not enough balance to complete the purchase"));
  }

  @Recorded("buyNumbersByGet-json-403")
  void code_whenNotAvailable_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864006"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "403", "Number unavailable for purchase"));
  }

  @Recorded("buyNumbersByGet-json-88")
  void code_whenThereAreNotEnoughChannels_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864007"))))
        .isEqualTo(
            rejected(CAPACITY, "88", "Not enough channels available for this specific number"));
  }

  @Recorded("buyNumbersByGet-json-500")
  void code_whenTheVendorFails_isUnknown(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864008"))))
        .isEqualTo(unknown(VENDOR_FAULT, "500", "Internal server error"));
  }

  @Recorded("buyNumbersByGet-json-505")
  void code_whenNotImplemented_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864009"))))
        .isEqualTo(rejected(VENDOR_FAULT, "505", "Not implemented"));
  }

  @Recorded("buyNumbersByGet-json-888")
  void code_whenThereIsAnException_isUnknown(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864010"))))
        .isEqualTo(unknown(VENDOR_FAULT, "888", "Exception"));
  }

  @Recorded("buyNumbersByGet-json-minus-220")
  void code_whenReservedByAnAdmin_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864011"))))
        .isEqualTo(rejected(NUMBER_RESERVED, "-220", "Number has been reserved by admin"));
  }

  @Recorded("buyNumbersByGet-json-minus-275")
  void code_whenRemovedFromTheInventory_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864012"))))
        .isEqualTo(rejected(NUMBER_UNAVAILABLE, "-275", "Number has been removed from inventory"));
  }

  @Recorded("buyNumbersByGet-json-minus-1210")
  void code_whenNotCleared_isRejected(MultitelClient multitel, Outcome outcome) {
    assertThat(outcome.of(() -> multitel.buyNumbersByGet(byGet("18003864013"))))
        .isEqualTo(
            rejected(NUMBER_UNAVAILABLE, "-1210", "Number has not been cleared yet (inactive)"));
  }

  @Recorded("buyNumbersCsv-success")
  void buyNumbersCsv_whenInStock_handsTheTextOver(MultitelClient multitel) {
    BuyNumbersCsvRequest request = BuyNumbersCsvRequest.builder().number("18003863003").build();

    assertCsv(multitel.buyNumbersCsv(request), "18003863003,200,");
  }

  @Recorded("buyNumbersCsv-already-sold")
  void buyNumbersCsv_whenSold_handsTheTextOver(MultitelClient multitel) {
    BuyNumbersCsvRequest request = BuyNumbersCsvRequest.builder().number("18003863004").build();

    assertCsv(multitel.buyNumbersCsv(request), "-165,-165,Number has already been sold");
  }

  @Recorded("buyNumbersCsvByGet-success")
  void buyNumbersCsvByGet_whenInStock_handsTheTextOver(MultitelClient multitel) {
    BuyNumbersCsvByGetRequest request =
        BuyNumbersCsvByGetRequest.builder().number("18003863003").build();

    assertCsv(multitel.buyNumbersCsvByGet(request), "18003863003,200,");
  }

  @Recorded("buyNumbersCsvByGet-already-sold")
  void buyNumbersCsvByGet_whenSold_handsTheTextOver(MultitelClient multitel) {
    BuyNumbersCsvByGetRequest request =
        BuyNumbersCsvByGetRequest.builder().number("18003863004").build();

    assertCsv(multitel.buyNumbersCsvByGet(request), "-165,-165,Number has already been sold");
  }

  @Recorded("rentNumber-success")
  void rentNumber_whenAllIsSetUp_returnsThePrice(MultitelClient multitel) {
    RentNumberResult rented =
        multitel.rentNumber(
            rent("33554530000")
                .description("Office")
                .uri("{E164}@sip.server.com")
                .uri2("1234567890@sip2.server.com")
                .uri3("1234567890@sip3.server.com")
                .destinationType(RentDestinationType.SIP_URI)
                .smsUri("https://example.com/sms")
                .smsDestinationType(RentSmsDestinationType.URL_POST)
                .autoRenew("1")
                .overflow("1")
                .build());

    assertThat(rented).isEqualTo(rented());
  }

  @Recorded("rentNumber-minimal")
  void rentNumber_whenNoOptionIsSet_returnsThePrice(MultitelClient multitel) {
    assertThat(multitel.rentNumber(rent("33554530000").build())).isEqualTo(rented());
  }

  @Recorded("rentNumber-failure")
  void rentNumber_whenTheCodeIsNotDocumented_isUnknown(MultitelClient multitel, Outcome outcome) {
    assertThat(
            outcome.of(
                () -> multitel.rentNumber(rent("33554530001").description("Office").build())))
        .isEqualTo(unknown(OTHER, "404", "Number not available"));
  }

  @Recorded("rentNumberByGet-success")
  void rentNumberByGet_whenOnOffer_returnsThePrice(MultitelClient multitel) {
    RentNumberByGetRequest request =
        RentNumberByGetRequest.builder().number("33554530000").priceUuid(PRICE).build();

    assertThat(multitel.rentNumberByGet(request)).isEqualTo(rented());
  }

  @Recorded("rentNumberByGet-failure")
  void rentNumberByGet_whenTheCodeIsNotDocumented_isUnknown(
      MultitelClient multitel, Outcome outcome) {
    RentNumberByGetRequest request =
        RentNumberByGetRequest.builder().number("33554530001").priceUuid(PRICE).build();

    assertThat(outcome.of(() -> multitel.rentNumberByGet(request)))
        .isEqualTo(unknown(OTHER, "404", "Number not available"));
  }

  private static BuyNumbersRequest.Builder number(String number) {
    return BuyNumbersRequest.builder().number(number);
  }

  private static BuyNumbersRequest inXml(String number) {
    return number(number).output(BuyNumbersOutput.XML).build();
  }

  private static BuyNumbersByGetRequest byGet(String number) {
    return BuyNumbersByGetRequest.builder().number(number).build();
  }

  private static BuyNumbersByGetRequest byGetInXml(String number) {
    return byGet(number).toBuilder().output(BuyNumbersOutput.XML).build();
  }

  private static RentNumberRequest.Builder rent(String number) {
    return RentNumberRequest.builder().number(number).priceUuid(PRICE);
  }

  private static BuyNumbersResult bought(Scalar number, @Nullable String description) {
    return BuyNumbersResult.builder()
        .number(number)
        .status(BuyNumbersStatus.SUCCESS)
        .description(description)
        .build();
  }

  private static RentNumberResult rented() {
    return RentNumberResult.builder()
        .status(RentNumberStatus.builder().code(200).message("").build())
        .rental(
            Rental.builder()
                .number("33554530000")
                .price(
                    RentalPrice.builder()
                        .perMinute(new BigDecimal("0.006"))
                        .freeMinutes(new BigDecimal("0"))
                        .setupPrice(new BigDecimal("0"))
                        .monthlyPrice(new BigDecimal("0.7"))
                        .channels(new BigDecimal("0"))
                        .overflow("1")
                        .build())
                .build())
        .build();
  }

  private static void assertCsv(RawResponse response, String text) {
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.contentType()).isEqualTo("text/csv");
    assertThat(response.text()).isEqualTo(text);
  }

  private static Failure rejected(Reason reason, String code, String message) {
    return new Failure(RejectedException.class, reason, code, message, false);
  }

  private static Failure unknown(Reason reason, String code, String message) {
    return new Failure(OutcomeUnknownException.class, reason, code, message, true);
  }

  private static Failure unreadable() {
    return new Failure(UnreadableResponseException.class, OTHER, null, null, true);
  }
}
