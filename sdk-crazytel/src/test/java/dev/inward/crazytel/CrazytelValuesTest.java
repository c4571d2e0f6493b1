package dev.inward.crazytel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.testing.ValueRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the client's requests, results and enums as values. */
class CrazytelValuesTest extends ValueRules {

  private static final Address ADDRESS = Address.builder().id("a").build();

  CrazytelValuesTest() {
    super(CrazytelClient.class);
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
