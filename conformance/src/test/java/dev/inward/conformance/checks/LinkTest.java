package dev.inward.conformance.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check holds in the house as it is. Each check has a class, so that it runs by itself, too. */
public abstract class LinkTest {

  private final Check check;

  protected LinkTest(Check check) {
    this.check = check;
  }

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void link_holds(String vendor) {
    assertThat(check.breaks(House.of(vendor))).as(check.holds()).isEmpty();
  }
}
