package dev.inward.codegen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "\\Aab?\\Z ab ba",
        "\\A[a-z]+\\z ab ab1",
        "^a\\h?b$ ab a-b",
        "^[\\ha]+$ a b",
        "^a++b ab aa",
        "^(?<one_part>a+)-\\k<one_part>$ aa-aa aa-a",
        "^(?P<year>[0-9]{4})-(?P=year)$ 1999-1999 1999-2000",
        "^(?i)ab$ AB cd",
        "^(?>a|ab)c$ ac abc"
      })
  void pattern_thatIsNoneOfEcma262_isReadAsJavas(String pattern, String matching, String other) {
    Pattern java = Pattern.compile(Patterns.inJava(pattern, "x"));

    assertThat(java.matcher(matching).find()).isTrue();
    assertThat(java.matcher(other).find()).isFalse();
  }

  @Test
  void pattern_ofEcma262_staysOne() {
    assertThat(Patterns.inJava("^a$", "x")).isEqualTo("^a\\z");
    assertThat(Patterns.inJava("^(?<a_b>\\d)$", "x")).isEqualTo("^(?<g0>\\d)\\z");
  }

  @Test
  void pattern_ofNoLanguage_isRefusedWithWhatToWrite() {
    assertThatThrownBy(() -> Patterns.inJava("a)", "Book.title"))
        .isInstanceOf(ContractException.class)
        .hasMessage(
            "Book.title: the pattern is not a regular expression: Unmatched closing ')'; write a"
                + " regular expression of ECMA-262, or leave the pattern out");
  }

  @Test
  void warnings_nameTheFirstPlaceOfEachPattern() {
    String contract =
        """
        openapi: 3.0.3
        info: {title: Shop, version: '1'}
        paths: {}
        components:
          schemas:
            A: {type: object, properties: {a: {type: string, pattern: '^a$'}, b: {type: string, pattern: '\\Ab'}}}
            B: {type: object, properties: {b: {type: string, pattern: '\\Ab'}, c: {type: string, pattern: '('}}}
        """;

    assertThat(new Contract(new OpenAPIV3Parser().readContents(contract).getOpenAPI()).warnings())
        .isEqualTo(
            List.of(
                "#/components/schemas/A/properties/b: the pattern has \\A, which ECMA-262 does not"
                    + " know; it is read as Java's regular expression \\Ab"));
  }
}
