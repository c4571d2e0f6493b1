package dev.inward.conformance;

import dev.inward.manifest.Manifest;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** All vendors' samples, as arguments of tests. */
final class Samples {

  private Samples() {}

  static Stream<String> vendors() {
    return Stream.of("multitel", "crazytel", "anveo");
  }

  /** Returns each vendor with each of its samples. */
  static Stream<Arguments> all() {
    return vendors()
        .flatMap(
            vendor ->
                Manifest.of(Specs.of(vendor)).samples().stream()
                    .map(sample -> Arguments.of(vendor, sample)));
  }

  /** Returns each vendor with each of its samples of a media type that has a schema. */
  static Stream<Arguments> of(String mediaType) {
    return all()
        .filter(
            arguments -> {
              Sample sample = (Sample) arguments.get()[1];
              return sample.mediaType().equals(mediaType) && sample.schema() != null;
            });
  }
}
