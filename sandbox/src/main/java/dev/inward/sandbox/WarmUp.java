package dev.inward.sandbox;

import dev.inward.contract.HttpRequest;
import java.util.List;

/**
 * Warms up the sandbox by replaying the recorded requests. Loading all that validation needs takes
 * longer than the start, so it happens before the first caller has to wait for it.
 */
final class WarmUp {

  private WarmUp() {}

  /** Replays the requests of vendors in a background thread. */
  static void start(List<Vendor> vendors) {
    Thread thread =
        new Thread(
            () -> vendors.forEach(vendor -> of(VendorDefinitions.of(vendor))),
            "inward-sandbox-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  /** Replays the requests of a vendor to a new stub and returns its journal. */
  static List<JournalEntry> of(VendorDefinition definition) {
    VendorStub stub = new VendorStub(definition);
    definition
        .recordings()
        .interactions()
        .forEach(interaction -> stub.handle(HttpRequest.of(interaction)));
    return stub.journal();
  }
}
