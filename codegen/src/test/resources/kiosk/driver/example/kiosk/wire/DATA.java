package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"status", "paper", "words"})
@XmlRootElement(name = "DATA")
public class DATA {

  @XmlElement(name = "STATUS")
  private String status;

  @XmlElement(name = "PAPER")
  private String paper;

  @XmlElement(name = "WORDS")
  private String words;

  @XmlAttribute(name = "COPIES")
  private String copies;

  @XmlAnyAttribute
  private final Map<QName, String> otherAttributes = new HashMap<>();

  public String getSTATUS() {
    return status;
  }

  public void setSTATUS(String status) {
    this.status = status;
  }

  public String getPAPER() {
    return paper;
  }

  public void setPAPER(String paper) {
    this.paper = paper;
  }

  public String getWORDS() {
    return words;
  }

  public void setWORDS(String words) {
    this.words = words;
  }

  public String getCOPIES() {
    return copies;
  }

  public void setCOPIES(String copies) {
    this.copies = copies;
  }

  public Map<QName, String> getOtherAttributes() {
    return otherAttributes;
  }
}
