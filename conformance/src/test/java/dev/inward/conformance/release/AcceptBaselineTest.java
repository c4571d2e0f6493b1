package dev.inward.conformance.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptBaselineTest {

  @TempDir Path specs;

  @BeforeEach
  void contract() throws IOException {
    Files.writeString(specs.resolve("openapi.yaml"), "openapi: 3.0.3\n");
    Files.writeString(specs.resolve("shop.xsd"), "<schema/>");
    for (String file : Evidence.FILES) {
      Files.writeString(specs.resolve(file), "xsd: shop.xsd\n");
    }
  }

  @Test
  void baseline_isWhatThereIsAndSaysOfWhichVersion() throws IOException {
    Files.createDirectories(specs.resolve("released"));
    Files.writeString(specs.resolve("released/older.xsd"), "");

    AcceptBaseline.accept(specs, Version.of("0.1.0-SNAPSHOT"));

    assertThat(specs.resolve("released"))
        .isDirectoryNotContaining("glob:**older.xsd")
        .isDirectoryContaining("glob:**shop.xsd")
        .isDirectoryContaining("glob:**sandbox.yaml");
    assertThat(specs.resolve("released/openapi.yaml")).hasContent("openapi: 3.0.3\n");
    assertThat(Files.readString(specs.resolve("released/release.yaml")))
        .contains("\nversion: 0.1.0-SNAPSHOT\nxsd: shop.xsd\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0-SNAPSHOT", "0.1.0", "0.1.1-SNAPSHOT", "0.0.9"})
  void release_givesWayToTheNextReleaseOnly(String version) throws IOException {
    AcceptBaseline.accept(specs, Version.of("0.1.0"));
    Files.writeString(specs.resolve("openapi.yaml"), "openapi: 3.0.4\n");

    assertThatThrownBy(() -> AcceptBaseline.accept(specs, Version.of(version)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0.1.0");
    assertThat(specs.resolve("released/openapi.yaml")).hasContent("openapi: 3.0.3\n");

    AcceptBaseline.accept(specs, Version.of("0.1.1"));
    assertThat(specs.resolve("released/openapi.yaml")).hasContent("openapi: 3.0.4\n");
  }
}
