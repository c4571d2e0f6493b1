package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.Shop.Order;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.spring.test.InwardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The shop alone, without the web, against the sandbox. */
@InwardTest
@Import(Shop.class)
class ShopTest {

  private static final String NUMBER = "61400000000";

  @Autowired private Shop shop;
  @Autowired private Sandbox sandbox;
  private VendorControl vendor;

  @BeforeEach
  void vendor() {
    vendor = sandbox.control(Vendor.CRAZYTEL);
  }

  @Test
  void order_ofANumberInStock_buysIt() {
    assertThat(shop.order(NUMBER)).isEqualTo(Order.BOUGHT);
    assertThat(vendor.sold()).containsExactly(NUMBER);
  }

  @Test
  void order_whenTheVendorRefuses_buysNothing() {
    assertThat(shop.order("61400000002")).isEqualTo(Order.REFUSED);
    assertThat(vendor.sold()).isEmpty();
  }

  @Test
  void order_whenTheResponseIsLost_isFound() {
    String number = "61400001003"; // The sandbox sells it, and loses its response.

    assertThat(shop.order(number)).isEqualTo(Order.BOUGHT);
    assertThat(vendor.sold()).containsExactly(number);
  }
}
