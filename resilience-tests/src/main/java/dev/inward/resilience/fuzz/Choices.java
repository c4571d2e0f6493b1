package dev.inward.resilience.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** The decisions that turn a seed into a mutated response. Equal decisions give equal responses. */
interface Choices {

  /** Returns a number from 0 to below the bound. */
  int below(int bound);

  /** Returns a number from 0 to below 1. */
  double fraction();

  default boolean oneIn(int count) {
    return below(count) == 0;
  }

  default <T> T pick(List<T> options) {
    return options.get(below(options.size()));
  }

  default String pick(String... options) {
    return options[below(options.length)];
  }

  /** Decides by a random generator. */
  static Choices random(SplittableRandom random) {
    return new Choices() {
      @Override
      public int below(int bound) {
        return random.nextInt(bound);
      }

      @Override
      public double fraction() {
        return random.nextDouble();
      }
    };
  }

  /**
   * Decides by given bytes, such as those of Jazzer. After the last byte, every choice is the one
   * that changes least.
   */
  static Choices of(byte[] tape) {
    return new Choices() {
      private int at;

      @Override
      public int below(int bound) {
        return at < tape.length ? (next() << 8 | next()) % bound : bound - 1;
      }

      @Override
      public double fraction() {
        return (next() << 8 | next()) / 65536.0;
      }

      private int next() {
        return at < tape.length ? tape[at++] & 0xff : 0;
      }
    };
  }
}
