package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static final String TREE =
      "{\"a\": {\"b\": [1, \"1\", null, true, {}], \"c\": []}, \"key\": \"secret\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{ \"a\" : 1.0 }",
        "{\"a\":100}|{\"a\":1e2}",
        "{\"a\":\"\\u00e9\\n\\/\"}|{\"a\":\"é\\u000a/\"}",
        "{\"a\":1,\"b\":[false]}|{\"b\":[false],\"a\":1}"
      })
  void sameMeaning_whenWrittenDifferently_isTheSame(String one, String other) throws Exception {
    assertThat(read(one).differencesOf(read(other), Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{\"a\":\"1\"}",
        "{\"a\":null}|{\"a\":\"null\"}",
        "{\"a\":[1,2]}|{\"a\":[1,3]}",
        "{\"a\":[]}|{\"a\":{}}",
        "{\"a\":1}|{\"a\":1,\"a\":1}"
      })
  void otherMeaning_isDifferent(String one, String other) throws Exception {
    assertThat(read(one).differencesOf(read(other), Set.of())).hasSize(1);
  }

  @Test
  void members_areNamedByTheirPath_butForCredentials() throws Exception {
    assertThat(read(TREE).names())
        .containsExactly("a/b/0", "a/b/1", "a/b/2", "a/b/3", "a/b/4", "a/c");
    assertThat(read("{}").differencesOf(read(TREE), Set.of("a/c")))
        .contains("a/c is not expected")
        .filteredOn(List.of("something that is recorded nowhere is not expected")::contains)
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[1,]",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":tru}",
        "{\"a\":\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "{} {}",
        "[1 2]",
        "nan"
      })
  void notJson_isRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableBodyException.class);
  }

  @Test
  void deepNesting_isRefused() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(UnreadableBodyException.class);
  }

  private static Facts read(String json) throws UnreadableBodyException {
    Facts facts = new Facts(Set.of("key"));
    JsonReader.read(json, facts);
    return facts;
  }
}
