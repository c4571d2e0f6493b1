package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.util.Locale;

/**
 * A response that is forced by the value of an argument.
 *
 * @param kind the kind of the response
 * @param value the code, the other number, the interaction's id or its end, or the fault's name
 */
record ForcedResponse(Kind kind, String value) {

  /** The kinds of forced responses. */
  enum Kind {
    /** A refusal with a code of the vendor. */
    CODE,
    /** A success that is about another number. */
    NUMBER,
    /** The response of a recorded interaction. */
    INTERACTION,
    /** The response of the interaction of the called operation whose id ends so, if it has one. */
    RECORDED,
    /** A fault. */
    FAULT
  }

  static ForcedResponse of(YamlNode node) {
    node.only("code", "number", "interaction", "recorded", "fault");
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (node.has(name)) {
        return new ForcedResponse(kind, node.text(name));
      }
    }
    throw node.problem("neither code, number, interaction, recorded nor fault");
  }
}
