package foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.Stub;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Delivers parcels. */
public final class ArmsDriver {

  private static final Card CARD = Card.builder().by("c").number("7").build();

  public void arms_areCalledByWhatTheyAre() {
    assertThat(Place.fromJson("{\"code\":\"1\"}")).isEqualTo(PlacePostOffice.builder().code("1").build());
    assertThat(Place.fromJson("{\"street\":\"A\"}")).isEqualTo(PlaceWithStreet.builder().street("A").build());
    assertThat(Place.fromJson("[{\"day\":\"Monday\"}]"))
        .isEqualTo(Place.ofItemList(List.of(PlaceItem.builder().day("Monday").build())));
    BigDecimal one = BigDecimal.ONE;
    assertThat(Spot.ofWithLat(SpotWithLat.builder().lat(one).build()).asWithAlt())
        .isEqualTo(SpotWithAlt.builder().lat(one).build());
    assertThat(Spot.ofOption3(SpotOption3.builder().lat(one).build()).asOption3().lat()).isEqualTo(one);
    assertThat(Spot.ofValueMap(Map.of("a", SpotValue.builder().x(1L).build())).toJson())
        .isEqualTo("{\"a\":{\"x\":1}}");
    assertThat(OrderLevel.ofText(OrderLevelText.HIGH).toJson()).isEqualTo("\"high\"");
    assertThat(OrderLevel.fromJson("[1]")).isEqualTo(OrderLevel.ofItemList(List.of(OrderLevelItem.of(1L))));
  }

  public void armOfAnything_takesNoValueThatContainsItself() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);

    assertThatThrownBy(() -> OrderNotes.ofAnyList(endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("value ");
  }

  public void discriminator_ofArmsThatAreNoObjects_tellsTheObjectsApart() {
    Cash cash = Cash.builder().by("Cash").coins(3L).build();
    assertThat(Payment.fromJson("{\"by\":\"c\",\"number\":\"7\"}")).isEqualTo(CARD);
    assertThat(Payment.fromJson("{\"by\":\"Cash\",\"coins\":3}")).isEqualTo(cash);
    assertThat(Payment.fromJson("\"gift\"")).isEqualTo(Payment.ofText("gift"));
    assertThat(Payment.fromJson("[{\"by\":\"c\",\"number\":\"7\"}]")).isEqualTo(Payment.ofCardList(List.of(CARD)));
    assertThat(Payment.fromJson("{\"by\":\"cheque\"}")).isInstanceOf(Payment.Unknown.class);
  }

  public void arms_areSentAndRead() {
    String json = "{\"to\":[{\"day\":\"Monday\"}],\"where\":{\"lat\":1.0},\"paid\":{\"by\":\"c\",\"number\":\"7\"}}";
    try (Stub stub = new Stub().json(200, json);
        ParcelClient client = ParcelClient.builder().baseUrl(stub.url()).build()) {
      Order order = client.deliver(
          DeliverRequest.builder()
              .to(Place.ofItemList(List.of(PlaceItem.builder().day("Monday").build())))
              .where(Spot.fromJson("{\"lat\":1.0}"))
              .paid(CARD)
              .build());
      assertThat(order.toJson()).isEqualTo(json);
      assertThat(order.paid()).isEqualTo(CARD);
      assertThat(stub.sent()).isEqualTo("POST /deliveries " + json);
    }
  }
}
