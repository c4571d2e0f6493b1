package dev.inward.conformance.release;

/** How much a change means, by who writes what is changed. */
@FunctionalInterface
interface Weighing {

  Weight on(Side side);

  /** Returns what it means in requests, where in responses it breaks. */
  static Weighing inRequests(Weight weight) {
    return side -> side == Side.REQUEST ? weight : Weight.BREAKING;
  }

  /** Returns what it means on either side. */
  static Weighing always(Weight weight) {
    return side -> weight;
  }
}
