package dev.inward.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Specs;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** OpenAPI's XML metadata and the XSD describe the same documents. */
class XmlMetadataTest {

  @ParameterizedTest
  @CsvSource({
    "multitel, BuyNumbersResult, DATA",
    "anveo, Request, REQUEST",
    "anveo, DidOrderResult, RESPONSE"
  })
  void document_hasTheSameElementsAndAttributes(String vendor, String schema, String root)
      throws Exception {
    Element xsd = Xml.parse(Xml.xsdOf(vendor));
    Pointers contract = new Pointers(Specs.of(vendor).yaml("openapi.yaml"));

    new XmlMetadata(contract, xsd).compare(schema, global(xsd, root));
  }

  @Test
  void roots_areAllCompared() throws Exception {
    Set<String> roots = new TreeSet<>();
    for (String vendor : new String[] {"multitel", "anveo"}) {
      Element xsd = Xml.parse(Xml.xsdOf(vendor));
      Xml.declarations(xsd, "element").stream()
          .filter(element -> element.getParentNode() == xsd)
          .forEach(element -> roots.add(element.getAttribute("name")));
    }

    assertThat(roots).containsExactly("DATA", "REQUEST", "RESPONSE");
  }

  private static Element global(Element xsd, String name) {
    return Xml.declarations(xsd, "element").stream()
        .filter(element -> element.getParentNode() == xsd)
        .filter(element -> element.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }
}
