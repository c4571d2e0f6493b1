package dev.inward.conformance.drift;

import java.util.Map;

/**
 * How one operation after the other is asked and compared.
 *
 * @param transport what sends
 * @param rules the contract's schemas
 * @param words what of an answer may be shown
 */
record Inquiry(ReadTransport transport, Rules rules, Words words) {

  Asked ask(ReadOperation operation, Map<String, String> headers) throws InterruptedException {
    try {
      Answer answer = transport.ask(operation, headers);
      return Asked.answered(
          operation, answer.status(), Comparison.of(rules, words, operation, answer));
    } catch (UnansweredException e) {
      return Asked.unanswered(operation, e);
    }
  }
}
