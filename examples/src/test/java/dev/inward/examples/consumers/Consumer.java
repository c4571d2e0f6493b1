package dev.inward.examples.consumers;

import dev.inward.ClassPathException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.crazytel.PrimaryRoute;
import dev.inward.crazytel.PurchaseRequest;
import dev.inward.multitel.BuyNumbersOutput;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A program with a class path of its own. It buys from the stubs whose URLs it gets, then starts a
 * sandbox with its own jars, and prints a line for each purchase.
 */
public final class Consumer {

  private Consumer() {}

  /** Where the calls are made. */
  public enum Caller {
    MAIN_THREAD,
    /** Its threads have the class loader of the JVM, which sees no jar inside a fat jar. */
    COMMON_POOL,
    /** Threads whose class loader sees none of the program's classes. */
    FOREIGN_POOL;

    private <T> T call(Callable<T> call) throws Exception {
      return switch (this) {
        case MAIN_THREAD -> call.call();
        case COMMON_POOL -> CompletableFuture.supplyAsync(() -> unchecked(call)).get();
        case FOREIGN_POOL -> {
          ExecutorService pool =
              Executors.newSingleThreadExecutor(
                  task -> {
                    Thread thread = new Thread(task);
                    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
                    return thread;
                  });
          try {
            yield pool.submit(call).get();
          } finally {
            pool.shutdown();
          }
        }
      };
    }

    private static <T> T unchecked(Callable<T> call) {
      try {
        return call.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Buys.
   *
   * @param arguments the caller, and the base URLs of MultiTEL, Crazytel and Anveo
   */
  public static void main(String[] arguments) throws Exception {
    Caller caller = Caller.valueOf(arguments[0]);
    buyAll(caller, arguments[1], arguments[2], arguments[3]);
    try (Sandbox sandbox = caller.call(Sandbox::start)) {
      buyAll(
          caller,
          sandbox.baseUrl(Vendor.MULTITEL),
          sandbox.baseUrl(Vendor.CRAZYTEL),
          sandbox.baseUrl(Vendor.ANVEO));
    } catch (IllegalStateException e) {
      System.out.println("sandbox: " + e.getMessage());
    }
  }

  private static void buyAll(Caller caller, String multitel, String crazytel, String anveo)
      throws Exception {
    print(caller, "multitel", () -> buyFromMultitel(multitel));
    print(caller, "crazytel", () -> buyFromCrazytel(crazytel));
    print(caller, "anveo", () -> buyFromAnveo(anveo));
  }

  private static void print(Caller caller, String vendor, Callable<String> purchase)
      throws Exception {
    Callable<String> outcome =
        () -> {
          try {
            return purchase.call();
          } catch (ClassPathException e) {
            return "refused: " + e.getMessage();
          }
        };
    System.out.println(vendor + ": " + caller.call(outcome));
  }

  private static String buyFromMultitel(String url) {
    try (MultitelClient client =
        MultitelClient.builder().baseUrl(url).credentials("user", "password").build()) {
      return client.buyNumbers(BuyNumbersRequest.builder().number("18003863003").build()).number()
          + " "
          + client
              .buyNumbers(
                  BuyNumbersRequest.builder()
                      .number("18003863009")
                      .output(BuyNumbersOutput.XML)
                      .build())
              .number();
    }
  }

  private static String buyFromCrazytel(String url) {
    try (CrazytelClient client = CrazytelClient.builder().baseUrl(url).apiKey("key").build()) {
      return client
          .purchaseAsync(
              PurchaseRequest.builder()
                  .didNumber(client.listAvailableNumbers().items().get(0).didNumber())
                  .addressId(client.listAddresses().items().get(0).id())
                  .personId(client.listOwners().items().get(0).id())
                  .primaryRoute(PrimaryRoute.DEVICE)
                  .build())
          .join()
          .message();
    }
  }

  private static String buyFromAnveo(String url) {
    try (AnveoClient client = AnveoClient.builder().baseUrl(url).userKey("key").build()) {
      return client
          .orderDids(
              DidOrderRequest.builder()
                  .didType(DidType.GEOGRAPHIC)
                  .areaId("123.123.123")
                  .quantity(1)
                  .title("order")
                  .build())
          .dids()
          .get(0)
          .e164();
    }
  }
}
