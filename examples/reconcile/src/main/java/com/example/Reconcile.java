package com.example;

import dev.inward.Reconciliation;
import dev.inward.crazytel.CrazytelClient;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out what became of a purchase whose program has died. It only reads, so repeat it freely.
 */
public final class Reconcile {

  private Reconcile() {}

  /**
   * Reads until the purchase is found, at most for half an hour.
   *
   * @param arguments the base URL, and the file
   * @throws Exception if the file cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("Usage: Reconcile BASE_URL FILE");
      System.exit(2);
    }
    Path file = Path.of(arguments[1]);
    try (CrazytelClient crazytel =
        CrazytelClient.builder().baseUrl(arguments[0]).apiKey("key").build()) {
      Reconciliation found = crazytel.reconcilePurchase(PendingFile.read(file));
      if (found instanceof Reconciliation.Bought bought) {
        System.out.println("bought " + bought.numbers());
        Files.delete(file);
      } else if (found instanceof Reconciliation.NotFound absent) {
        // What the vendor's lists say, as far as they are known: a person decides.
        System.out.println("not in the account: " + absent.caveat());
      } else if (found instanceof Reconciliation.CannotTell unclear) {
        System.out.println("run this again: " + unclear.reason());
      }
    }
  }
}
