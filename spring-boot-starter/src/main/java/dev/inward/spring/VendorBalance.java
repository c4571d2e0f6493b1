package dev.inward.spring;

import dev.inward.InwardException;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The balance of an account. Reading it costs nothing, and shows that the vendor is reachable and
 * takes the credentials.
 *
 * @param vendor the vendor's name in lower case
 * @param reader reads the balance; null if it is not known where the response has it
 */
record VendorBalance(String vendor, Supplier<? extends @Nullable Object> reader) {

  /** What a balance says about the vendor. */
  enum Verdict {
    UP,
    DOWN,
    /** The vendor responds, but not as its contract says. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param verdict the verdict
   * @param details the details, without a credential
   */
  record Finding(Verdict verdict, Map<String, Object> details) {}

  /** Reads the balance; never throws. */
  Finding check() {
    Map<String, Object> details = new LinkedHashMap<>();
    try {
      Object balance = reader.get();
      if (balance != null) {
        details.put("balance", balance.toString());
      }
      return new Finding(Verdict.UP, details);
    } catch (InwardException e) {
      details.put("outcome", e.getMessage());
      details.put("reason", e.reason().name());
      return new Finding(verdict(e), details);
    } catch (RuntimeException e) {
      details.put("outcome", e.getClass().getName());
      return new Finding(Verdict.DOWN, details);
    }
  }

  /**
   * Returns the verdict of a failure. The operation that reads the balance is assumed at two
   * vendors, so that a refusal may mean that it does not exist.
   */
  private static Verdict verdict(InwardException failure) {
    boolean responds =
        failure instanceof RejectedException || failure instanceof UnreadableResponseException;
    return responds && failure.reason() != Reason.AUTHENTICATION ? Verdict.UNKNOWN : Verdict.DOWN;
  }
}
