package dev.inward.conformance.checks;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.conformance.pact.XmlFiles;
import dev.inward.contract.manifest.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The samples in XML and the vendor's XSD. */
public final class XmlSamplesMatchXsd implements Check {

  @Override
  public String id() {
    return "C3";
  }

  @Override
  public String holds() {
    return "the samples in XML are what the XSD says, and the negative ones are not";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    List<Sample> samples =
        specs.manifest().samples().stream()
            .filter(sample -> sample.mediaType().equals("application/xml"))
            .filter(sample -> isDocument(specs, sample))
            .toList();
    if (samples.isEmpty()) {
      return List.of();
    }
    String file = specs.xsd();
    if (file == null) {
      violations.add("manifest.yaml", "/xsd", "there are samples in XML and no XSD", "write one");
      return violations.list();
    }
    Schema schema;
    try {
      schema = schema(specs.files().bytes(file));
    } catch (SAXException e) {
      violations.add(file, "/schema", "it is no XSD", "correct it");
      return violations.list();
    }
    for (Sample sample : samples) {
      String error = error(specs, schema, sample);
      boolean isNegative = sample.role().equals("negative");
      if (isNegative && error == null) {
        violations.add(
            file,
            "/schema",
            "it allows the negative sample " + sample.file(),
            "the XSD was weakened: restore what the sample breaks");
      } else if (!isNegative && error != null) {
        violations.add(
            sample.file(),
            "/*",
            "the XSD does not allow it: " + error,
            "correct the XSD from the document; bytes of a document stay");
      }
    }
    return violations.list();
  }

  /** The arguments of an action are no document of their own; see C5. */
  private static boolean isDocument(VendorSpecs specs, Sample sample) {
    return specs.vendorContract().schema(String.valueOf(sample.schema())).has("xml");
  }

  private static @Nullable String error(VendorSpecs specs, Schema schema, Sample sample) {
    try {
      Validator validator = schema.newValidator();
      validator.validate(new StreamSource(new ByteArrayInputStream(sample.body())));
      String root = XmlFiles.parse(sample.body()).getTagName();
      String pointer = String.valueOf(sample.schema());
      String expected = specs.vendorContract().schema(pointer).xmlName();
      return root.equals(expected) ? null : "its root is " + root + " and not " + expected;
    } catch (SAXException e) {
      return String.valueOf(e.getMessage());
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Schema schema(byte[] xsd) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(new StreamSource(new ByteArrayInputStream(xsd)));
  }
}
