package dev.inward.conformance.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single changes of an XSD, each of which is seen and weighed, there and back. */
class XsdRuleTest {

  private static final String XSD = ContractRuleTest.resource("schema.xsd");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "one" type="xs:string"        | "one" type="xs:token"           | one/@type        | BREAKING   | BREAKING
          name="one"                    | name="other"                    | /element one     | BREAKING   | BREAKING
          "one" type="xs:string"        | "one" type="xs:string" minOccurs="0" | one/@minOccurs | ADDITION | BREAKING
          "said" type="xs:string"       | "said" type="xs:string" minOccurs="0" | said/@minOccurs | BREAKING | BREAKING
          maxOccurs="3"                 | maxOccurs="4"                   | three/@maxOccurs | ADDITION   | BREAKING
          maxOccurs="3"                 | maxOccurs="unbounded"           | three/@maxOccurs | ADDITION   | BREAKING
          "0" maxOccurs="unbounded"     | "0"                             | item/@maxOccurs  | BREAKING   | BREAKING
          "kind" type="xs:string" use="required" | "kind" type="xs:string" | kind/@use      | ADDITION   | BREAKING
          "id" type="xs:token" use="required" | "id" type="xs:token"      | id/@use          | BREAKING   | BREAKING
          type="xs:token" use           | type="xs:string" use            | id/@type         | BREAKING   | BREAKING
          type="Level"                  | type="xs:token"                 | level/@type      | BREAKING   | BREAKING
          value="high"                  | value="top"                     | enumeration high | BREAKING   | BREAKING
          <xs:enumeration value="low"/> | <xs:enumeration value="low"/><xs:enumeration value="mid"/> | enumeration mid | ADDITION | BREAKING
          <xs:attribute name="id"       | <xs:attribute name="more" type="xs:string"/><xs:attribute name="id" | attribute more | ADDITION | BREAKING
          <xs:attribute name="id"       | <xs:attribute name="more" type="xs:string" use="required"/><xs:attribute name="id" | attribute more | BREAKING | BREAKING
          processContents="lax"         | processContents="skip"          | @processContents | BREAKING   | BREAKING
          <xs:anyAttribute processContents="lax"/> | <!-- -->             | anyAttribute     | BREAKING   | ADDITION
          <xs:schema xmlns:xs           | <xs:schema targetNamespace="urn:x" xmlns:xs | @targetNamespace | BREAKING | BREAKING
          <xs:schema xmlns:xs           | <xs:schema elementFormDefault="qualified" xmlns:xs | @elementFormDefault | BREAKING | BREAKING
          <xs:sequence>                 | <xs:all>                        | /all             | BREAKING   | BREAKING
          <xs:complexType name="Item">  | <xs:complexType name="Item"><xs:annotation><xs:documentation>It.</xs:documentation></xs:annotation> | documentation | WORDS | WORDS
          """)
  void change_isSeenAndWeighed(String from, String to, String at, Weight there, Weight back) {
    assertThat(XSD).as("what is changed").contains(from);
    String changed = XSD.replace(from, to);
    if (to.equals("<xs:all>")) {
      changed = changed.replace("</xs:sequence>", "</xs:all>");
    }

    assertThat(heaviest(differences(XSD, changed), at)).isEqualTo(there);
    assertThat(heaviest(differences(changed, XSD), at)).isEqualTo(back);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "one" type="xs:string"/>      | "one" type="xs:string" />
          "one" type="xs:string"        | "one" minOccurs="1" maxOccurs="1" type="xs:string"
          <!-- What XsdRuleTest         | <!-- What others
          name="level" type="Level"     | use="optional" type="Level" name="level"
          xs:                           | xsd:
          <xs:sequence>                 | <xs:sequence ><!-- in order -->
          """)
  void writing_whenOnlyThatIsChanged_meansNothing(String from, String to) {
    assertThat(XSD).as("what is changed").contains(from);
    String changed =
        XSD.replace(from, to).replace(to.equals("xsd:") ? "xmlns:xs=" : "\0", "xmlns:xsd=");

    assertThat(differences(XSD, changed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"one,three", "said,item"})
  void elements_inAnotherOrder_areNotTheSame(String first, String second) {
    String changed =
        XSD.replace("\"" + first + "\"", "\"?\"")
            .replace("\"" + second + "\"", "\"" + first + "\"")
            .replace("\"?\"", "\"" + second + "\"");

    assertThat(differences(XSD, changed))
        .anyMatch(
            difference ->
                difference.at().endsWith("/sequence") && difference.weight() == Weight.BREAKING);
  }

  private static Weight heaviest(List<Difference> differences, String at) {
    assertThat(differences).extracting(Difference::at).anyMatch(place -> place.contains(at));
    return differences.stream().map(Difference::weight).reduce(Weight.WORDS, Weight::or);
  }

  private static List<Difference> differences(String before, String after) {
    return Comparison.ofXsds(
        before.getBytes(UTF_8),
        after.getBytes(UTF_8),
        Map.of("ask", Set.of(Side.REQUEST), "response", Set.of(Side.RESPONSE)));
  }
}
