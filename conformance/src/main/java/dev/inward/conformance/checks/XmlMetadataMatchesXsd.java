package dev.inward.conformance.checks;

import static java.util.Objects.requireNonNull;
import static javax.xml.XMLConstants.W3C_XML_SCHEMA_NS_URI;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.XmlFiles;
import dev.inward.conformance.pact.XmlMetadata;
import dev.inward.contract.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** OpenAPI's XML metadata and the XSD. */
public final class XmlMetadataMatchesXsd implements Check {

  private static final String REMEDY =
      "correct the contract or the XSD, whichever the document does not bear out";

  @Override
  public String id() {
    return "CX";
  }

  @Override
  public String holds() {
    return "the contract's XML metadata and the XSD describe the same documents";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    String file = specs.xsd();
    if (file == null) {
      return List.of();
    }
    Map<String, List<Schema>> schemas = schemasByRoot(specs);
    violations.whenFails(
        file,
        "/schema",
        REMEDY,
        () -> {
          Element xsd = parse(specs.files().bytes(file));
          if (xsd.hasAttribute("targetNamespace")) {
            violations.add(
                file, "/schema/@targetNamespace", "the contract has no namespace", REMEDY);
          }
          Map<String, Element> roots = roots(xsd);
          if (!roots.keySet().equals(schemas.keySet())) {
            violations.add(
                file,
                "/schema/element",
                "the XSD has the roots %s, the contract %s"
                    .formatted(roots.keySet(), schemas.keySet()),
                REMEDY);
          }
          roots.keySet().retainAll(schemas.keySet());
          roots.forEach(
              (root, declaration) ->
                  violations.whenFails(
                      file,
                      "/schema/element[@name='%s']".formatted(root),
                      REMEDY,
                      () ->
                          new XmlMetadata(xsd)
                              .compare(requireNonNull(schemas.get(root)), declaration)));
        });
    return violations.list();
  }

  /** The schemas that samples in XML are of, by the root element that the contract gives them. */
  private static Map<String, List<Schema>> schemasByRoot(VendorSpecs specs) {
    Map<String, List<Schema>> schemas = new TreeMap<>();
    specs.manifest().samples().stream()
        .filter(sample -> sample.mediaType().equals("application/xml"))
        .map(sample -> String.valueOf(sample.schema()))
        .distinct()
        .map(specs.vendorContract()::schema)
        .forEach(
            schema -> {
              String root = schema.xmlName();
              if (root != null) {
                schemas.computeIfAbsent(root, unused -> new ArrayList<>()).add(schema);
              }
            });
    return schemas;
  }

  private static Map<String, Element> roots(Element xsd) {
    Map<String, Element> roots = new TreeMap<>();
    XmlFiles.declarations(xsd, "element").stream()
        .filter(element -> element.getParentNode() == xsd)
        .forEach(element -> roots.put(element.getAttribute("name"), element));
    return roots;
  }

  private static Element parse(byte[] xsd)
      throws ParserConfigurationException, SAXException, IOException {
    Element root = XmlFiles.parse(xsd);
    if (!W3C_XML_SCHEMA_NS_URI.equals(root.getNamespaceURI())) {
      throw new IllegalStateException("it is no XSD");
    }
    return root;
  }
}
