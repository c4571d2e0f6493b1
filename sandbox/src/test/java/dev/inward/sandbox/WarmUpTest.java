package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.Operation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarmUpTest {

  @ParameterizedTest
  @EnumSource(Vendor.class)
  void rehearsal_asksForEachOperation_andLeavesNoTrace(Vendor vendor) {
    VendorDefinition definition = VendorDefinitions.of(vendor);
    try (Sandbox sandbox = Sandbox.start(vendor)) {
      List<JournalEntry> asked = WarmUp.of(definition);

      assertThat(asked)
          .extracting(JournalEntry::operation)
          .hasSameElementsAs(
              definition.contract().operations().stream().map(Operation::id).toList());
      assertThat(asked).hasSameSizeAs(definition.recordings().interactions());
      assertThat(asked).flatExtracting(JournalEntry::sold).isNotEmpty();
      assertThat(sandbox.control(vendor).journal()).isEmpty();
      assertThat(sandbox.control(vendor).sold()).isEmpty();
    }
  }
}
