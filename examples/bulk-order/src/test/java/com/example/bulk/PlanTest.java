package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.ReconciliationSchedule;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

  private static Offer offer(String area, String price) {
    return new Offer("vendor", area, "", new BigDecimal(price), Map.of());
  }

  private static List<Offer> area(String area, int size) {
    return Collections.nCopies(size, offer(area, "1"));
  }

  private static String refusal(int count, String limit, List<Offer> offers) {
    Plan plan = new Plan("order", count, new BigDecimal(limit), offers, 60, Plan.Timing.STANDARD);
    return assertThrows(Plan.RefusedException.class, plan::check).getMessage();
  }

  @ParameterizedTest
  @CsvSource({
    "1000, 1000, 0, 1000, 0",
    "1000, 0, 1500, 0, 1500",
    "1000, 1500, 300, 1500, 300",
    "1000, 5000, 5000, 1000, 1000",
    "10, 5000, 15, 20, 15"
  })
  void choice_ofAShortAreaAndALongOne_isAsLargeAsAPlanMayBe(
      int count, int first, int second, int firstChosen, int secondChosen) {
    List<Offer> chosen = Plan.choose(List.of(area("a", first), area("b", second)), count);

    assertEquals(firstChosen, chosen.stream().filter(each -> each.area().equals("a")).count());
    assertEquals(secondChosen, chosen.stream().filter(each -> each.area().equals("b")).count());
  }

  @Test
  void worstCase_isTheSumOfTheHighestPrices_toTheLastCent() {
    List<Offer> offers =
        List.of(offer("a", "0.10"), offer("a", "0.1"), offer("a", "0.2"), offer("a", "0.05"));

    new Plan("order", 3, new BigDecimal("0.4"), offers, 60, Plan.Timing.STANDARD).check();
    assertEquals(
        "limit: the order may cost up to 0.40, which is more than 0.399999",
        refusal(3, "0.399999", offers));
  }

  private static BigDecimal amount(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1, 5,",
    "2, 3,, 5,",
    ",, 4, 4, 4",
    "5,, 4, 5, 4",
    ", 5, 4, 5, 4",
    "3,, 4, 4, 4"
  })
  void price_isToldOrStatedAndNeverLessThanTheToldPart(
      String setup, String monthly, String stated, String amount, String counted) {
    assertEquals(
        new Price(amount(amount), amount(counted)),
        Price.of("vendor", amount(setup), amount(monthly), amount(stated)));
  }

  @ParameterizedTest
  @CsvSource({"2,", ", 3", ","})
  void price_thatIsNotToldAsAWhole_mustBeStated(String setup, String monthly) {
    assertThrows(
        Plan.RefusedException.class,
        () -> Price.of("vendor", amount(setup), amount(monthly), null));
  }

  /** A vendor that tells no price. */
  private static final class Silent implements Shop {

    @Override
    public List<Offer> offers(String area, BigDecimal stated) {
      return List.of(
          new Offer("vendor", area, "", Price.of("vendor", null, null, stated), Map.of()));
    }

    @Override
    public Prepared prepare(Offer offer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome buy(Prepared prepared) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome reconcile(Prepared prepared, ReconciliationSchedule schedule) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }

  @Test
  void offer_whosePriceIsNotToldAnyMore_isConfirmedOnlyByAStatedPrice() {
    try (Shop shop = new Silent()) {
      assertTrue(shop.stillOffers(shop.offers("a", BigDecimal.ONE).get(0)));
      assertThrows(Plan.RefusedException.class, () -> shop.stillOffers(offer("a", "1")));
    }
  }

  @Test
  void offer_withANegativePrice_isRefused() {
    List<Offer> offers = List.of(offer("a", "-5"), offer("a", "1"));

    assertEquals("price: an offer has a negative one", refusal(2, "10", offers));
  }

  @Test
  void count_thatIsOutOfRange_isRefused() {
    assertTrue(refusal(0, "10", area("a", 1)).startsWith("count: it must be from 1 to 1000"));
    assertTrue(refusal(1001, "10", area("a", 1)).startsWith("count: it must be from 1 to 1000"));
  }

  @Test
  void offers_thatAreMoreThanThePlanMayHave_areRefused() {
    assertTrue(refusal(1, "10", area("a", 2001)).startsWith("from: more than 2000 offers"));
  }
}
