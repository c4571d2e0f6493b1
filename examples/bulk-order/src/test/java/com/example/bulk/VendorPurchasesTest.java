package com.example.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import io.temporal.testing.TestActivityEnvironment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorPurchasesTest {

  @Test
  void purchase_ofAWorkflowThatWasReset_isNotSent() {
    try (Sandbox sandbox = Sandbox.start(Vendor.MULTITEL);
        Shops shops = new Shops(Map.of(), sandbox);
        VendorPurchases worker = new VendorPurchases(shops)) {
      TestActivityEnvironment environment = TestActivityEnvironment.newInstance();
      environment.registerActivitiesImplementations(worker);
      Purchases purchases = environment.newActivityStub(Purchases.class);
      Prepared prepared =
          purchases.prepare(shops.of(MultitelShop.NAME).offers("1203", null).get(0));

      Outcome repeated = purchases.buy(prepared, "the run before the reset");
      assertEquals(Outcome.Kind.NOT_SENT, repeated.kind());
      assertEquals("the workflow was reset; order the rest with another id", repeated.note());
      assertEquals(List.of(), sandbox.control(Vendor.MULTITEL).sold());
      environment.close();
    }
  }
}
