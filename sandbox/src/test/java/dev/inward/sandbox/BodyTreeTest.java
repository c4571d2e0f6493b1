package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.inward.sandbox.body.BodyTree;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTreeTest {

  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  private static BodyTree tree(String mediaType, String body) {
    return BodyTree.read(mediaType, body.getBytes(UTF_8));
  }

  private static String text(BodyTree tree) {
    return new String(tree.bytes(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"a\":[{\"b\":\"x\"}]}   | /a/0/b | {\"a\":[{\"b\":\"4\"}]}",
        "application/json | {\"a\":[1,2.50]}          | /a/0   | {\"a\":[4,2.50]}",
        "application/json | {\"a/b\":null}            | /a~1b  | {\"a/b\":\"4\"}",
        "application/json | {\"a\":{\"b\":1}}         | /a     | {\"a\":{\"b\":1}}",
        "application/json | {\"a\":1}                 | /b     | {\"a\":1}",
        "text/csv         | 1,2,3                     | /0/1   | 1,4,3",
        "text/csv         | 1,2,3                     | /0/3   | 1,2,3",
        "text/csv         | 1,2,3                     | ''     | 1,2,3"
      })
  void set_replacesWhatIsThere(String mediaType, String body, String pointer, String expected) {
    BodyTree original = tree(mediaType, body);
    BodyTree copy = original.copy();

    copy.set(pointer, "4");

    assertThat(text(copy)).isEqualTo(expected);
    assertThat(text(original)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"/A/B,<A C=\"2\"><B>4</B></A>", "/A/@C,<A C=\"4\"><B>1</B></A>"})
  void set_inXml_replacesElementsAndAttributes(String pointer, String expected) {
    BodyTree original = tree(XML, "<A C=\"2\"><B>1</B></A>");
    BodyTree copy = original.copy();

    copy.set(pointer, "4");
    copy.set("/A", "no scalar");
    copy.set("/A/D", "not there");

    assertThat(text(copy)).endsWith(expected);
    assertThat(text(original)).endsWith("<A C=\"2\"><B>1</B></A>");
  }

  @Test
  void set_whenTheTextHasMarkup_isEscaped() {
    String text = "R&D \"<4711>\" \t\n \uD83D\uDE00";
    BodyTree json = tree(JSON, "{\"a\": \"\"}");
    BodyTree xml = tree(XML, "<A B=\"\"><C/></A>");
    BodyTree csv = tree("text/csv", "1,2");

    json.set("/a", text);
    xml.set("/A/@B", text);
    xml.set("/A/C", text);
    csv.set("/0/0", "a,\"b\"");

    assertThat(tree(JSON, text(json)).text("/a")).isEqualTo(text);
    assertThat(tree(XML, text(xml)).text("/A/@B")).isEqualTo(text);
    assertThat(tree(XML, text(xml)).text("/A/C")).isEqualTo(text);
    assertThat(text(csv)).isEqualTo("\"a,\"\"b\"\"\",2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void items_ofIndentedXml_areReplacedWithTheirWhiteSpace(int count) {
    BodyTree tree = tree(XML, "<A>\n  <B/>\n  <B/>\n</A>");
    BodyTree item = Objects.requireNonNull(tree.items("/A/B")).get(0);

    tree.replaceItems("/A/B", Collections.nCopies(count, item.copy()));

    String items = count == 0 ? "\n  " : "\n  <B/>".repeat(count);
    assertThat(text(tree)).endsWith("<A>" + items + "\n</A>");
  }

  @Test
  void items_areReplaced() {
    BodyTree json = tree(JSON, "{\"a\": [{\"b\": 1}, 2]}");
    BodyTree xml = tree(XML, "<A><B C=\"1\"/><B C=\"2\"/><D/></A>");
    BodyTree csv = tree("text/csv", "1,2\n3,4");

    for (BodyTree tree : List.of(json, xml, csv)) {
      String at = tree == json ? "/a" : tree == xml ? "/A/B" : "";
      BodyTree first = Objects.requireNonNull(tree.items(at)).get(0);
      tree.replaceItems(at, List.of(first.copy(), first.copy(), first.copy()));
    }

    assertThat(text(json)).isEqualTo("{\"a\":[{\"b\":1},{\"b\":1},{\"b\":1}]}");
    assertThat(text(xml)).endsWith("<A><B C=\"1\"/><B C=\"1\"/><B C=\"1\"/><D/></A>");
    assertThat(text(csv)).isEqualTo("1,2\n1,2\n1,2");
    assertThat(json.items("/b")).isNull();
    assertThat(xml.items("/A/E")).isNull();
  }

  @Test
  void body_whenItCannotBeRead_isRejected() {
    assertThatIllegalArgumentException().isThrownBy(() -> tree(JSON, "{"));
    assertThatIllegalArgumentException().isThrownBy(() -> tree(XML, "<A>"));
    assertThatIllegalArgumentException().isThrownBy(() -> tree(XML, "<!DOCTYPE A><A/>"));
    assertThatIllegalArgumentException().isThrownBy(() -> tree("text/html", "<p>"));
  }
}
