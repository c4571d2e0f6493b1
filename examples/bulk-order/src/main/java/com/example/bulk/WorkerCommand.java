package com.example.bulk;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Works on orders until it is ended. */
@Command(
    name = "worker",
    description = {
      "Works on orders until it is ended.",
      "Several may run; after a crash, another one continues. Credentials come from the"
          + " environment: INWARD_MULTITEL_USERNAME and INWARD_MULTITEL_PASSWORD,"
          + " INWARD_CRAZYTEL_API_KEY, INWARD_ANVEO_USER_KEY."
    },
    sortOptions = false)
final class WorkerCommand implements Callable<Integer> {

  @ParentCommand private Main main;
  @Mixin private VendorOptions vendors;

  @Override
  public Integer call() throws InterruptedException {
    vendors.check();
    try (Temporal temporal = main.connect();
        Shops shops = new Shops(vendors.servers(), null);
        VendorPurchases purchases = new VendorPurchases(shops)) {
      temporal.work(purchases, shops.queue(), !vendors.noCache);
      System.out.println("working");
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
