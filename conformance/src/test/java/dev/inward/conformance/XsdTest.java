package dev.inward.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Node;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The samples in XML against the vendors' XSDs. */
class XsdTest {

  static Stream<Arguments> samples() {
    return Samples.of("application/xml");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isValid_unlessItIsANegativeOne(String vendor, Sample sample) throws Exception {
    assertThat(isValid(vendor, sample)).isEqualTo(!sample.role().equals("negative"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_hasTheRootOfItsSchema_unlessItIsANegativeOne(String vendor, Sample sample)
      throws Exception {
    Node contract = Specs.of(vendor).yaml("openapi.yaml");
    Node schema = new Pointers(contract).at(Objects.requireNonNull(sample.schema()));

    if (!sample.role().equals("negative")) {
      assertThat(Xml.parse(sample.body()).getTagName()).isEqualTo(schema.node("xml").text("name"));
    }
  }

  private static boolean isValid(String vendor, Sample sample) throws SAXException, IOException {
    Validator validator = schema(vendor).newValidator();
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(sample.body())));
      return true;
    } catch (SAXException e) {
      return false;
    }
  }

  private static Schema schema(String vendor) throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(new StreamSource(new ByteArrayInputStream(Xml.xsdOf(vendor))));
  }
}
