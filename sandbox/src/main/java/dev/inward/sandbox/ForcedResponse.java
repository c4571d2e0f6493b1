package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A response that is forced by the value of an argument.
 *
 * @param kind the kind of the response
 * @param value the code, the other number, the interaction's id or its end
 * @param fault the name of the fault that happens to the response, or null for none
 */
record ForcedResponse(Kind kind, String value, @Nullable String fault) {

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
    /** The response that the call has without the value. Only a fault is forced. */
    USUAL
  }

  static ForcedResponse of(Kind kind, String value) {
    return new ForcedResponse(kind, value, null);
  }

  /** Returns the usual response with a fault. */
  static ForcedResponse of(String fault) {
    return new ForcedResponse(Kind.USUAL, "", fault);
  }

  static ForcedResponse of(YamlNode node) {
    node.only("code", "number", "interaction", "recorded", "fault");
    String fault = node.textOrNull("fault");
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (node.has(name)) {
        return new ForcedResponse(kind, node.text(name), fault);
      }
    }
    if (fault == null) {
      throw node.problem("neither code, number, interaction, recorded nor fault");
    }
    return of(fault);
  }
}
