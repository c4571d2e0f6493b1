package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Paper", propOrder = {"title", "price"})
public class Paper {

  @XmlElement(name = "TITLE")
  private String title;

  @XmlElement(name = "PRICE")
  private String price;

  @XmlAnyAttribute
  private final Map<QName, String> otherAttributes = new HashMap<>();

  public String getTITLE() {
    return title;
  }

  public void setTITLE(String title) {
    this.title = title;
  }

  public String getPRICE() {
    return price;
  }

  public void setPRICE(String price) {
    this.price = price;
  }

  public Map<QName, String> getOtherAttributes() {
    return otherAttributes;
  }
}
