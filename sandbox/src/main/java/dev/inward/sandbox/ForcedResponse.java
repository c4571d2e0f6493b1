package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.util.Locale;

/**
 * A response that is forced by the value of an argument.
 *
 * @param kind what the response is
 * @param value the code, the other number, the interaction's id or the fault's name
 */
record ForcedResponse(Kind kind, String value) {

  /** What is responded to. */
  enum Kind {
    /** A code of the vendor's document. */
    CODE,
    /** As if another number had been asked for. */
    NUMBER,
    /** As recorded in an interaction. */
    INTERACTION,
    /** Nothing, or nothing useful. */
    FAULT
  }

  static ForcedResponse of(YamlNode node) {
    node.only("code", "number", "interaction", "fault");
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (node.has(name)) {
        return new ForcedResponse(kind, node.text(name));
      }
    }
    throw node.problem("neither code, number, interaction nor fault");
  }
}
