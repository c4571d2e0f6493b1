package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"name"})
@XmlRootElement(name = "HEN")
public class HEN {

  @XmlElement(name = "NAME")
  private String name;

  public String getNAME() {
    return name;
  }

  public void setNAME(String name) {
    this.name = name;
  }
}
