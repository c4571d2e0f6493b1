package example.kiosk.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"user", "action"})
@XmlRootElement(name = "REQUEST")
public class REQUEST {

  @XmlElement(name = "USER")
  private String user;

  @XmlElement(name = "ACTION")
  private EnvelopeAction action;

  public String getUSER() {
    return user;
  }

  public void setUSER(String user) {
    this.user = user;
  }

  public EnvelopeAction getACTION() {
    return action;
  }

  public void setACTION(EnvelopeAction action) {
    this.action = action;
  }
}
