package dev.inward.sandbox;

import dev.inward.contract.manifest.Node;
import java.util.Locale;

/**
 * An answer that is forced by the value of an argument.
 *
 * @param kind what the answer is
 * @param value the code, the other number, the interaction's id or the fault's name
 */
record Magic(Kind kind, String value) {

  /** What is answered. */
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

  static Magic of(Node node) {
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      if (node.has(name)) {
        return new Magic(kind, node.text(name));
      }
    }
    throw new IllegalStateException("a magic value has no effect");
  }
}
