package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"apple"})
public class Apples {

  @XmlElement(name = "APPLE")
  private List<Apple> apple;

  public List<Apple> getAPPLE() {
    if (apple == null) {
      apple = new ArrayList<>();
    }
    return apple;
  }
}
