package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-165, -165",
    "007, 7",
    "' 12 ', 12",
    "2.0, 2",
    "2e3, 2000",
    "2147483647, 2147483647",
    "-2147483648, -2147483648"
  })
  void int32_whenText_isTheNumber(String text, int number) throws MalformedResponseException {
    assertThat(Scalars.int32(text, "/code")).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "9223372036854775807"})
  void int32_whenTooLarge_namesTheField(String text) {
    assertThatThrownBy(() -> Scalars.int32(text, "/code"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("expected a 32-bit integer at /code");
  }

  @Test
  void int64_whenAtItsEnds_isExact() throws MalformedResponseException {
    assertThat(Scalars.int64("9223372036854775807", "/id")).isEqualTo(Long.MAX_VALUE);
    assertThat(Scalars.int64("-9223372036854775808", "/id")).isEqualTo(Long.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "0.5", "1e400", "1e-400"})
  void int64_whenNone_namesTheField(String text) {
    assertThatThrownBy(() -> Scalars.int64(text, "/id")).hasMessage("expected an integer at /id");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\n"})
  void values_whenBlank_areAbsent(String text) throws MalformedResponseException {
    assertThat(Scalars.int32(text, "/x")).isNull();
    assertThat(Scalars.int64(text, "/x")).isNull();
    assertThat(Scalars.decimal(text, "/x")).isNull();
    assertThat(Scalars.bool(text, "/x")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10", "0.00", "-0.5", "1E+2", "12345678901234567890.123456789"})
  void decimal_whenNumber_keepsItsScale(String text) throws MalformedResponseException {
    assertThat(Scalars.decimal(text, "/price")).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,10", "$1", "NaN", "Infinity", "0x10", "1 2", "1e99999999999", "--1"})
  void decimal_whenNone_doesNotRepeatIt(String text) {
    assertThatThrownBy(() -> Scalars.decimal(text, "/price"))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("expected a number at /price")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e401", "1e-401", "1e999999999", "1e-999999999", "1E+2147483647"})
  void decimal_whenExponentIsHuge_isRefusedBeforeItFillsTheMemory(String text) {
    assertThatThrownBy(() -> Scalars.decimal(text, "/price"))
        .hasMessage("expected a number of a sensible length at /price");
  }

  @Test
  void decimal_whenLong_isBounded() throws MalformedResponseException {
    assertThat(Scalars.decimal("1".repeat(400), "/price")).isNotNull();
    assertThatThrownBy(() -> Scalars.decimal("1".repeat(401), "/price"))
        .isInstanceOf(MalformedResponseException.class);
    assertThatThrownBy(() -> Scalars.int64("1".repeat(10 << 20), "/price"))
        .isInstanceOf(MalformedResponseException.class);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "1, true", "' true ', true", "false, false", "0, false"})
  void bool_whenTrueOrFalse_isIt(String text, boolean value) throws MalformedResponseException {
    assertThat(Scalars.bool(text, "/on")).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "2", "null"})
  void bool_whenNeither_namesTheField(String text) {
    assertThatThrownBy(() -> Scalars.bool(text, "/on")).hasMessage("expected true or false at /on");
  }

  @Test
  void write_whenDecimal_hasNoExponent() {
    assertThat(Scalars.write(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(Scalars.write(12L)).isEqualTo("12");
    assertThat(Scalars.text(null)).isNull();
    assertThat(Scalars.text("0012")).isEqualTo("0012");
  }

  @Test
  void sameText_whenOneIsAbsent_isFalse() {
    assertThat(Scalars.sameText("1", 1)).isTrue();
    assertThat(Scalars.sameText("01", 1)).isFalse();
    assertThat(Scalars.sameText(null, null)).isFalse();
    assertThat(Scalars.sameText(null, "1")).isFalse();
    assertThat(Scalars.sameText("1", null)).isFalse();
  }

  @Test
  void isEmpty_whenNothingStandsThere_isTrue() {
    assertThat(List.of(Scalars.isEmpty(null), Scalars.isEmpty(" "), Scalars.isEmpty(List.of())))
        .containsOnly(true);
    assertThat(Scalars.isEmpty(Map.of())).isTrue();
    assertThat(Scalars.isEmpty(Map.of("a", ""))).isFalse();
    assertThat(List.of(Scalars.isEmpty("0"), Scalars.isEmpty(0), Scalars.isEmpty(List.of(""))))
        .containsOnly(false);
  }

  @Test
  void noneStartsWith_whenEachItemHasAnotherStart_isTrue() {
    assertThat(Scalars.noneStartsWith("-", List.of("1", " 2-"), each -> each)).isTrue();
    assertThat(Scalars.noneStartsWith("-", List.<String>of(), each -> each)).isTrue();
  }

  @Test
  void noneStartsWith_whenOneDoesOrHasNoValueOrThereIsNoList_isFalse() {
    assertThat(Scalars.noneStartsWith("-", List.of("1", "-100"), each -> each)).isFalse();
    assertThat(Scalars.noneStartsWith("-", List.of(" -1"), each -> each)).isFalse();
    assertThat(Scalars.noneStartsWith("-", List.of(-100), each -> each)).isFalse();
    assertThat(Scalars.noneStartsWith("-", List.of("1", " "), each -> each)).isFalse();
    assertThat(Scalars.noneStartsWith("-", List.of("1"), each -> null)).isFalse();
    assertThat(Scalars.<String>noneStartsWith("-", null, each -> each)).isFalse();
  }
}
