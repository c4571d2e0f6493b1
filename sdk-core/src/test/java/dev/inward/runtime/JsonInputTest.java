package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.FilePart;
import dev.inward.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonInputTest {

  /** An object with one member, as a generated adapter reads it. */
  private static final JsonAdapter<String> THING =
      new JsonAdapter<>() {
        @Override
        public String fromJson(JsonReader reader) throws IOException {
          JsonInput.beginObject(reader, "Thing");
          String name = null;
          List<String> seen = new ArrayList<>();
          while (reader.hasNext()) {
            String member = reader.nextName();
            if (member.equals("name")) {
              name = JsonInput.text(reader, JsonInput.once(seen, "name"));
            } else {
              reader.skipValue();
            }
          }
          reader.endObject();
          return JsonInput.require(name, "name");
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable String value) {
          throw new UnsupportedOperationException();
        }
      };

  private static final JsonInput.Reader<List<String>> LIST =
      (reader, field) -> JsonInput.list(reader, field, JsonInput::text);
  private static final JsonInput.Reader<Map<String, Integer>> MAP =
      (reader, field) -> JsonInput.map(reader, field, JsonInput::int32);
  private static final JsonInput.Reader<String> OBJECT =
      (reader, field) -> JsonInput.object(reader, field, THING);
  private static final JsonInput.Reader<String> JSON = (reader, field) -> JsonInput.json(reader);
  private static final JsonInput.Reader<FilePart> FILE = JsonInput::file;
  private static final JsonInput.Reader<String> DISCRIMINATOR =
      (reader, field) -> JsonInput.discriminator(reader, "type");

  private static <T> @Nullable T read(String json, JsonInput.Reader<T> reader) throws IOException {
    return reader.read(JsonReader.of(new Buffer().writeUtf8(json)), "/x");
  }

  private static <T> void mismatches(String json, JsonInput.Reader<T> reader, String expected) {
    assertThatThrownBy(() -> read(json, reader))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("expected " + expected + " at /x");
  }

  private static String thing(String json) throws IOException {
    return JsonInput.document(ByteString.encodeUtf8(json), "Thing", THING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"0012\" | 0012",
        "0.10 | 0.10",
        "-165 | -165",
        "1e3 | 1e3",
        "true | true",
        "\"\" | ''",
        "12345678901234567890 | 12345678901234567890"
      })
  void text_whenScalar_isItsLexicalForm(String json, String text) throws IOException {
    assertThat(read(json, JsonInput::text)).isEqualTo(text);
  }

  @Test
  void values_whenNull_areAbsent() throws IOException {
    assertThat(read("null", JsonInput::text)).isNull();
    assertThat(read("null", JsonInput::int32)).isNull();
    assertThat(read("null", JsonInput::int64)).isNull();
    assertThat(read("null", JsonInput::decimal)).isNull();
    assertThat(read("null", JsonInput::bool)).isNull();
    assertThat(read("null", JsonInput::scalar)).isNull();
    assertThat(read("null", JsonInput::any)).isNull();
    assertThat(read("null", LIST)).isNull();
    assertThat(read("null", MAP)).isNull();
    assertThat(read("null", OBJECT)).isNull();
  }

  @Test
  void numbers_whenQuoted_areRead() throws IOException {
    assertThat(read("\"200\"", JsonInput::int32)).isEqualTo(200);
    assertThat(read("200", JsonInput::int32)).isEqualTo(200);
    assertThat(read("\"9007199254740993\"", JsonInput::int64)).isEqualTo(9007199254740993L);
    assertThat(read("9007199254740993", JsonInput::int64)).isEqualTo(9007199254740993L);
    assertThat(read("1.50", JsonInput::decimal)).isEqualTo(new BigDecimal("1.50"));
    assertThat(read("\"1.50\"", JsonInput::decimal)).isEqualTo(new BigDecimal("1.50"));
    assertThat(read("\"\"", JsonInput::decimal)).isNull();
    assertThat(read("\"1\"", JsonInput::bool)).isTrue();
    assertThat(read("0", JsonInput::bool)).isFalse();
  }

  @Test
  void scalars_whenObjectOrArray_mismatch() {
    mismatches("{}", JsonInput::text, "a string");
    mismatches("[1]", JsonInput::int32, "a string");
    mismatches("\"s3cr3t\"", JsonInput::int32, "a number");
    mismatches("\"s3cr3t\"", JsonInput::bool, "true or false");
  }

  @Test
  void scalar_whateverItIs_keepsKindAndForm() throws IOException {
    assertThat(read("\"0012\"", JsonInput::scalar)).isEqualTo(Scalar.of("0012"));
    assertThat(read("-165.0", JsonInput::scalar))
        .isEqualTo(Scalar.of(Scalar.Kind.NUMBER, "-165.0"));
    assertThat(read("true", JsonInput::scalar)).isEqualTo(Scalar.of(true));
    assertThat(read("{ \"a\": [1.0] }", JsonInput::scalar))
        .isEqualTo(Scalar.of(Scalar.Kind.OTHER, "{ \"a\": [1.0] }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "[]", "[ ]", "null"})
  void object_whenNothingStandsThere_isAbsent(String json) throws IOException {
    assertThat(read(json, OBJECT)).isNull();
    assertThat(read(json, MAP)).isNull();
  }

  @Test
  void object_whenSomethingElseStandsThere_mismatches() {
    mismatches("\"s3cr3t\"", OBJECT, "an object or an array");
    mismatches("[1]", OBJECT, "an object");
    assertThatThrownBy(() -> read("1", OBJECT)).hasMessage("expected an object at Thing");
    mismatches("1", MAP, "an object");
  }

  @Test
  void list_whenElementsAreNull_leavesThemOut() throws IOException {
    assertThat(read("[\"a\",null,1]", LIST)).containsExactly("a", "1");
    assertThat(read("\"\"", LIST)).isNull();
    assertThat(read("[]", LIST)).isEmpty();
    mismatches("{}", LIST, "an array");
    mismatches("1", LIST, "an array");
    mismatches("\"s3cr3t\"", LIST, "an object or an array");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":null,\"name\":\"a\"}",
        "{\"name\":\"a\",\"name\":null}",
        "{\"name\":\"a\",\"x\":1,\"name\":\"a\"}"
      })
  void once_whenMemberComesTwice_isRefused(String json) {
    assertThatThrownBy(() -> read(json, OBJECT))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("expected one member of that name at name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":null,\"a\":1}", "{\"a\":1,\"a\":\"\"}", "{\"a\":1,\"a\":1}"})
  void map_whenMemberComesTwice_isRefused(String json) {
    mismatches(json, MAP, "one member of that name");
  }

  @ParameterizedTest
  @MethodSource("longNumbers")
  void document_whenALongNumberDecidesNothing_isReadAndKeepsIt(String number) throws IOException {
    assertThat(thing("{\"a\":[" + number + " ," + number + "],\"name\":\"b\"}")).isEqualTo("b");
    ByteString body = ByteString.encodeUtf8("{\"a\":" + number + "}");
    assertThat(JsonInput.document(body, "Thing", JsonInput::any))
        .isEqualTo(Map.of("a", Scalar.of(Scalar.Kind.NUMBER, number)));
    assertThatThrownBy(
            () ->
                JsonInput.document(
                    ByteString.encodeUtf8("[" + number + "]"),
                    "Thing",
                    (reader, at) -> JsonInput.list(reader, at, JsonInput::int32)))
        .isInstanceOf(MalformedResponseException.class);
  }

  private static Stream<String> longNumbers() {
    return Stream.of(
        "9".repeat(401),
        "-0." + "0".repeat(500) + "1",
        "1" + "0".repeat(500) + "e-500",
        "7".repeat(60_000));
  }

  @Test
  void document_whenMoshiTakesANumberForAnother_isRead() throws IOException {
    String number = "1" + "0".repeat(230) + ".5";
    ByteString body = ByteString.encodeUtf8("{\"a\":" + number + "}");

    assertThat(JsonInput.document(body, "Thing", JsonInput::any))
        .isEqualTo(Map.of("a", Scalar.of(Scalar.Kind.NUMBER, number)));
    assertThat(thing("{\"a\":-1" + "0".repeat(230) + ",\"name\":\"b\"}")).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "x", "1.", "+1"})
  void document_whenALongWordIsNoNumber_isRefused(String start) {
    assertThatThrownBy(() -> thing("{\"a\":" + start + "1".repeat(450) + "x,\"name\":\"b\"}"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void map_whenMembersAreAlike_keepsTheirOrder() throws IOException {
    assertThat(read("{\"b\":1,\"a\":null,\"c\":\"2\"}", MAP))
        .containsExactly(Map.entry("b", 1), Map.entry("c", 2));
    mismatches("{\"a\":1,\"a\":2}", MAP, "one member of that name");
  }

  @Test
  void any_whateverItIs_isExact() throws IOException {
    Object value =
        read(
            "{\"s\":\"\\u00e4\",\"n\":1.10,\"i\":12345678901234567890,\"b\":true,\"z\":null,"
                + "\"l\":[1,[],{}]}",
            JsonInput::any);

    assertThat(value)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("s", "\u00e4")
        .containsEntry("n", new BigDecimal("1.10"))
        .containsEntry("i", new BigDecimal("12345678901234567890"))
        .containsEntry("b", true)
        .containsEntry("z", null)
        .containsEntry("l", Arrays.asList(new BigDecimal(1), List.of(), Map.of()));
  }

  @Test
  void any_whenNameComesTwice_keepsTheFirst() throws IOException {
    assertThat(read("{\"a\":\"1\",\"b\":true,\"a\":{}}", JsonInput::any))
        .isEqualTo(Map.of("a", "1", "b", true));
  }

  @Test
  void any_whenNumberIsTooLongToParse_keepsItsText() throws IOException {
    assertThat(read("1e999999999", JsonInput::any))
        .isEqualTo(Scalar.of(Scalar.Kind.NUMBER, "1e999999999"));
  }

  @Test
  void file_whenWhole_isRead() throws IOException {
    FilePart file = FilePart.of("a.png", new byte[] {1}).withMediaType("image/png");

    assertThat(read("{\"content\":\"AQ==\",\"mediaType\":\"image/png\",\"name\":\"a.png\"}", FILE))
        .isEqualTo(file);
    assertThat(read("null", FILE)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a"                                                | an object at /x
          {"name":"a"}                                       | a value at /x.content
          {"content":"AQ=="}                                 | a value at /x.name
          {"name":null,"content":"AQ=="}                     | a value at /x.name
          {"name":["a"],"content":"AQ=="}                    | a string at /x.name
          {"name":"a","content":"?"}                         | Base64 at /x.content
          {"name":"a","content":"AQ==","mediaType":"png"}    | a media type at /x.mediaType
          {"name":"a","content":"AQ==","name":"b"}           | one member of that name at /x.name
          {"name":"a","content":"AQ==","size":1}             | no other members at /x
          """)
  void file_whenItIsNone_mismatches(String json, String expected) {
    assertThatThrownBy(() -> read(json, FILE))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("expected " + expected);
  }

  @Test
  void listOrOne_whenObject_isAListOfOne() throws IOException {
    JsonInput.Reader<List<String>> things =
        (reader, field) -> JsonInput.listOrOne(reader, field, JsonInput.objects(THING));

    assertThat(read("{\"name\":\"a\"}", things)).containsExactly("a");
    assertThat(read("[{\"name\":\"a\"},{\"name\":\"b\"}]", things)).containsExactly("a", "b");
    mismatches("1", things, "an array");
  }

  @ParameterizedTest
  @CsvSource({
    "18003863003.0, 18003863003",
    "1.8003863003e10, 18003863003",
    "-165.00, -165",
    "0.5, 0.5",
    "'\"12.0\"', 12.0",
    "1e999999999, 1e999999999"
  })
  void identifier_whenIntegerHasAFraction_isItsDigits(String json, String text) throws IOException {
    assertThat(read(json, JsonInput::identifier)).isEqualTo(text);
  }

  @Test
  void document_whenOneValue_isRead() throws IOException {
    assertThat(thing(" {\"other\":[{}],\"name\":\"a\"} \n")).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"\"",
        "1",
        "{}",
        "{\"name\":null}",
        "{\"name\":{}}",
        "{\"name\":\"a\"",
        "{\"name\":\"a\"}}",
        "{\"name\":\"a\"} x",
        "{\"name\":\"a\",\"name\":\"b\"}",
        "{name:\"a\"}",
        "{'name':'a'}",
        "{\"name\":\"a\",}",
        "// c\n{\"name\":\"a\"}",
        ")]}'\n{\"name\":\"a\"}",
        "<html>s3cr3t</html>",
        "s3cr3t"
      })
  void document_whenAnythingElse_isRefused(String json) {
    assertThatThrownBy(() -> thing(json)).isInstanceOf(IOException.class);
  }

  @Test
  void document_whenUtf8IsInvalid_replacesWhatIsNotReadable() throws IOException {
    ByteString latin =
        new Buffer()
            .writeUtf8("{\"name\":\"Z")
            .writeByte(0xfc)
            .writeUtf8("rich\"}")
            .readByteString();

    assertThat(JsonInput.document(latin, "Thing", THING)).isEqualTo("Z\ufffdrich");
  }

  @Test
  void webhook_whenUnreadable_doesNotRepeatIt() {
    assertThat(JsonInput.parse("{\"name\":\"a\"}", "Thing", THING)).isEqualTo("a");
    for (String json :
        new String[] {"s3cr3t", "{\"name\":[\"s3cr3t\"]}", "{\"s3cr3t\"", "[".repeat(999)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JsonInput.parse(json, "Thing", THING))
          .withMessageNotContaining("s3cr3t")
          .withNoCause();
    }
  }

  @Test
  void only_whenNotExactlyOne_mismatches() throws IOException {
    assertThat(JsonInput.only(List.of("a"), "/DATA")).isEqualTo("a");
    for (List<String> list :
        Arrays.<@Nullable List<String>>asList(null, List.of(), List.of("a", "b"))) {
      assertThatThrownBy(() -> JsonInput.only(list, "/DATA"))
          .hasMessage("expected exactly one entry at /DATA");
    }
  }

  @Test
  void discriminator_whereverItStands_isFoundAndNothingIsConsumed() throws IOException {
    JsonReader reader =
        JsonReader.of(new Buffer().writeUtf8("{\"a\":[{}],\"type\":\"x\",\"b\":1}"));

    assertThat(JsonInput.discriminator(reader, "type")).isEqualTo("x");
    assertThat(JsonInput.discriminator(reader, "b")).isEqualTo("1");
    assertThat(JsonInput.discriminator(reader, "none")).isNull();
    assertThat(JsonInput.json(reader)).isEqualTo("{\"a\":[{}],\"type\":\"x\",\"b\":1}");
    assertThat(read("[]", DISCRIMINATOR)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"x\",\"type\":\"y\"}",
        "{\"type\":\"x\",\"a\":{},\"type\":\"x\"}",
        "{\"type\":null,\"type\":\"x\"}",
        "{\"type\":[],\"type\":\"x\"}",
        "{\"type\":\"x\",\"type\":{}}"
      })
  void discriminator_whenItOccursTwice_isNone(String json) throws IOException {
    assertThatThrownBy(() -> read(json, DISCRIMINATOR))
        .hasMessage("expected one member of that name at type");

    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    assertThat(JsonInput.discriminatorOrNull(reader, "type")).isNull();
    assertThat(JsonInput.json(reader)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("numbersThatAreNotParsed")
  void number_whenItCannotBeParsed_isWrittenAsItWasRead(String number) throws IOException {
    String json =
        "{\"a\":[%s,{\"b\":%s,\"c\":null}],\"d\":\"%s\",\"e\":1.50}"
            .formatted(number, number, "1".repeat(500));
    ByteString body = ByteString.encodeUtf8(json);

    Object value = JsonInput.document(body, "Thing", JsonInput::any);

    assertThat(JsonOutput.text(value)).isEqualTo(json);
    Scalar scalar =
        JsonInput.document(ByteString.encodeUtf8(number + " "), "Thing", JsonInput::scalar);
    assertThat(scalar).isEqualTo(Scalar.of(Scalar.Kind.NUMBER, number));
    assertThat(scalar.toJson()).isEqualTo(number);
  }

  @ParameterizedTest
  @MethodSource("numbersThatAreNotParsed")
  void decimal_whenItCannotBeParsed_isKeptAsANumber(String number) throws IOException {
    Map<String, @Nullable Object> kept = new HashMap<>();

    JsonInput.document(
        ByteString.encodeUtf8("[" + number + "]"),
        "Thing",
        (reader, at) -> {
          reader.beginArray();
          assertThat(LenientJson.decimal(reader, "price", kept)).isNull();
          reader.endArray();
          return "";
        });

    assertThat(JsonOutput.text(kept)).isEqualTo("{\"price\":" + number + "}");
  }

  static Stream<String> numbersThatAreNotParsed() {
    return Stream.of("9".repeat(401), "-0." + "1".repeat(1000), "1e999999999", "1E+999999999");
  }

  @ParameterizedTest
  @MethodSource("numbersThatAreNotParsed")
  void json_whenANumberCannotBeParsed_isAsItStands(String number) throws IOException {
    String json = "{ \"b\" : [ %s, 1 ], \"a\" : %s }".formatted(number, number);

    String read =
        JsonInput.document(
            ByteString.encodeUtf8(json), "Thing", (reader, field) -> JsonInput.json(reader));

    assertThat(read).isEqualTo(json);
  }

  @Test
  void json_whenRead_isAsItStands() throws IOException {
    String json = "{ \"b\" : 1.0, \"a\" : [ \"\\u0041\" ] }";

    assertThat(read(json, JSON)).isEqualTo(json);
  }
}
