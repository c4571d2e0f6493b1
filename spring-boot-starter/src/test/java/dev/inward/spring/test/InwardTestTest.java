package dev.inward.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.OutcomeUnknownException;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The slice: the clients of a sandbox, and what the test imports. */
@Import(InwardTestTest.Shop.class)
@InwardTest(properties = "inward.multitel.call-timeout=5s")
final class InwardTestTest {

  @Autowired private Shop shop;
  @Autowired private Sandbox sandbox;
  @Autowired private ApplicationContext context;

  static class Shop {

    private final MultitelClient multitel;

    Shop(MultitelClient multitel) {
      this.multitel = multitel;
    }

    String order(String number) {
      return multitel.buyNumbers(BuyNumbersRequest.builder().number(number).build()).number() + "";
    }
  }

  @Test
  void importedComponent_buysFromTheSandbox() {
    assertThat(shop.order("18003863003")).isEqualTo("18003863003");
  }

  @Test
  void sandbox_losesAResponse() {
    sandbox.control(Vendor.MULTITEL).schedule(Fault.paidAndDropped());

    assertThatThrownBy(() -> shop.order("18003863003")).isInstanceOf(OutcomeUnknownException.class);
    assertThat(sandbox.control(Vendor.MULTITEL).sold()).containsExactly("18003863003");
  }

  @Test
  void context_hasNoWebServerAndNoOtherAutoConfiguration() {
    assertThat(context.getBeanDefinitionNames())
        .contains("multitelClient", "crazytelClient", "anveoClient")
        .noneMatch(name -> name.contains("dispatcherServlet") || name.contains("meterRegistry"));
  }
}
