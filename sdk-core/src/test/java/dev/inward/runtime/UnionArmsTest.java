package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionArmsTest {

  private static final UnionArms ARMS =
      new UnionArms()
          .scalar(Token.STRING)
          .array(Token.STRING)
          .array(Token.BEGIN_OBJECT, Token.NULL)
          .object(Set.of("id"), Set.of("name"), Map.of())
          .object(Set.of("id", "size"), Set.of(), Map.of())
          .object(Set.of(), Set.of("note"), Map.of("kind", Set.of("a", "b")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text"                          | 0
          3                               | -1
          null                            | -1
          ["a"]                           | 1
          [{}]                            | 2
          []                              | 1
          [3]                             | -1
          [null,{}]                       | 2
          [{},null]                       | 2
          [null]                          | 2
          [null,"a"]                      | -1
          ["a",null]                      | -1
          {"id":null}                     | 3
          {"id":1,"size":2}               | 4
          {"id":1,"size":2,"name":3}      | 4
          {"kind":"a","id":1}             | 5
          {"kind":"c","id":1}             | 3
          {"kind":["a"],"note":1}         | -1
          {"note":1}                      | 5
          {}                              | 5
          {"size":1}                      | 5
          """)
  void find_tellsTheArmByItsForm(String json, int arm) throws IOException {
    assertThat(ARMS.find(JsonReader.of(new Buffer().writeUtf8(json)))).isEqualTo(arm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"LONG | 0", "\"LONG\" | 1", "[LONG] | 2", "[null,LONG] | -1", "[\"LONG\"] | 3"})
  void longNumber_isANumber(String json, int arm) throws IOException {
    UnionArms arms =
        new UnionArms()
            .scalar(Token.NUMBER)
            .scalar(Token.STRING)
            .array(Token.NUMBER)
            .array(Token.STRING);
    ByteString body = ByteString.encodeUtf8(json.replace("LONG", "9".repeat(401)));

    int found = JsonInput.document(body, "Thing", (reader, field) -> skipped(reader, arms));

    assertThat(found).isEqualTo(arm);
  }

  private static int skipped(JsonReader reader, UnionArms arms) throws IOException {
    int found = arms.find(reader);
    reader.skipValue();
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"LONG", "{\"a\":[LONG]}", "[\"1\",{\"a\":LONG}]"})
  void longNumber_ofAnArm_isWrittenAsItCame(String form) throws IOException {
    String json = form.replace("LONG", "9".repeat(401));

    Object value =
        JsonInput.document(
            ByteString.encodeUtf8(json),
            "Thing",
            (reader, field) -> ARMS.read(reader, JsonInput::any));

    assertThat(JsonOutput.text(value)).isEqualTo(json);
  }

  @Test
  void find_whenTwoArmsFitAlike_isNone() throws IOException {
    UnionArms arms =
        new UnionArms()
            .object(Set.of("a"), Set.of(), Map.of())
            .object(Set.of("b"), Set.of(), Map.of());

    assertThat(arms.find(JsonReader.of(new Buffer().writeUtf8("{\"a\":1,\"b\":2}")))).isEqualTo(-1);
  }

  @Test
  void read_whenTheValueIsNotTheArms_leavesIt() throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("{\"a\":[1]}"));

    assertThat(ARMS.read(reader, JsonInput::int32)).isNull();
    assertThat(JsonInput.json(reader)).isEqualTo("{\"a\":[1]}");
  }
}
