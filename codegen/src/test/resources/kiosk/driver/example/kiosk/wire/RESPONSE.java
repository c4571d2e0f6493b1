package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"error", "papers", "note"})
@XmlRootElement(name = "RESPONSE")
public class RESPONSE {

  @XmlElement(name = "ERROR")
  private String error;

  @XmlElement(name = "PAPERS")
  private Papers papers;

  @XmlElement(name = "NOTE")
  private final List<Note> note = new ArrayList<>();

  @XmlAttribute(name = "RESULT")
  private String result;

  @XmlAnyAttribute
  private final Map<QName, String> otherAttributes = new HashMap<>();

  public String getERROR() {
    return error;
  }

  public void setERROR(String error) {
    this.error = error;
  }

  public Papers getPAPERS() {
    return papers;
  }

  public void setPAPERS(Papers papers) {
    this.papers = papers;
  }

  public List<Note> getNOTE() {
    return note;
  }

  public String getRESULT() {
    return result;
  }

  public void setRESULT(String result) {
    this.result = result;
  }

  public Map<QName, String> getOtherAttributes() {
    return otherAttributes;
  }
}
