package dev.inward.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Compares the jars of this build with those of {@code -Dreleased.version}, if there is one. */
@Tag("C16")
@EnabledIfSystemProperty(named = "inward.released.version", matches = ".+")
class ReleaseComparisonIT {

  private static final Path JARS = Path.of(System.getProperty("inward.jars"));

  @Test
  void build_breaksNothingThatTheReleasePromised() throws IOException {
    Release released =
        new Release(System.getProperty("inward.released.version"), JARS.resolve("released"));
    Release current = new Release(System.getProperty("inward.version"), JARS.resolve("current"));

    assertThat(ReleaseComparison.violations(released, current))
        .as("what breaks %s", released.version())
        .isEmpty();
  }
}
