package dev.inward.sandbox;

import static dev.inward.Reason.AUTHENTICATION;
import static dev.inward.Reason.CAPACITY;
import static dev.inward.Reason.DOCUMENTS_REQUIRED;
import static dev.inward.Reason.INSUFFICIENT_FUNDS;
import static dev.inward.Reason.NUMBER_RESERVED;
import static dev.inward.Reason.NUMBER_UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidOrderResult;
import dev.inward.crazytel.AvailableNumber;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.RentNumberRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stock, balance, journal: what a test sets and sees of them. */
class StockTest {

  private static final String NUMBER = "12025550100";

  private final Sandbox sandbox = Sandbox.start();
  private final Buyers buyers = Buyers.at(sandbox);
  private VendorControl multitel;
  private VendorControl crazytel;
  private VendorControl anveo;

  @BeforeEach
  void control() {
    multitel = sandbox.control(Vendor.MULTITEL);
    crazytel = sandbox.control(Vendor.CRAZYTEL);
    anveo = sandbox.control(Vendor.ANVEO);
  }

  @AfterEach
  void stop() {
    buyers.close();
    sandbox.close();
  }

  private static Reason refusal(Runnable purchase) {
    return catchThrowableOfType(RejectedException.class, purchase::run).reason();
  }

  @Test
  void sandbox_whenItStarts_hasBalanceForAThousandPurchases() {
    for (Vendor vendor : Vendor.values()) {
      VendorControl control = sandbox.control(vendor);
      BigDecimal price = VendorDefinitions.of(vendor).config().price();

      assertThat(control.inStock()).hasSizeGreaterThanOrEqualTo(1000).doesNotHaveDuplicates();
      assertThat(control.balance())
          .isGreaterThanOrEqualTo(price.multiply(BigDecimal.valueOf(1000)));
    }
  }

  @Test
  void purchase_takesTheNumberOutOfStockAndThePriceOffTheBalance() {
    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);

