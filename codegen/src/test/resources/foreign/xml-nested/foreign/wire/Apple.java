package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"sort"})
public class Apple {

  @XmlElement(name = "SORT")
  private String sort;

  public String getSORT() {
    return sort;
  }

  public void setSORT(String sort) {
    this.sort = sort;
  }
}
