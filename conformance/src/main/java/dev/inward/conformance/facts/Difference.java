package dev.inward.conformance.facts;

import java.util.List;

/**
 * What a document and a contract do not agree about.
 *
 * @param at the fact, such as {@code buynumbers/parameters/channels/default}
 * @param lines the document's lines, or none for what only the contract has
 * @param pointer the place in the contract, such as {@code #/components/schemas/Did}
 * @param said what the one says and the other does not
 */
public record Difference(Link link, String at, List<String> lines, String pointer, String said) {

  /** Returns which link broke, where, and what to do. */
  String text(String vendor) {
    String line = lines.isEmpty() ? "in no line" : "line " + String.join(", ", lines);
    return """

        document - contract, %s: %s
          fact:     specs/%s/facts.yaml %s (the document, %s)
          contract: specs/%s/openapi.yaml %s
          to do:    %s
        """
        .formatted(link.subject(), said, vendor, at, line, vendor, pointer, link.remedy());
  }
}
