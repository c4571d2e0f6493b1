package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "EnvelopeAction", propOrder = {"parameter"})
public class EnvelopeAction {

  @XmlElement(name = "PARAMETER")
  private final List<EnvelopeParameter> parameter = new ArrayList<>();

  @XmlAttribute(name = "NAME")
  private String name;

  public List<EnvelopeParameter> getPARAMETER() {
    return parameter;
  }

  public String getNAME() {
    return name;
  }

  public void setNAME(String name) {
    this.name = name;
  }
}
