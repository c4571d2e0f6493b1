package dev.inward.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of the public API is accepted only if the changelog names it. */
@Tag("any-jdk")
class ApiChangeTest {

  private static final String BEFORE =
      """
      dev.inward.Shop: public final class
      dev.inward.Shop$Till.open(int): public (int)
      """;

  private static final String AFTER =
      """
      dev.inward.Shop: public final class
      dev.inward.Shop$Till.open(long): public (long)
      """;

  @ParameterizedTest
  @ValueSource(strings = {"- `Shop` is new.", "- `open` takes a long.", "- `Shop.Till.open(long)`"})
  void change_whenTheFirstSectionNamesTypeOrMember_isAccepted(String line) {
    assertThat(ApiChange.between(BEFORE, AFTER).missingFrom("# Changes\n\n## 2\n\n" + line))
        .isEmpty();
  }

  @Test
  void change_whenOnlyAnOlderSectionNamesIt_isRefused() {
    String changelog = "# Changes\n\n## 2\n\n- Workshop\n\n## 1\n\n- `Shop`\n";

    assertThat(ApiChange.between(BEFORE, AFTER).missingFrom(changelog)).containsExactly("Shop");
  }

  @Test
  void equalTexts_needNoLine() {
    assertThat(ApiChange.between(BEFORE, BEFORE).missingFrom("")).isEmpty();
  }
}