    assertThat(multitel.inStock()).doesNotContain(NUMBER);
    assertThat(multitel.sold()).containsExactly(NUMBER);
    assertThat(multitel.balance()).isEqualByComparingTo("999.00");
    assertThat(multitel.spent()).isEqualByComparingTo("1.00");
  }

  @Test
  void purchase_whenRepeated_isRespondedAsTheVendorDoes() {
    buyers.buy(NUMBER);
    buyers.rent("33554530000");
    buyers.purchase("61400000000");

    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.buyInXml(NUMBER))
                .vendorCode())
        .isEqualTo("-165");
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.rent("33554530000"))
                .vendorCode())
        .isEqualTo("404");
    assertThat(refusal(() -> buyers.purchase("61400000000"))).isEqualTo(NUMBER_UNAVAILABLE);
    assertThat(multitel.spent()).isEqualByComparingTo("1.70");
    assertThat(crazytel.sold()).containsExactly("61400000000");
  }

  @Test
  void number_whenNotInStock_isNotFound() {
    assertThat(catchThrowableOfType(RejectedException.class, () -> buyers.buy("4400")).vendorCode())
        .isEqualTo("404");
    assertThat(refusal(() -> buyers.purchase("4400"))).isEqualTo(NUMBER_UNAVAILABLE);
  }

  @Test
  void number_whenStocked_costsItsPriceAndCanBeBoughtAgain() {
    multitel.stock("4400", new BigDecimal("2.50"));
    buyers.buy("4400");
    multitel.stock("4400");
    buyers.buyByGet("4400");

    assertThat(multitel.spent()).isEqualByComparingTo("3.50");
    assertThat(multitel.sold()).containsExactly("4400");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> multitel.stock("4400", new BigDecimal("-1")));
  }

  @Test
  void balance_whenTooLow_buysNothing() {
    for (VendorControl control : List.of(multitel, crazytel, anveo)) {
      control.balance(new BigDecimal("0.50"));
    }

    assertThat(refusal(() -> buyers.buy(NUMBER))).isEqualTo(INSUFFICIENT_FUNDS);
    assertThat(catchThrowableOfType(RejectedException.class, () -> buyers.rent("33554530000")))
        .isNotNull();
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.purchase("61400000000"))
                .vendorMessage())
        .isEqualTo("Insufficient funds");
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.order("mine", 1))
                .vendorMessage())
        .isEqualTo("Insufficient funds");
    for (VendorControl control : List.of(multitel, crazytel, anveo)) {
      assertThat(control.sold()).isEmpty();
      assertThat(control.balance()).isEqualByComparingTo("0.50");
    }
  }

  @Test
  void credentials_whenWrong_areRefusedAndBuyNothing() {
    try (Buyers wrong = Buyers.with(sandbox, "wrong")) {
      assertThat(refusal(() -> wrong.buy(NUMBER))).isEqualTo(AUTHENTICATION);
      assertThat(refusal(() -> wrong.buyByGet(NUMBER))).isEqualTo(AUTHENTICATION);
      assertThat(catchThrowableOfType(RejectedException.class, () -> wrong.rent("33554530000")))
          .isNotNull();
      assertThat(
              catchThrowableOfType(InwardException.class, () -> wrong.purchase("61400000000"))
                  .reason())
          .isEqualTo(AUTHENTICATION);
      assertThat(catchThrowableOfType(InwardException.class, wrong.crazytel::listOwners).reason())
          .isEqualTo(AUTHENTICATION);
      assertThat(
              catchThrowableOfType(RejectedException.class, () -> wrong.order("mine", 1))
                  .vendorMessage())
          .isEqualTo("Invalid user key");
    }
    for (VendorControl control : List.of(multitel, crazytel, anveo)) {
      assertThat(control.sold()).isEmpty();
    }
  }

  @Test
  void channels_whenMoreThanThereAre_areRefused() {
    assertThat(
            refusal(
                () ->
                    buyers.multitel.buyNumbers(
                        BuyNumbersRequest.builder().number(NUMBER).channels(11).build())))
        .isEqualTo(CAPACITY);
    assertThat(multitel.sold()).isEmpty();
  }

  @Test
  void rental_atAnotherPrice_isNotOnOffer() {
    assertThat(
            catchThrowableOfType(
                    RejectedException.class,
                    () ->
                        buyers.multitel.rentNumber(
                            RentNumberRequest.builder()
                                .number("33554530000")
                                .priceUuid("00000000000000000000000000000000")
                                .build()))
                .vendorCode())
        .isEqualTo("404");
    assertThat(multitel.sold()).isEmpty();
  }

  @Test
  void availableNumbers_areThoseInStock() {
    crazytel.clearStock();
    crazytel.stock("61400000000", "61255550000");

    assertThat(buyers.crazytel.listAvailableNumbers().items())
        .extracting(AvailableNumber::didNumber)
        .containsExactly("61400000000", "61255550000");

    buyers.purchase("61400000000");
    assertThat(buyers.crazytel.listAvailableNumbers().items())
        .extracting(AvailableNumber::didNumber)
        .containsExactly("61255550000");
  }

  @Test
  void order_ofSeveral_getsWhatThereIs() {
    anveo.clearStock();
    anveo.stock("12125550101", "12125550102");

    DidOrderResult ordered = buyers.order("R&D \"<4711>\"", 3);

    assertThat(ordered.dids()).extracting(Did::e164).containsExactly("12125550101", "12125550102");
    assertThat(ordered.dids()).extracting(Did::title).containsOnly("R&D \"<4711>\"");
    assertThat(ordered.isComplete()).isFalse();
    assertThat(anveo.spent()).isEqualByComparingTo("2.98");
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.order("more", 1))
                .vendorMessage())
        .isEqualTo("No DIDs available");
  }

  @Test
  void order_ofMoreThanAnyoneHas_getsWhatThereIs() {
    anveo.clearStock();
    anveo.stock("12125550101");

    assertThat(buyers.order("all", Integer.MAX_VALUE).dids()).hasSize(1);
  }

  @Test
  void refuse_forcesACodeByItselfOrByItsName() {
    multitel.refuse(NUMBER, "-220");
    multitel.refuse("12025550101", "NOT_CLEARED");
    anveo.refuse("mine", "Out of order");

    assertThat(catchThrowableOfType(RejectedException.class, () -> buyers.buy(NUMBER)).vendorCode())
        .isEqualTo("-220");
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.buy("12025550101"))
                .vendorCode())
        .isEqualTo("-1210");
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.order("mine", 1))
                .vendorMessage())
        .isEqualTo("Out of order");
    assertThatThrownBy(() -> crazytel.refuse("61400000000", "400"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> multitel.refuse(NUMBER, "-1"));
  }

  @Test
  void accept_undoesARefusal() {
    multitel.refuse(NUMBER, "-220");
    multitel.refuse("12025550101", "-220");
    multitel.refuse("18003863005", "-220");

    multitel.accept(NUMBER);
    multitel.accept("18003863005");
    multitel.accept("neither");

    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
    assertThat(refusal(() -> buyers.buy("12025550101"))).isEqualTo(NUMBER_RESERVED);
    assertThat(refusal(() -> buyers.buy("18003863005"))).isEqualTo(DOCUMENTS_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\u0007b", "\u001b", "\uFFFE"})
  void refuse_whenXmlCannotHaveTheText_isRefusedItself(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> anveo.refuse("mine", text))
        .withMessageStartingWith("code ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "+12025550100", "one"})
  void stock_whenItIsNoNumber_isRefused(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> multitel.stock(number))
        .withMessageStartingWith("number ");
  }

  @Test
  void balance_whenNegative_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> multitel.balance(new BigDecimal("-0.01")))
        .withMessage("amount must not be negative");
  }

  @Test
  void journal_tellsWhatWasAskedAndSoldAndHoldsNoCredential() {
    try (Buyers secretive = Buyers.with(sandbox, "hunter2")) {
      secretive.buy(NUMBER);
      secretive.buyByGet("12025550101");
      secretive.rent("33554530000");
      secretive.purchase("61400000000");
      secretive.order("mine", 2);
    }

    assertThat(multitel.journal())
        .containsExactly(
            new JournalEntry(
                "buyNumbers",
                Map.of("output", "json", "number", NUMBER),
                200,
                List.of(NUMBER),
                null,
                List.of()),
            new JournalEntry(
                "buyNumbersByGet",
                Map.of("output", "json", "number", "12025550101"),
                200,
                List.of("12025550101"),
                null,
                List.of()),
            new JournalEntry(
                "rentNumber",
                Map.of("number", "33554530000", "price_uuid", Buyers.PRICE_UUID),
                200,
                List.of("33554530000"),
                null,
                List.of()));
    assertThat(crazytel.journal()).extracting(JournalEntry::operation).containsExactly("purchase");
    assertThat(anveo.journal().get(0).sold()).hasSize(2);
    for (VendorControl control : List.of(multitel, crazytel, anveo)) {
      assertThat(control.journal().toString()).doesNotContain("hunter2");
    }
  }

  @Test
  void reset_makesEverythingAsItWas() {
    List<String> stock = multitel.inStock();
    buyers.buy(NUMBER);
    multitel.refuse("12025550101", "-220");
    multitel.schedule(Fault.close());
    multitel.refuseConnections();

    multitel.reset();

    assertThat(multitel.inStock()).isEqualTo(stock);
    assertThat(multitel.sold()).isEmpty();
    assertThat(multitel.spent()).isZero();
    assertThat(multitel.journal()).isEmpty();
    assertThat(buyers.buy("12025550101")).isEqualTo("12025550101");
  }

  @Test
  void sandboxes_knowNothingOfEachOther() {
    try (Sandbox another = Sandbox.start();
        Buyers others = Buyers.at(another)) {
      buyers.buy(NUMBER);

      assertThat(others.buy(NUMBER)).isEqualTo(NUMBER);
    }
  }
}
