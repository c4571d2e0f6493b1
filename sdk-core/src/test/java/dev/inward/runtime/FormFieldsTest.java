package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  private static String sent(FormFields fields) throws IOException {
    Buffer buffer = new Buffer();
    fields.body().writeTo(buffer);
    return buffer.readUtf8();
  }

  @Test
  void body_whenEmpty_isAnEmptyForm() throws IOException {
    RequestBody body = new FormFields().body();

    assertThat(body.contentType()).hasToString("application/x-www-form-urlencoded");
    assertThat(body.contentLength()).isZero();
  }

  @Test
  void add_whenValueIsAbsent_sendsNothing() throws IOException {
    assertThat(sent(new FormFields().add("a", null).add("b", "").add("c", List.of())))
        .isEqualTo("b=");
  }

  @Test
  void add_whenValueHasSpecialCharacters_encodesThem() throws IOException {
    assertThat(sent(new FormFields().add("a&b", "1=2&c=3 +%\u00e4\n")))
        .isEqualTo("a%26b=1%3D2%26c%3D3+%2B%25%C3%A4%0A");
  }

  @Test
  void add_whenList_repeatsTheName() throws IOException {
    assertThat(sent(new FormFields().add("n", List.of("1", 2, new BigDecimal("1E+1")))))
        .isEqualTo("n=1&n=2&n=10");
  }

  @Test
  void add_whenMap_sendsItsMembers() throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("a", "1");
    members.put("b", null);
    members.put("c", Arrays.asList("2", "3"));

    assertThat(sent(new FormFields().add("n", members))).isEqualTo("a=1&c=2&c=3");
  }

  @Test
  void deepObject_namesEachPlace() throws IOException {
    assertThat(sent(new FormFields().deepObject("n", Map.of("a", List.of("1")))))
        .isEqualTo("n%5Ba%5D%5B0%5D=1");
  }

  @Test
  void joined_whenAValueHasTheSeparator_isRefusedWithoutEchoingValue() throws IOException {
    assertThat(sent(new FormFields().joined("n", "pipeDelimited", List.of("a,b", 1))))
        .isEqualTo("n=a%2Cb%7C1");
    assertThat(sent(new FormFields().joined("n", "form", null))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormFields().joined("n", "form", List.of("a,b")))
        .withMessage("n must not contain \",\" in a value");
  }
}
