package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What goes over the wire in the measured calls. */
final class Wire {

  static final String API_KEY = "benchmark";

  static final byte[] PURCHASE =
      "{\"message\": \"Phone number purchased successfully\"}".getBytes(US_ASCII);

  private Wire() {}

  /** Returns a list of numbers on offer. */
  static byte[] list(int rows) {
    StringBuilder json = new StringBuilder("[");
    for (int row = 0; row < rows; row++) {
      json.append(row == 0 ? "" : ", ")
          .append(
              String.format(
                  Locale.ROOT,
                  "{\"did_number\": \"614%08d\", \"state\": \"NSW\", \"city\": \"Sydney\","
                      + " \"setup_cost\": 0.00, \"monthly_cost\": %d.50}",
                  row,
                  row % 7));
    }
    return json.append("]").toString().getBytes(US_ASCII);
  }

  static <T> T notNull(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the client has lost the value");
    }
    return value;
  }
}
