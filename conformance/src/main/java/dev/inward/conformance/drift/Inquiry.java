package dev.inward.conformance.drift;

import java.util.Map;

/**
 * How one operation after the other is asked and compared.
 *
 * @param transport what sends
 * @param rules the contract's schemas
 * @param words what of a response may be shown
 */
record Inquiry(ReadTransport transport, Rules rules, Words words) {

  Asked ask(ReadOperation operation, Map<String, String> headers) throws InterruptedException {
    try {
      VendorResponse response = transport.ask(operation, headers);
      return Asked.received(
          operation, response.status(), Comparison.of(rules, words, operation, response));
    } catch (NoResponseException e) {
      return Asked.unresponded(operation, e);
    }
  }
}
