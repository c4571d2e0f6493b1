package foreign.wire;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What xjc makes of an XSD that says the same as the contract. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"cart"})
@XmlRootElement(name = "HARVEST")
public class HARVEST {

  @XmlElement(name = "CART")
  private Cart cart;

  public Cart getCART() {
    return cart;
  }

  public void setCART(Cart cart) {
    this.cart = cart;
  }
}
