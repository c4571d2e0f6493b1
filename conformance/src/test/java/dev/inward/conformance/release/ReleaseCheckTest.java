package dev.inward.conformance.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.House;
import dev.inward.conformance.checks.LinkTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseCheckTest extends LinkTest {

  private static final String VENDOR = "crazytel";

  /** A contract as it was once: what these tests change in it, they must find. */
  private static final String CONTRACT =
      resource("crazytel.yaml").replaceFirst("version: [0-9.]+", "version: 0.2.0");

  ReleaseCheckTest() {
    super(new ReleaseCheck());
  }

  @Test
  void nothing_whenNothingIsChanged_isBroken() {
    assertThat(breaks("0.2.0", CONTRACT, "0.2.0", "")).isEmpty();
  }

  @Test
  void enumValue_whenTakenAway_asksForALineAndAVersion() {
    String changed = CONTRACT.replace("[congestion, device, server]", "[congestion, device]");

    assertThat(breaks("0.2.0", changed, "0.2.1", ""))
        .extracting(Break::at)
        .containsExactly("/components/schemas/PrimaryRoute/enum", "/info/version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Crazytel: `PrimaryRoute` no longer has `server`.",
        "- Anveo and Crazytel: there is no\n  `PrimaryRoute.server` any more.",
      })
  void enumValue_whenSpokenOf_isBrokenNoLongerInTheNextMinor(String line) {
    String changed = CONTRACT.replace("[congestion, device, server]", "[congestion, device]");

    assertThat(breaks("0.2.0", changed, "0.3.0", line)).isEmpty();
    assertThat(breaks("0.2.0", changed, "0.2.1", line))
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.at()).isEqualTo("/info/version");
              assertThat(broken.remedy()).contains("0.3.0");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Anveo: `PrimaryRoute` no longer has `server`.",
        "- Crazytel: PrimaryRoute no longer has server.",
        "- Crazytel: `PrimaryRoute` has changed.",
        "- `PrimaryRoute` of Crazytel no longer has `server`.",
      })
  void line_whichDoesNotNameTheVendorAndAllThatIsChanged_isNone(String line) {
    String changed = CONTRACT.replace("[congestion, device, server]", "[congestion, device]");

    assertThat(breaks("0.2.0", changed, "0.3.0", line)).hasSize(1);
  }

  @Test
  void line_ofAnotherVersion_isNone() {
    String changed = CONTRACT.replace("[congestion, device, server]", "[congestion, device]");
    String line = "- Crazytel: `PrimaryRoute` no longer has `server`.";

    assertThat(breaks("0.2.0", changed, "0.3.0", "## 0.2.0\n\n" + line)).hasSize(1);
  }

  @Test
  void words_whenChanged_askForAPatchAndNoLine() {
    String changed = CONTRACT.replace("A label for the number.", "A name for the number.");

    assertThat(breaks("0.2.0", changed, "0.2.1", "")).isEmpty();
    assertThat(breaks("0.2.0", changed, "0.2.0", "")).hasSize(1);
  }

  @Test
  void unreleased_takesEveryChangeThatIsSpokenOf() {
    String changed = CONTRACT.replace("[congestion, device, server]", "[congestion, device]");
    String line = "- Crazytel: `PrimaryRoute.server` is gone.";

    assertThat(breaks("0.2.0-SNAPSHOT", changed, "0.2.0", line)).isEmpty();
    assertThat(breaks("0.2.0-SNAPSHOT", changed, "0.2.0", "")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0.2.1-SNAPSHOT,0", "0.2.1,0", "0.3.0-SNAPSHOT,1"})
  void contract_hasTheVersionOfThePoms(String poms, int breaks) {
    String next = CONTRACT.replace("version: 0.2.0", "version: 0.2.1");
    House house = house("0.2.0", next);

    assertThat(new ReleaseCheck("", poms).breaks(house)).hasSize(breaks);
  }

  @Test
  void schema_whenChanged_asksForALineToo() {
    House anveo = House.of("anveo");
    String xsd = resource("anveo.xsd");
    byte[] contract = resource("anveo.yaml").getBytes(UTF_8);
    House house =
        anveo
            .with("released/anveo.xsd", xsd.getBytes(UTF_8))
            .with("openapi.yaml", contract)
            .with("released/openapi.yaml", contract)
            .with(
                "anveo.xsd",
                xsd.replace("\"E164\" type=\"xs:token\"", "\"E164\" type=\"xs:int\"")
                    .getBytes(UTF_8));
    String version = house.contract().node("info").text("version");

    assertThat(new ReleaseCheck("", version).breaks(house))
        .singleElement()
        .satisfies(
            broken -> {
              assertThat(broken.file()).isEqualTo("specs/anveo/anveo.xsd");
              assertThat(broken.remedy()).contains("`Did` `E164`");
            });
  }

  private static String resource(String name) {
    try (InputStream in = ReleaseCheckTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Break> breaks(String last, String contract, String version, String lines) {
    String changelog = "# Changes\n\n## " + version + " (unreleased)\n\n" + lines + "\n";
    String changed = contract.replace("version: 0.2.0", "version: " + version);
    return new ReleaseCheck(changelog, version).breaks(house(last, changed));
  }

  private static House house(String last, String contract) {
    return House.of(VENDOR)
        .with("released/release.yaml", ("version: " + last).getBytes(UTF_8))
        .with("released/openapi.yaml", CONTRACT.getBytes(UTF_8))
        .with("openapi.yaml", contract.getBytes(UTF_8));
  }
}
