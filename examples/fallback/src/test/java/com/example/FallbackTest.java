package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.Fallback.Result;
import com.example.Fallback.Source;
import dev.inward.ReconciliationSchedule;
import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.sandbox.junit.VendorSandbox;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Buys from the sandbox, whose books tell what was really sold. */
@VendorSandbox
class FallbackTest {

  /** A test does not wait for half an hour; a program leaves the schedule out. */
  private static final ReconciliationSchedule AT_ONCE = ReconciliationSchedule.once();

  private static List<Source> sources(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo) {
    return List.of(
        Vendors.multitel(multitel, "12025550100", AT_ONCE),
        Vendors.crazytel(crazytel, "61255500100", AT_ONCE),
        Vendors.anveo(anveo, "1.212", AT_ONCE));
  }

  private static List<String> sold(Sandbox sandbox) {
    return Stream.of(Vendor.values())
        .flatMap(vendor -> sandbox.control(vendor).sold().stream())
        .toList();
  }

  @Test
  void firstVendor_whenItSells_isTheOnlyOneAsked(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    Result result = Fallback.buy(sources(multitel, crazytel, anveo));

    assertEquals("12025550100", result.number());
    assertEquals(List.of("12025550100"), sold(sandbox));
  }

  @Test
  void nextVendor_whenTheLastOneRejectsOrIsNotReached_isAsked(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    List<Source> sources = sources(multitel, crazytel, anveo);
    sandbox.control(Vendor.MULTITEL).refuse("12025550100", "-165");
    sandbox.control(Vendor.CRAZYTEL).refuseConnections();

    Result result = Fallback.buy(sources);

    assertEquals("anveo", result.vendor());
    assertEquals(List.of(result.number()), sold(sandbox));
    assertEquals(3, result.steps().size());
  }

  @Test
  void purchase_whoseResponseIsLost_isReconciledAndNotRepeated(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    List<Source> sources = sources(multitel, crazytel, anveo);
    sandbox.control(Vendor.MULTITEL).schedule(Fault.paidAndDropped());

    Result result = Fallback.buy(sources);

    assertEquals("12025550100", result.number());
    assertFalse(result.isUnknown());
    assertEquals(List.of("12025550100"), sold(sandbox));
  }

  @Test
  void purchase_thatStaysUnknown_stopsTheFallback(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    List<Source> sources = sources(multitel, crazytel, anveo);
    VendorControl vendor = sandbox.control(Vendor.MULTITEL);
    vendor.schedule(Fault.reset());

    Result result = Fallback.buy(sources);

    assertTrue(result.isUnknown());
    assertEquals(List.of(), sold(sandbox));
  }

  @Test
  void allVendors_whenNoneSells_boughtNothing(
      MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo, Sandbox sandbox) {
    for (Vendor vendor : Vendor.values()) {
      sandbox.control(vendor).clearStock();
    }

    Result result = Fallback.buy(sources(multitel, crazytel, anveo));

    assertNull(result.vendor());
    assertEquals(List.of(), sold(sandbox));
  }
}
