package com.example.bulk;

import java.util.Map;

/** A process that becomes a worker when its input ends, so that a test need not wait for a JVM. */
final class StandbyWorker {

  private StandbyWorker() {}

  public static void main(String... arguments) throws Exception {
    try (Temporal temporal = Temporal.inProcess();
        Shops shops = new Shops(Map.of(), null);
        VendorPurchases purchases = new VendorPurchases(shops)) {
      temporal.work(purchases, true).shutdownNow();
    }
    System.in.read();
    Main.main(arguments);
  }
}
