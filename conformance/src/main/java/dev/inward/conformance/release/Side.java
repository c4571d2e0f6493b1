package dev.inward.conformance.release;

/** Who writes what stands at a place of the contract. */
enum Side {
  /** We do: the stricter it gets, the more breaks. */
  REQUEST,
  /** The vendor does: the less it promises, the more breaks. */
  RESPONSE;

  Side flipped() {
    return this == REQUEST ? RESPONSE : REQUEST;
  }
}
