package dev.inward.contract;

import java.util.function.Supplier;

/**
 * Keeps SLF4J, which the schema validator logs through, from complaining on the standard error that
 * it has no provider. Those who test with a sandbox have not asked for SLF4J. A provider is used as
 * ever, and SLF4J's own setting is respected.
 */
final class QuietLogging {

  private static final String VERBOSITY = "slf4j.internal.verbosity";

  private QuietLogging() {}

  /** Returns what a supplier returns, with which the first logger may be made. */
  static <T> T whileLoading(Supplier<T> supplier) {
    if (System.getProperty(VERBOSITY) != null || hasProvider()) {
      return supplier.get();
    }
    System.setProperty(VERBOSITY, "ERROR");
    try {
      return supplier.get();
    } finally {
      System.clearProperty(VERBOSITY);
    }
  }

  private static boolean hasProvider() {
    return System.getProperty("slf4j.provider") != null
        || QuietLogging.class
                .getClassLoader()
                .getResource("META-INF/services/org.slf4j.spi.SLF4JServiceProvider")
            != null;
  }
}
