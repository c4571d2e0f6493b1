package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes over the wire in the measured calls. */
final class Wire {

  static final String API_KEY = "benchmark";

  static final byte[] PURCHASE =
      "{\"message\": \"Phone number purchased successfully\"}".getBytes(US_ASCII);

  /** The arguments of Anveo's list. */
  static final Map<String, String> LIST = Map.of("FILTER.TITLE", "order-4711");

  /** The arguments of an order at Anveo. */
  static final Map<String, String> ORDER = order();

  private Wire() {}

  private static Map<String, String> order() {
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("DID_TYPE", "GEOGRAPHIC");
    arguments.put("AREA_ID", "1.212");
    arguments.put("RATE_PLAN_ID", "SU");
    arguments.put("QUANTITY", "1");
    arguments.put("TITLE", "order-4711");
    return arguments;
  }

  /** Returns Crazytel's list of numbers on offer. */
  static byte[] json(int rows) {
    StringBuilder json = new StringBuilder("[");
    for (int row = 0; row < rows; row++) {
      json.append(row == 0 ? "" : ", ")
          .append("{\"did_number\": \"")
          .append(61_400_000_000L + row)
          .append("\", \"state\": \"NSW\", \"city\": \"Sydney\",")
          .append(" \"setup_cost\": 0.00, \"monthly_cost\": ")
          .append(row % 7)
          .append(".50}");
    }
    return json.append("]").toString().getBytes(US_ASCII);
  }

  /** Returns Anveo's list of DIDs. */
  static byte[] xml(int rows) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" standalone=\"no\" ?>\n<RESPONSE>\n");
    xml.append("  <RESULT>SUCCESS</RESULT>\n  <DIDS>\n");
    for (int row = 0; row < rows; row++) {
      xml.append("    <DID E164=\"")
          .append(12_125_550_000L + row)
          .append("\" DID_TYPE=\"GEOGRAPHIC\" SMS_URL=\"\" SMS_EMAIL=\"\"")
          .append(" CALL_FORWARD_TYPE=\"SIP_URI\" CALL_FORWARD_TO=\"$[E164]$@sip.example.com\"")
          .append(" STATUS=\"Active\" COUNTRY_NAME=\"UNITED STATES\" AREA_NAME=\"New York\"")
          .append(" AREA_CODE=\"212\" MONTHLY100=\"149\" RATE_PLAN_ID=\"SU\"")
          .append(" TITLE=\"order-4711\" ACCOUNT_NUMBER=\"1234567895\"")
          .append(" ORDER_DATE=\"2026-01-31\"/>\n");
    }
    return xml.append("  </DIDS>\n</RESPONSE>\n").toString().getBytes(US_ASCII);
  }

  static <T> T notNull(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the client has lost the value");
    }
    return value;
  }
}
