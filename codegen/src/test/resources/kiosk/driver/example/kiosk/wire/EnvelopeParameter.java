package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EnvelopeParameter", propOrder = {"value"})
public class EnvelopeParameter {

  @XmlValue
  private String value;

  @XmlAttribute(name = "NAME")
  private String name;

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getNAME() {
    return name;
  }

  public void setNAME(String name) {
    this.name = name;
  }
}
