package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.YamlNode;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderStateTest {

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void stateOfEachInteraction_isDeclaredOnce_andEachDeclaredStateIsUsed(Vendor vendor) {
    VendorDefinition definition = VendorDefinitions.of(vendor);

    for (Interaction interaction : definition.recordings().interactions()) {
      assertThat(definition.config().states())
          .filteredOn(state -> state.sentence().matcher(interaction.state()).matches())
          .as(interaction.state())
          .hasSize(1);
    }
    assertThat(definition.config().states())
        .allMatch(
            state ->
                definition.recordings().interactions().stream()
                    .anyMatch(
                        interaction -> state.sentence().matcher(interaction.state()).matches()));
  }

  @Test
  void state_changesWhatItDeclares() {
    try (Sandbox sandbox = Sandbox.start()) {
      VendorControl crazytel = sandbox.control(Vendor.CRAZYTEL);
      crazytel.bringAbout("4400 costs more than the balance");
      crazytel.bringAbout("4401 is available");

      assertThat(crazytel.inStock()).contains("4400", "4401", "61400000000");

      crazytel.bringAbout("numbers are on offer");

      assertThat(crazytel.inStock()).containsExactly("61400000000", "61400000001");

      VendorControl anveo = sandbox.control(Vendor.ANVEO);
      anveo.bringAbout("the balance is too low");

      assertThat(anveo.balance()).isEqualTo(BigDecimal.ZERO);
    }
  }

  @Test
  void state_whenAnAbsentNumberIsInStock_isRejected() {
    try (Sandbox sandbox = Sandbox.start(Vendor.MULTITEL)) {
      assertThatIllegalStateException()
          .isThrownBy(
              () -> sandbox.control(Vendor.MULTITEL).bringAbout("18003863003 is not on offer"))
          .withMessage("18003863003 is in stock");
    }
  }

  @Test
  void state_whenUndeclared_isRejected() {
    try (Sandbox sandbox = Sandbox.start(Vendor.ANVEO)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> sandbox.control(Vendor.ANVEO).bringAbout("the moon is full"))
          .withMessage("sandbox.yaml declares no state for: the moon is full");
    }
  }

  @Test
  void change_whenUnknown_isRejectedWithItsPlace() {
    YamlNode yaml =
        YamlNode.of(
            "specs/anveo/sandbox.yaml",
            Map.of("states", Map.of("{number} is sold", Map.of("sell", "{number}"))));

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> ProviderState.allOf(yaml))
        .withMessageContaining("specs/anveo/sandbox.yaml at /states/{number} is sold")
        .withMessageContaining("unknown key \"sell\"");
  }
}
