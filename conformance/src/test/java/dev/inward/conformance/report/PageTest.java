package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the page says, and how it is built. */
class PageTest {

  static Stream<String> pages() throws IOException {
    return Stream.of(Pages.withGate(), Pages.withoutGate());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void page_isWholeAndAlone(String page) throws Exception {
    Document document = parsed(page);

    assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(texts(document, "title")).containsExactly("Inward: conformance report");
    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "link")).isEmpty();
    assertThat(elements(document, "img")).isEmpty();
    assertThat(page)
        .contains("name=\"viewport\"")
        .contains("default-src &#39;none&#39;")
        .doesNotContain("src=")
        .doesNotContain("@import")
        .doesNotContain("url(");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void links_leadWithinThePage(String page) throws Exception {
    Document document = parsed(page);
    List<String> ids =
        elements(document, "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(document, "a"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            link -> {
              assertThat(link.getAttribute("href")).startsWith("#");
              assertThat(ids).contains(link.getAttribute("href").substring(1));
            });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void headings_areInOrder(String page) throws Exception {
    List<Integer> levels =
        elements(parsed(page), "*").stream()
            .map(Element::getTagName)
            .filter(name -> name.matches("h[1-6]"))
            .map(name -> Integer.valueOf(name.substring(1)))
            .toList();

    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
    assertThat(IntStream.range(1, levels.size()))
        .allSatisfy(i -> assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void tables_haveACaptionAndSayWhatTheirHeadsAreOf(String page) throws Exception {
    Document document = parsed(page);

    assertThat(elements(document, "table"))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            table -> {
              assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
              assertThat(((Element) table.getParentNode()).getAttribute("tabindex")).isEqualTo("0");
            });
    assertThat(elements(document, "th"))
        .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup"));
  }

  @Test
  void page_claimsNoMoreThanTheDocuments() {
    String page = Pages.withoutGate();

    assertThat(page)
        .contains("Agrees with the document “BuyNumbers” (undated)")
        .contains("and the document “v3 RentNumber” of 2019-01-19")
        .contains("Nobody here has called a vendor’s live server.")
        .doesNotContainIgnoringCase("agrees with the vendor")
        .doesNotContainIgnoringCase("agree with the vendors.");
  }

  @Test
  void page_withoutTheGate_saysSo() {
    assertThat(Pages.withoutGate())
        .contains("The mutation gate was not run for this page.")
        .doesNotContain("id=\"kills\"");
  }

  @Test
  void page_withTheGate_showsChecksMutantsAndSurvivors() throws Exception {
    String page = Pages.withGate();
    Kills kills = Pages.kills();

    assertThat(page).doesNotContain("was not run");
    assertThat(text(page, "figure-mutants")).isEqualTo("4 of 5");
    assertThat(page).contains("3 by the check meant for them");
    assertThat(kills.checks()).hasSize(14);
    for (Kills.Check check : kills.checks()) {
      assertThat(page).contains("<th scope=\"row\" role=\"rowheader\">" + check.id() + "</th>");
    }
    assertThat(page)
        .contains("DIDS may stand before RESULT")
        .contains("data-label=\"Seen\">by another check</td>")
        .contains("data-label=\"Seen\"><strong>by none</strong></td>")
        .contains("class=\"mark\" data-label=\"C3\">missed</td>")
        .contains("&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;");
  }

  @Test
  void figures_areThoseOfTheModel() throws Exception {
    String page = Pages.withoutGate();
    int targets = 0;
    for (Dossier vendor : Report.vendors()) {
      String id = "figure-" + vendor.vendor() + "-";
      targets += vendor.targets();
      assertThat(vendor.reached() + vendor.listed() + vendor.unexplained())
          .isEqualTo(vendor.targets());
      assertThat(text(page, id + "reached"))
          .isEqualTo(vendor.reached() + " of " + vendor.targets());
      assertThat(text(page, id + "listed")).isEqualTo(String.valueOf(vendor.listed()));
      assertThat(text(page, id + "unexplained")).isEqualTo("0");
    }
    assertThat(text(page, "figure-elements")).isEqualTo(String.valueOf(targets));
    assertThat(text(page, "figure-unexplained")).isEqualTo("0");
  }

  @Test
  void samplesAndReasons_areAllThere() {
    String page = Pages.withoutGate();

    for (Dossier vendor : Report.vendors()) {
      assertThat(vendor.samples())
          .allSatisfy(
              sample -> assertThat(page).contains(sample.text("id"), sample.text("sha256")));
      assertThat(vendor.documents())
          .allSatisfy(document -> assertThat(page).contains(document.text("sha256")));
      assertThat(vendor.reasons().keySet())
          .allSatisfy(
              why -> assertThat(page).contains(Html.of("p", why).page().lines().toList().get(1)));
    }
  }

  @Test
  void equalInputs_makeEqualBytes() throws IOException {
    assertThat(Pages.withGate()).isEqualTo(Pages.withGate());
  }

  private static String text(String page, String id) throws Exception {
    return elements(parsed(page), "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Document document, String name) {
    return elements(document, name).stream().map(Element::getTextContent).toList();
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
