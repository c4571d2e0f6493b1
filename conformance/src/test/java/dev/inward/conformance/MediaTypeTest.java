package dev.inward.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MediaTypeTest {

  @ParameterizedTest
  @MethodSource("dev.inward.conformance.Samples#all")
  void sample_hasASchemaThatATestReads_orIsTextWithoutALayout(String vendor, Sample sample) {
    if (sample.schema() == null) {
      assertThat(sample.mediaType()).isIn("text/plain", "text/html", "text/csv");
    } else {
      assertThat(sample.mediaType())
          .isIn("application/json", "application/xml", "application/x-www-form-urlencoded");
    }
  }
}
