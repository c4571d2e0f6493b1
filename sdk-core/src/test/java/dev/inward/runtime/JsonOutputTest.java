package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.Scalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutputTest {

  private static String sent(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readUtf8();
  }

  private static <T> String written(T value, JsonOutput.Writer<? super T> writer)
      throws IOException {
    return sent(JsonOutput.body(value, writer));
  }

  @Test
  void body_whenJson_saysSoAndKnowsItsLength() throws IOException {
    RequestBody body = JsonOutput.body("\u00e4", JsonOutput::text);

    assertThat(body.contentType()).hasToString("application/json");
    assertThat(body.contentLength()).isEqualTo(4);
    assertThat(body.isOneShot()).isFalse();
  }

  @Test
  void none_whenSent_isEmptyAndHasNoType() throws IOException {
    assertThat(JsonOutput.none().contentType()).isNull();
    assertThat(JsonOutput.none().contentLength()).isZero();
  }

  @Test
  void scalars_whenWritten_areExact() throws IOException {
    assertThat(written("a\"\\\n\u2028", JsonOutput::text)).isEqualTo("\"a\\\"\\\\\\n\\u2028\"");
    assertThat(written(Long.MIN_VALUE, JsonOutput::integer)).isEqualTo("-9223372036854775808");
    assertThat(written(new BigDecimal("1.10"), JsonOutput::decimal)).isEqualTo("1.10");
    assertThat(written(new BigDecimal("1E+2"), JsonOutput::decimalText)).isEqualTo("\"100\"");
    assertThat(written(true, JsonOutput::bool)).isEqualTo("true");
  }

  @Test
  void scalar_whateverItsKind_isWrittenAsItCame() throws IOException {
    assertThat(written(Scalar.of("0012"), JsonOutput::scalar)).isEqualTo("\"0012\"");
    assertThat(written(Scalar.of(Scalar.Kind.NUMBER, "-165.0"), JsonOutput::scalar))
        .isEqualTo("-165.0");
    assertThat(written(Scalar.of(false), JsonOutput::scalar)).isEqualTo("false");
    assertThat(written(Scalar.of(Scalar.Kind.OTHER, "[ 1 ]"), JsonOutput::scalar))
        .isEqualTo("[ 1 ]");
  }

  @Test
  void containers_whenWritten_keepTheirOrder() throws IOException {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", 2);

    assertThat(
            JsonOutputTest.<List<Integer>>written(
                List.of(2, 1), (w, v) -> JsonOutput.list(w, v, JsonOutput::integer)))
        .isEqualTo("[2,1]");
    assertThat(
            JsonOutputTest.<Map<String, Integer>>written(
                map, (w, v) -> JsonOutput.map(w, v, JsonOutput::integer)))
        .isEqualTo("{\"b\":1,\"a\":2}");
  }

  @Test
  void any_whenMembersAreNull_writesThemAndOnlyThere() throws IOException {
    Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
    unknown.put("z", null);

    String json =
        JsonOutputTest.<Map<String, @Nullable Object>>written(
            unknown,
            (writer, value) -> {
              writer.beginObject();
              writer.name("absent");
              writer.nullValue();
              writer.name("unknown");
              JsonOutput.any(writer, value);
              writer.name("absentToo");
              writer.nullValue();
              writer.endObject();
            });

    assertThat(json).isEqualTo("{\"unknown\":{\"z\":null}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1.10,\"a\":[null,true,\"\\\"\",{}],\"n\":12345678901234567890}",
        "[]",
        "\"0012\"",
        "1E+20"
      })
  void any_whenReadBefore_isWrittenBackUnchanged(String json) throws IOException {
    Object value = JsonInput.document(ByteString.encodeUtf8(json), "/x", JsonInput::any);

    assertThat(written(value, JsonOutput::any)).isEqualTo(json);
  }

  @Test
  void value_whenNestedDeeperThanAWriterAllows_isRefusedWithoutItsNames() {
    Object value = 1;
    for (int i = 0; i < 300; i++) {
      value = Map.of("s3cr3t", value);
    }
    Object deep = value;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonOutput.body(deep, JsonOutput::any))
        .withMessage("the value is nested more than 255 deep")
        .withNoCause();
  }
}
