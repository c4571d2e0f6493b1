package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The content and the structure of the page. */
class ReportPageTest {

  static Stream<String> pages() throws IOException {
    return Stream.of(SamplePages.withGate(), SamplePages.withoutGate());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void page_isWellFormedAndSelfContained(String page) throws Exception {
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
  void links_leadToElementsOfThePage(String page) throws Exception {
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
  void tables_haveCaptionsAndScopedHeaders(String page) throws Exception {
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
    String page = SamplePages.withoutGate();

    assertThat(page)
        .contains("Agrees with the document “BuyNumbers” (undated)")
        .contains("and the document “v3 RentNumber” of 2019-01-19")
        .contains("No vendor’s live server has been called.")
        .doesNotContainIgnoringCase("agrees with the vendor")
        .doesNotContainIgnoringCase("agree with the vendors.");
  }

  @Test
  void page_withoutTheGate_saysSo() {
    assertThat(SamplePages.withoutGate())
        .contains("The mutation gate was not run for this page.")
        .doesNotContain("id=\"kills\"");
  }

  @Test
  void page_withTheGate_showsChecksMutantsAndSurvivors() throws Exception {
    String page = SamplePages.withGate();
    MutationResults mutation = SamplePages.mutation();

    assertThat(page).doesNotContain("was not run");
    assertThat(text(page, "figure-mutants")).isEqualTo("4 of 6");
    assertThat(page).contains("3 by the check meant for them; 1 not seen by any check");
    assertThat(mutation.checks()).hasSize(14);
    for (MutationResults.Check check : mutation.checks()) {
      assertThat(page).contains("<th scope=\"row\" role=\"rowheader\">" + check.id() + "</th>");
    }
    assertThat(page)
        .contains("DIDS may precede RESULT")
        .contains("data-label=\"Killed\">by another check</td>")
        .containsOnlyOnce("data-label=\"Killed\"><strong>by none</strong></td>")
        .contains("a number costs less <span class=\"tag\">crazytel</span>")
        .contains("data-label=\"Reason\">No document prints a price.</td>")
        .contains("class=\"mark\" data-label=\"C3\">missed</td>")
        .contains("&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; &quot;quotes&quot;");
  }

  @Test
  void figures_areThoseOfTheModel() throws Exception {
    String page = SamplePages.withoutGate();
    int elements = 0;
    for (VendorReport vendor : Report.vendors()) {
      String id = "figure-" + vendor.id() + "-";
      Reach reach = vendor.elements();
      elements += reach.total();
      assertThat(vendor.reached() + reach.listed() + reach.unexplained()).isEqualTo(reach.total());
      assertThat(text(page, id + "reached")).isEqualTo(vendor.reached() + " of " + reach.total());
      assertThat(text(page, id + "listed")).isEqualTo(String.valueOf(reach.listed()));
      assertThat(text(page, id + "unexplained")).isEqualTo("0");
      assertThat(text(page, id + "samples-document"))
          .isEqualTo(String.valueOf(vendor.documentSamples()));
      assertThat(text(page, id + "samples-ours")).isEqualTo(String.valueOf(vendor.ownSamples()));
      assertThat(text(page, id + "documented")).isEqualTo(String.valueOf(vendor.documented()));
      assertThat(text(page, id + "sample")).isEqualTo(String.valueOf(vendor.fromSample()));
      assertThat(text(page, id + "assumed")).isEqualTo(String.valueOf(vendor.assumed()));
    }
    assertThat(text(page, "figure-elements")).isEqualTo(String.valueOf(elements));
    assertThat(text(page, "figure-unexplained")).isEqualTo("0");
  }

  @Test
  void samplesAndReasons_areAllThere() throws Exception {
    String text = parsed(SamplePages.withoutGate()).getDocumentElement().getTextContent();

    for (VendorReport vendor : Report.vendors()) {
      assertThat(vendor.samples())
          .allSatisfy(sample -> assertThat(text).contains(sample.id(), sample.sha256()));
      assertThat(vendor.documents())
          .allSatisfy(document -> assertThat(text).contains(document.sha256()));
      assertThat(vendor.unreached())
          .allSatisfy(unreached -> assertThat(text).contains(unreached.reason()));
      assertThat(vendor.differences())
          .allSatisfy(
              difference -> assertThat(text).contains(difference.at(), difference.reason()));
    }
  }

  @Test
  void operations_haveAColumnForEachFigure() throws Exception {
    Document page = parsed(SamplePages.withoutGate());

    for (VendorReport vendor : Report.vendors()) {
      Element table = tableOf(page, vendor.id() + "-operations");
      assertThat(vendor.operations()).hasSize(table.getElementsByTagName("tr").getLength() - 1);
      for (OperationReport operation : vendor.operations()) {
        Reach reach = operation.reach();
        assertThat(cells(table, operation.id()))
            .containsExactly(
                operation.call(),
                String.valueOf(operation.uses().size()),
                String.valueOf(reach.here()),
                String.valueOf(reach.elsewhere()),
                String.valueOf(reach.listed()),
                String.valueOf(reach.unexplained()),
                operation.percent() + " %",
                operation.minimum() + " %, kept");
      }
    }
  }

  @Test
  void operation_whenItFallsBelowItsMinimum_isMarked() throws Exception {
    OperationReport operation =
        new OperationReport(
            "a", "", "GET", "/a", "reads", new Reach(1, 0, 3, 0), 25, 26, List.of());
    VendorReport vendor =
        new VendorReport(
            "v",
            "V",
            "",
            operation.reach(),
            0,
            0,
            List.of(),
            List.of(),
            List.of(operation),
            List.of(),
            List.of(),
            List.of());

    Document page = parsed(ReportPage.html(List.of(vendor), null));

    assertThat(cells(tableOf(page, "v-operations"), "a")).contains("25 %", "26 %, missed");
  }

  @Test
  void text_isEscaped_inElementsAndAttributes() throws Exception {
    String hostile = "</p><script>alert(\"1\")</script>'&\u0000";
    MutationResults results =
        new MutationResults(
            null,
            true,
            List.of(new MutationResults.Check(hostile, "")),
            List.of(new MutationResults.Mutant("a", "b", "c", hostile, null, Set.of(hostile))));

    String page = ReportPage.html(List.of(), results);

    String escaped = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;\uFFFD";
    assertThat(page)
        .contains(">" + escaped + "</th>")
        .contains("data-label=\"" + escaped + "\">●</td>");
    assertThat(elements(parsed(page), "script")).isEmpty();
  }

  @Test
  void equalInputs_makeEqualBytes() throws IOException {
    assertThat(SamplePages.withGate()).isEqualTo(SamplePages.withGate());
  }

  private static Element tableOf(Document page, String label) {
    return elements(page, "table").stream()
        .filter(table -> table.getAttribute("aria-labelledby").equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(Element table, String row) {
    return elements(table, "tr").stream()
        .filter(tr -> elements(tr, "th").get(0).getTextContent().strip().equals(row))
        .flatMap(tr -> elements(tr, "td").stream())
        .map(Element::getTextContent)
        .toList();
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

  private static List<Element> elements(Node parent, String name) {
    NodeList nodes =
        parent instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) parent).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
