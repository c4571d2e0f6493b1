package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.inward.resilience.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The responses that once had a wrong outcome: a line of regressions.txt each. */
final class RegressionCorpus {

  private RegressionCorpus() {}

  /** A response with the outcome that it must have. */
  record Entry(FuzzTarget target, Outcome outcome, BytesResponse response) {

    private static Entry parse(String line) {
      String[] parts = line.split(" ", 3);
      return new Entry(
          FuzzTarget.named(parts[0]), Outcome.valueOf(parts[1]), BytesResponse.ofBase64(parts[2]));
    }
  }

  static List<Entry> read() {
    try (InputStream in =
        requireNonNull(RegressionCorpus.class.getResourceAsStream("regressions.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Entry::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
