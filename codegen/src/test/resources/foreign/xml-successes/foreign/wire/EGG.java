package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"days"})
@XmlRootElement(name = "EGG")
public class EGG {

  @XmlElement(name = "DAYS")
  private String days;

  public String getDAYS() {
    return days;
  }

  public void setDAYS(String days) {
    this.days = days;
  }
}
