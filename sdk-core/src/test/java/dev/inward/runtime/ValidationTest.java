package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

  private static void refuses(ThrowingCallable check, String message) {
    assertThatIllegalArgumentException().isThrownBy(check).withMessage(message).withNoCause();
  }

  @Test
  void required_whenMissing_isRefused() {
    assertThat(Validation.required("number", "1")).isEqualTo("1");
    refuses(() -> Validation.required("number", null), "number is required");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"1", "...", ".a", "a b", "a/b", "%2e%2e", "\u00e4", " "})
  void pathSegment_whenItStaysOne_passes(String value) {
    assertThatCode(() -> Validation.pathSegment("number", value)).doesNotThrowAnyException();
  }

  @Test
  void list_whenItHoldsNull_isRefused() {
    List<String> values = new ArrayList<>(List.of("a"));
    List<String> copy = Validation.list("pages", values);
    values.add(null);
    assertThat(copy).containsExactly("a");
    refuses(() -> Validation.list("pages", values), "pages must not contain null");
  }

  @Test
  void headerText_whenItIsNotAscii_isRefusedWithoutEchoingValue() {
    assertThat(Validation.headerText("apiKey", "a key/+=<~>")).isEqualTo("a key/+=<~>");
    for (String value : new String[] {"schl\u00fcssel", "\u20ac", "a\u00a0", "a\u0085"}) {
      refuses(
          () -> Validation.headerText("apiKey", value),
          "apiKey must be ASCII, because it is sent in a header");
    }
  }

  @Test
  void pathSegment_whenItChangesThePath_isRefusedWithoutEchoingValue() {
    refuses(() -> Validation.pathSegment("number", ""), "number must not be empty");
    refuses(() -> Validation.pathSegment("number", "."), "number must not be a dot segment");
    refuses(() -> Validation.pathSegment("number", ".."), "number must not be a dot segment");
    for (String value : new String[] {"1\n2", "\u0000", "1\t", "\u007f", "\u0085"}) {
      refuses(
          () -> Validation.pathSegment("number", value),
          "number must not contain control characters");
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "a\tb\r\nc", "\u00e4\uffFd\ud7ff\ue000", "\ud83d\ude00"})
  void xmlText_whenXmlCanCarryIt_passes(String value) {
    assertThatCode(() -> Validation.xmlText("label", value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\uffFe", "\uffff"})
  void xmlText_whenXmlCannotCarryIt_isRefused(String value) {
    refuses(
        () -> Validation.xmlText("label", value),
        "label contains a character that XML cannot carry");
  }

  @Test
  void xmlText_whenSurrogateStandsAlone_isRefused() {
    for (char surrogate : new char[] {'\ud800', '\udbff', '\udc00', '\udfff'}) {
      refuses(
          () -> Validation.xmlText("label", "a" + surrogate + "b"),
          "label contains a character that XML cannot carry");
    }
  }

  @Test
  void length_whenOutOfBounds_isRefused() {
    assertThatCode(() -> Validation.length("label", null, 1, 2)).doesNotThrowAnyException();
    assertThatCode(() -> Validation.length("label", "ab", 2, 2)).doesNotThrowAnyException();
    refuses(() -> Validation.length("label", "", 1, 9), "label must not be empty");
    refuses(() -> Validation.length("label", "a", 2, 9), "label is shorter than 2 characters");
    refuses(() -> Validation.length("label", "abc", 0, 2), "label is longer than 2 characters");
  }

  @Test
  void length_whenCharacterTakesTwoChars_countsOne() {
    assertThatCode(() -> Validation.length("label", "\ud83d\ude00", 1, 1))
        .doesNotThrowAnyException();
  }

  @Test
  void pattern_whenNothingMatches_saysWhatTheContractSays() {
    Pattern digits = Pattern.compile("^[0-9]+$");
    assertThatCode(() -> Validation.pattern("number", null, digits, "x"))
        .doesNotThrowAnyException();
    assertThatCode(() -> Validation.pattern("number", "12", digits, "x"))
        .doesNotThrowAnyException();
    refuses(
        () -> Validation.pattern("number", "s3cr3t", digits, "must be digits"),
        "number must be digits");
  }

  @Test
  void bounds_whenCrossed_areNamed() {
    assertThatCode(
            () -> {
              Validation.minimum("quantity", null, "1");
              Validation.minimum("quantity", 1, "1");
              Validation.maximum("quantity", null, "9");
              Validation.maximum("quantity", new BigDecimal("9.0"), "9");
            })
        .doesNotThrowAnyException();
    refuses(() -> Validation.minimum("quantity", 0L, "1"), "quantity must be at least 1");
    refuses(
        () -> Validation.maximum("quantity", new BigDecimal("9.01"), "9"),
        "quantity must be at most 9");
  }

  @Test
  void patterns_whenOneTextDoesNotMatch_isRefusedWithoutIt() {
    Pattern digits = Pattern.compile("^[0-9]+\\z");

    assertThatCode(
            () -> Validation.patterns("numbers", List.of("1", "2"), digits, "must be digits"))
        .doesNotThrowAnyException();
    assertThatCode(() -> Validation.patterns("numbers", null, digits, "must be digits"))
        .doesNotThrowAnyException();
    refuses(
        () -> Validation.patterns("numbers", List.of("1", "+2"), digits, "must be digits"),
        "numbers must be digits");
  }

  @Test
  void items_whenThereAreTooFew_isRefused() {
    assertThatCode(() -> Validation.items("numbers", List.of("1"), 1)).doesNotThrowAnyException();
    assertThatCode(() -> Validation.items("numbers", null, 1)).doesNotThrowAnyException();
    refuses(() -> Validation.items("numbers", List.of(), 1), "numbers must have 1 or more items");
  }

  @Test
  void json_whenNestedTooDeeply_isRefused() {
    Object lists = 1;
    Object maps = 1;
    for (int depth = 1; depth <= 200; depth++) {
      lists = List.of(lists);
      maps = Map.of("s3cr3t", maps);
      Validation.json("any", lists);
      Validation.json("any", maps);
    }
    Object tooManyLists = List.of(lists);
    Object tooManyMaps = Map.of("s3cr3t", maps);
    Validation.json("any", null);

    String message = "any must not be nested more than 200 deep, nor contain itself";
    refuses(() -> Validation.json("any", tooManyLists), message);
    refuses(() -> Validation.json("any", tooManyMaps), message);
  }
}
