package dev.inward.crazytel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.testing.ValueRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the client's requests, results and enums as values. */
class CrazytelValuesTest extends ValueRules {

  private static final AvailableNumber NUMBER =
      AvailableNumber.builder().didNumber("0012").additionalProperty("token", HIDDEN).build();
  private static final Address ADDRESS =
      Address.builder().id("a").additionalProperty("token", HIDDEN).build();
  private static final Owner OWNER =
      Owner.builder().id("o").additionalProperty("token", HIDDEN).build();
  private static final Destination DESTINATION =
      Destination.builder().id("d").additionalProperty("token", HIDDEN).build();

  CrazytelValuesTest() {
    super(CrazytelClient.class);
  }

  /** One value of each model that has a builder, with every member set. */
  @Override
  protected Stream<Object> fullValues() {
    return Stream.of(
        NUMBER,
        ADDRESS,
        OWNER,
        DESTINATION,
        PurchaseRequest.builder()
            .didNumber("61400000000")
            .addressId("a")
            .personId("p")
            .primaryRoute(PrimaryRoute.SERVER)
            .primaryDestination("1000000")
            .description("line")
            .build(),
        PurchaseResult.builder()
            .message("bought")
            .orderId("1")
            .additionalProperty("token", HIDDEN)
            .build());
  }

  @Override
  protected Stream<Object> lists() {
    return Stream.of(
        AvailableNumbers.of(List.of(NUMBER)),
        Addresses.of(List.of(ADDRESS)),
        Owners.of(List.of(OWNER)),
        Destinations.of(List.of(DESTINATION)));
  }

  @Override
  protected Stream<Class<?>> enums() {
    return Stream.of(PrimaryRoute.class);
  }

  @Test
  void clientAndBuilder_whenPrinted_showNoCredentials() {
    CrazytelClient.Builder builder = CrazytelClient.builder().apiKey(HIDDEN);
    try (CrazytelClient client = builder.build()) {
      assertThat(List.of(builder, client).toString()).doesNotContain(HIDDEN);
    }
  }

  @Test
  void of_whenValueIsKnown_isTheConstant() {
    assertThat(PrimaryRoute.of("device")).isSameAs(PrimaryRoute.DEVICE);
    assertThat(PrimaryRoute.of("server")).isSameAs(PrimaryRoute.SERVER);
    assertThat(PrimaryRoute.of("congestion")).isSameAs(PrimaryRoute.CONGESTION);
    assertThat(PrimaryRoute.values()).hasSize(3).allMatch(PrimaryRoute::isKnown);
  }

  @Test
  void of_whenValueIsUnknown_survives() {
    PrimaryRoute route = PrimaryRoute.of("Voice Mail");

    assertThat(route.value()).isEqualTo("Voice Mail");
    assertThat(route.isKnown()).isFalse();
    assertThat(route).isEqualTo(PrimaryRoute.of("Voice Mail")).hasToString("Voice Mail");
  }

  @Test
  void lists_whenTheCallerKeepsTheirs_areCopied() {
    List<Address> mine = new ArrayList<>(List.of(ADDRESS));
    Addresses addresses = Addresses.of(mine);

    mine.clear();

    assertThat(addresses.items()).containsExactly(ADDRESS);
    assertThatThrownBy(() -> addresses.items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> addresses.additionalProperties().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
