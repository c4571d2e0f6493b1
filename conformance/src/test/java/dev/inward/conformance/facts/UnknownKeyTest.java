package dev.inward.conformance.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.conformance.coverage.Unreached;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An unknown key in a YAML file of specs/ is an error that names file, pointer and key. */
class UnknownKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          manifest.yaml    | role: request        | rule: request        | /samples/0
          manifest.yaml    | vendor: crazytel     | vender: crazytel     | specs/crazytel
          facts.yaml       | sha256:              | sha265:              | /documents/0
          facts.yaml       | {name: X-Crazytel    | {nmae: X-Crazytel    | /documents/0/headers/0
          coverage.yaml    | floors:              | flours:              | specs/crazytel
          coverage.yaml    | arms: [wrapped]      | arm: [wrapped]       | /unreached/0
          differences.yaml | differences:         | difference:          | specs/crazytel
          """)
  void key_whenUnknown_isRejectedWithFileAndPointer(
      String file, String key, String misspelt, String pointer) {
    Specs specs = Specs.of("crazytel");
    String text = new String(specs.bytes(file), UTF_8);
    assertThat(text).contains(key);
    Specs changed =
        specs.with(file, text.replaceFirst(Pattern.quote(key), misspelt).getBytes(UTF_8));
    String unknown = misspelt.replaceFirst("^\\{", "").replaceFirst(":.*", "");

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(() -> read(changed))
        .withMessageContaining(file)
        .withMessageContaining(pointer)
        .withMessageContaining("unknown key \"" + unknown + "\"");
  }

  private static void read(Specs specs) {
    Manifest.of(specs);
    Unreached.of(specs.yaml("coverage.yaml"));
    Facts.compare(specs);
  }
}
