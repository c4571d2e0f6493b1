package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.JournalEntry;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.sandbox.junit.ForVendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests against the sandbox, which needs no account and no network. */
@VendorSandbox
class PurchaseTest {

  private static final String NUMBER = "61400000000";

  @Test
  void purchase_whenNumberIsInStock_sellsIt(
      CrazytelClient crazytel, @ForVendor(Vendor.CRAZYTEL) VendorControl vendor) {
    crazytel.purchase(order(NUMBER));

    assertEquals(List.of(NUMBER), vendor.sold());
  }

  @Test
  void purchase_ofMagicNumber_isRejected(
      CrazytelClient crazytel, @ForVendor(Vendor.CRAZYTEL) VendorControl vendor) {
    RejectedException rejection =
        assertThrows(RejectedException.class, () -> crazytel.purchase(order("61400000002")));

    assertFalse(rejection.mayHaveSpent());
    assertEquals(List.of(), vendor.sold());
  }

  @Test
  void purchase_whenResponseIsLost_isFoundByReconciling(
      CrazytelClient crazytel, @ForVendor(Vendor.CRAZYTEL) VendorControl vendor) {
    vendor.schedule(Fault.paidAndDropped());

    OutcomeUnknownException unknown =
        assertThrows(OutcomeUnknownException.class, () -> crazytel.purchase(order(NUMBER)));

    assertTrue(unknown.mayHaveSpent());
    assertEquals(List.of(NUMBER), vendor.sold());
    JournalEntry entry = vendor.journal().get(0);
    assertEquals(List.of(NUMBER), entry.sold());
    assertEquals(1, vendor.journal().size());
  }

  private static PurchaseRequest order(String number) {
    return PurchaseRequest.builder()
        .didNumber(number)
        .addressId("00000000-0000-4000-8000-000000000001")
        .personId("00000000-0000-4000-8000-000000000002")
        .primaryRoute(PrimaryRoute.DEVICE)
        .primaryDestination("1000000")
        .build();
  }
}
