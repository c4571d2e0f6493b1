package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are those of the table of styles in OpenAPI 3.0.3. */
class ParametersTest {

  private static final List<String> ARRAY = List.of("blue", "black", "brown");

  private static Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("R", 100);
    members.put("G", 200);
    return members;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "simple false blue blue,black,brown R,100,G,200",
        "simple true blue blue,black,brown R=100,G=200",
        "label false .blue .blue,black,brown .R,100,G,200",
        "label true .blue .blue.black.brown .R=100.G=200",
        "matrix false ;color=blue ;color=blue,black,brown ;color=R,100,G,200",
        "matrix true ;color=blue ;color=blue;color=black;color=brown ;R=100;G=200"
      })
  void path_whenStyled_isWrittenAsOpenApiSays(
      String style, boolean explode, String string, String array, String object) {
    assertThat(Parameters.path(style, explode, "color", "blue")).isEqualTo(string);
    assertThat(Parameters.path(style, explode, "color", ARRAY)).isEqualTo(array);
    assertThat(Parameters.path(style, explode, "color", object())).isEqualTo(object);
  }

  @Test
  void path_whenValueHasReservedCharacters_encodesThem() {
    assertThat(Parameters.path("simple", false, "color", "a/b?c#d%e,f;g h+\u00e4"))
        .isEqualTo("a%2Fb%3Fc%23d%25e%2Cf%3Bg%20h%2B%C3%A4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\nb", "\u0000"})
  void path_whenValueIsNoSegment_isRefusedWithoutEchoingValue(String value) {
    for (Object each : new Object[] {value, List.of("blue", value)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Parameters.path("simple", false, "color", each))
          .withMessageStartingWith("color must not ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.credentialSegment("token", value))
        .withMessageStartingWith("token must not ");
  }

  @Test
  void path_whenListIsEmpty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.path("simple", false, "color", List.of()))
        .withMessage("color must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "spaceDelimited", "pipeDelimited"})
  void joined_whenEmpty_isNothing(String style) {
    for (Object empty : new Object[] {List.of(), Map.of()}) {
      assertThat(Parameters.joined(style, empty)).isNull();
      assertThat(Parameters.joinedPlain("color", style, empty)).isNull();
      assertThat(Parameters.simple(false, empty)).isNull();
      assertThat(Parameters.simple(true, empty)).isNull();
    }
    assertThat(Parameters.joined(style, List.of(""))).isEmpty();
  }

  @Test
  void joined_whenStyled_separatesEncodedValues() {
    List<String> values = List.of("a,b", "c|d", "e f");

    assertThat(Parameters.joined("form", values)).isEqualTo("a%2Cb,c%7Cd,e%20f");
    assertThat(Parameters.joined("spaceDelimited", values)).isEqualTo("a%2Cb%20c%7Cd%20e%20f");
    assertThat(Parameters.joined("pipeDelimited", values)).isEqualTo("a%2Cb%7Cc%7Cd%7Ce%20f");
    assertThat(Parameters.joined("form", null)).isNull();
  }

  @Test
  void simple_whenInAHeader_isNotEncoded() {
    assertThat(Parameters.simple(false, List.of("a b", new BigDecimal("1E+1"))))
        .isEqualTo("a b,10");
    assertThat(Parameters.simple(true, object())).isEqualTo("R=100,G=200");
    assertThat(Parameters.simple(false, null)).isNull();
  }

  @Test
  void members_whenObject_areParametersOfTheirOwn() {
    assertThat(Parameters.members(object()))
        .containsExactly(Map.entry("R", "100"), Map.entry("G", "200"));
    assertThat(Parameters.deepObject("color", object()))
        .containsExactly(Map.entry("color[R]", "100"), Map.entry("color[G]", "200"));
    assertThat(Parameters.members(null)).isEmpty();
  }

  @Test
  void deepObject_whenNested_namesEachPlace() {
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("created", object());
    filter.put("tags", List.of("a", Map.of("b", 1)));

    assertThat(Parameters.deepObject("f", filter))
        .containsExactly(
            Map.entry("f[created][R]", "100"),
            Map.entry("f[created][G]", "200"),
            Map.entry("f[tags][0]", "a"),
            Map.entry("f[tags][1][b]", "1"));
    assertThat(Parameters.deepObject("f", "x")).containsExactly(Map.entry("f", "x"));
    assertThat(Parameters.deepObject("f", null)).isEmpty();
  }

  @Test
  void flat_whenNested_writesJsonInside() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("a", null);
    value.put("b", new BigDecimal("1.50"));
    value.put("c", List.of(1, "x"));

    assertThat(Parameters.flat(value, JsonOutput::any))
        .isEqualTo(Map.of("b", new BigDecimal("1.50"), "c", "[1,\"x\"]"));
    assertThat(Parameters.flat(List.of(1, Map.of("d", true)), JsonOutput::any))
        .isEqualTo(List.of(BigDecimal.ONE, "{\"d\":true}"));
    assertThat(Parameters.flat("x", JsonOutput::any)).isEqualTo("x");
    assertThat(Parameters.flat(null, JsonOutput::any)).isNull();
  }

  @Test
  void values_whenScalarOrList_areTexts() {
    assertThat(Parameters.values(true)).containsExactly("true");
    assertThat(Parameters.values(List.of(1, "b"))).containsExactly("1", "b");
    assertThat(Parameters.values(object())).isNull();
    assertThat(Parameters.members(List.of(1))).isEmpty();
  }

  @Test
  void texts_whenList_writesEach() {
    assertThat(Parameters.texts(List.of("a", 1, true))).containsExactly("a", "1", "true");
    assertThat(Parameters.texts(null)).isNull();
  }

  @Test
  void cookie_whenValueHasSpecialCharacters_encodesIt() {
    assertThat(Parameters.cookie("session", "a;b=c d")).isEqualTo("session=a%3Bb%3Dc%20d");
    assertThat(Parameters.cookie("session", null)).isNull();
  }

  @Test
  void basic_whenNotAscii_isUtf8() {
    assertThat(Parameters.basic("user", "Aladdin", "open sesame"))
        .isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(Parameters.basic("user", "test", "123\u00a3")).isEqualTo("Basic dGVzdDoxMjPCow==");
  }

  @Test
  void basic_whenUserNameHasAColon_isRefusedWithoutEchoingValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.basic("user", "Alad:din", "open sesame"))
        .withMessage("user must not contain a colon, which HTTP basic authentication cannot carry")
        .withNoCause();
    assertThat(Parameters.basic("user", "Aladdin", "open:sesame"))
        .isEqualTo("Basic QWxhZGRpbjpvcGVuOnNlc2FtZQ==");
    assertThat(Parameters.optionalBasic("user", "Alad:din", null)).isNull();
  }
}
