package dev.inward.anveo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.testing.ValueRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the client's requests, results and enums as values. */
@Tag("any-jdk")
class AnveoValuesTest extends ValueRules {

  private static final Did DID = Did.builder().e164("0012").build();

  AnveoValuesTest() {
    super(AnveoClient.class);
  }

  @Test
  void clientAndBuilder_whenPrinted_showNoCredentials() {
    AnveoClient.Builder builder =
        AnveoClient.builder().userKey(HIDDEN).signature("mail@example.com", "secure phrase");
    try (AnveoClient client = builder.build()) {
      assertThat(List.of(builder, client).toString())
          .doesNotContain(HIDDEN, "mail@example.com", "secure phrase");
    }
  }

  @Test
  void of_whenValueIsKnown_isTheConstant() {
    assertThat(DidType.of("GEOGRAPHIC")).isSameAs(DidType.GEOGRAPHIC);
    assertThat(DidType.of("NATIONAL")).isSameAs(DidType.NATIONAL);
    assertThat(DidType.of("TOLLFREE")).isSameAs(DidType.TOLLFREE);
    assertThat(DidType.of("MOBILE")).isSameAs(DidType.MOBILE);
    assertThat(DidType.values()).hasSize(4).allMatch(DidType::isKnown);
  }

  @Test
  void of_whenValueIsUnknown_survives() {
    DidType type = DidType.of("Shared Cost");

    assertThat(type.value()).isEqualTo("Shared Cost");
    assertThat(type.isKnown()).isFalse();
    assertThat(type).isEqualTo(DidType.of("Shared Cost")).hasToString("Shared Cost");
  }

  @Test
  void lists_whenTheCallerKeepsTheirs_areCopied() {
    List<Did> mine = new ArrayList<>(List.of(DID));
    DidOrderResult result = DidOrderResult.builder().dids(mine).build();

    mine.clear();

    assertThat(result.dids()).containsExactly(DID);
    assertThat(result.values()).isEmpty();
    assertThatThrownBy(() -> result.dids().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> DID.additionalProperties().put("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
