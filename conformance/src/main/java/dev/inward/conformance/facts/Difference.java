package dev.inward.conformance.facts;

import java.util.List;

/**
 * A fact about which a document and a contract do not agree.
 *
 * @param kind the kind of fact
 * @param at the fact, such as {@code buynumbers/parameters/channels/default}
 * @param lines the document's lines, or none for what only the contract has
 * @param pointer the place in the contract, such as {@code #/components/schemas/Did}
 * @param problem what the one says and the other does not
 */
public record Difference(
    FactKind kind, String at, List<String> lines, String pointer, String problem) {

  /** Returns the kind, the places and the remedy as a paragraph. */
  public String text(String vendor) {
    String line = lines.isEmpty() ? "in no line" : "line " + String.join(", ", lines);
    return """

        document - contract, %s: %s
          fact:     specs/%s/facts.yaml %s (the document, %s)
          contract: specs/%s/openapi.yaml %s
          to do:    %s
        """
        .formatted(kind.subject(), problem, vendor, at, line, vendor, pointer, kind.remedy());
  }
}
