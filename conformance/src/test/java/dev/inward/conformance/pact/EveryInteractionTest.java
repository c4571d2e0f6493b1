package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.sandbox.Vendor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryInteractionTest {

  @ParameterizedTest
  @EnumSource
  void interaction_hasOneTest_andEachTestAnInteraction(Vendor vendor) {
    Specs specs = Specs.of(vendor.name().toLowerCase(Locale.ROOT));
    List<String> recorded =
        Manifest.of(specs).interactions().stream().map(Interaction::id).toList();

    List<String> tested =
        Arrays.stream(testsOf(vendor).getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Recorded.class))
            .map(method -> method.getAnnotation(Recorded.class).value())
            .toList();

    assertThat(recorded).doesNotHaveDuplicates();
    assertThat(tested).containsExactlyInAnyOrderElementsOf(recorded);
  }

  private static Class<?> testsOf(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> MultitelInteractionsTest.class;
      case CRAZYTEL -> CrazytelInteractionsTest.class;
      case ANVEO -> AnveoInteractionsTest.class;
    };
  }
}
