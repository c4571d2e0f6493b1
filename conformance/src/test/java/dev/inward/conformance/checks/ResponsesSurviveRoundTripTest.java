package dev.inward.conformance.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.VendorSpecs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResponsesSurviveRoundTripTest {

  private static final String PLAIN_LIST =
      """
          PlainOwners:
            type: array
            items:
              $ref: '#/components/schemas/Owner'
      """;

  @Test
  void violations_whenResponseIsPlainList_areNone() {
    VendorSpecs specs = withPlainList();

    assertThat(specs.manifest().samples()).anyMatch(sample -> isPlainList(sample.schema()));
    assertThat(new ResponsesSurviveRoundTrip().violations(specs)).isEmpty();
  }

  @Test
  void violations_whenPlainListIsNoList_nameTheSample() {
    VendorSpecs specs =
        withPlainList().with("samples/owners.json", "{\"id\": \"1\"}".getBytes(UTF_8));

    assertThat(new ResponsesSurviveRoundTrip().violations(specs))
        .singleElement()
        .asString()
        .contains("samples/owners.json");
  }

  private static boolean isPlainList(@Nullable String schema) {
    return "#/components/schemas/PlainOwners".equals(schema);
  }

  private static VendorSpecs withPlainList() {
    VendorSpecs specs = VendorSpecs.of("crazytel");
    String contract = text(specs, "openapi.yaml");
    String manifest = text(specs, "manifest.yaml");
    return specs
        .with(
            "openapi.yaml",
            contract.replace("    Owners:\n", PLAIN_LIST + "    Owners:\n").getBytes(UTF_8))
        .with(
            "manifest.yaml",
            manifest
                .replace("'#/components/schemas/Owners'", "'#/components/schemas/PlainOwners'")
                .getBytes(UTF_8));
  }

  private static String text(VendorSpecs specs, String file) {
    return new String(specs.files().bytes(file), UTF_8);
  }
}
