package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"state", "note", "apples"})
public class Cart {

  @XmlElement(name = "STATE")
  private String state;

  @XmlElement(name = "NOTE")
  private String note;

  @XmlElement(name = "APPLES")
  private Apples apples;

  public String getSTATE() {
    return state;
  }

  public void setSTATE(String state) {
    this.state = state;
  }

  public String getNOTE() {
    return note;
  }

  public void setNOTE(String note) {
    this.note = note;
  }

  public Apples getAPPLES() {
    return apples;
  }

  public void setAPPLES(Apples apples) {
    this.apples = apples;
  }
}
