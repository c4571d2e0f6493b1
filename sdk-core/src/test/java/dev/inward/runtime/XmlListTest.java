package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import okio.ByteString;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that cannot be read is never an empty list. */
class XmlListTest {

  private static final XmlCodec<Shelf> CODEC = new XmlCodec<>(Shelf.class);

  /** A class like those of xjc, with a list inside an element. */
  @NullUnmarked
  @XmlRootElement(name = "SHELF")
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Shelf {
    @XmlElement(name = "BOOKS")
    public Books books;

    @XmlElement(name = "PART")
    public Shelf part;

    @XmlElement(name = "LABEL")
    public List<Label> labels = new ArrayList<>();
  }

  /** The element with the list. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Books {
    @XmlElement(name = "BOOK")
    public List<String> items = new ArrayList<>();

    @XmlAnyAttribute public Map<QName, String> others = new LinkedHashMap<>();
  }

  /** An element that is no list, because it has an attribute. */
  @NullUnmarked
  @XmlAccessorType(XmlAccessType.FIELD)
  public static class Label {
    @XmlAttribute(name = "COLOR")
    public String color;

    @XmlElement(name = "WORD")
    public List<String> words = new ArrayList<>();
  }

  private static Shelf read(XmlCodec<Shelf> codec, String children) throws IOException {
    return codec.read(ByteString.encodeUtf8("<SHELF>" + children + "</SHELF>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<BOOKS>none</BOOKS>",
        "<BOOKS><![CDATA[none]]></BOOKS>",
        "<BOOKS><br/></BOOKS>",
        "<BOOKS> <NOTE><BOOK>a</BOOK></NOTE> </BOOKS>",
        "<BOOKS><BOOKS><BOOK>a</BOOK></BOOKS></BOOKS>",
        "<BOOKS><x:BOOK xmlns:x='urn:x'>a</x:BOOK></BOOKS>"
      })
  void read_whenListHasContentButNoItem_isAbsentOrRefused(String list) throws IOException {
    Shelf shelf = read(CODEC, "<LABEL COLOR='1'/>" + list + list + "<LABEL COLOR='2'/>");

    assertThat(shelf.books).isNull();
    assertThat(shelf.labels).extracting(label -> label.color).containsExactly("1", "2");
    assertThatThrownBy(() -> read(new XmlCodec<>(Shelf.class, "BOOKS"), list))
        .isInstanceOf(MalformedResponseException.class);
    String nested = "<PART>" + list + "</PART>";
    assertThat(read(CODEC, nested).part.books).isNull();
    assertThatThrownBy(() -> read(new XmlCodec<>(Shelf.class, "PART", "PART/BOOKS"), nested))
        .isInstanceOf(MalformedResponseException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<BOOKS/>",
        "<BOOKS> \n </BOOKS>",
        "<BOOKS COUNT='0'><!-- none --><?none?></BOOKS>",
        "<BOOKS><![CDATA[ ]]></BOOKS>"
      })
  void read_whenListHasNoContent_isEmpty(String list) throws IOException {
    assertThat(read(CODEC, list).books.items).isEmpty();
    assertThat(read(new XmlCodec<>(Shelf.class, "BOOKS"), list).books.items).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<BOOKS>none<BOOK>a</BOOK></BOOKS>",
        "<BOOKS><br/><BOOK>a</BOOK><NOTE/></BOOKS>",
        "<BOOKS>none</BOOKS><BOOKS><BOOK>a</BOOK></BOOKS>",
        "<BOOKS><BOOK>a</BOOK></BOOKS><BOOKS>none</BOOKS>"
      })
  void read_whenListHasAnItem_hasIt(String list) throws IOException {
    assertThat(read(CODEC, list).books.items).containsExactly("a");
  }

  @Test
  void read_whenListsThatCannotBeReadAreMany_leavesThemOut() throws IOException {
    Shelf shelf = read(CODEC, "<BOOKS>none</BOOKS>".repeat(100_000) + "<LABEL/>");

    assertThat(shelf.books).isNull();
    assertThat(shelf.labels).hasSize(1);
  }

  @Test
  void read_whenElementIsNoList_isThere() throws IOException {
    assertThat(read(CODEC, "<LABEL COLOR='red'><br/></LABEL>text").labels).hasSize(1);
  }
}
