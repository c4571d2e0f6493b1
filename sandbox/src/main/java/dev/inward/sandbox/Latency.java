package dev.inward.sandbox;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Random;

/** The delay of a vendor's responses: fixed, or evenly distributed and repeatable by a seed. */
final class Latency {

  static final Latency NONE = new Latency(Duration.ZERO, Duration.ZERO, 0);

  private final long from;
  private final long spread;
  private final Random random;

  Latency(Duration from, Duration to, long seed) {
    if (requireNonNull(from, "from").isNegative() || requireNonNull(to, "to").compareTo(from) < 0) {
      throw new IllegalArgumentException(
          "latency must not be negative, and its upper bound not below its lower bound");
    }
    this.from = from.toNanos();
    this.spread = to.minus(from).toNanos();
    this.random = new Random(seed);
  }

  Duration next() {
    return Duration.ofNanos(spread == 0 ? from : from + (long) (random.nextDouble() * spread));
  }
}
