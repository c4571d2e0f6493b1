package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of the standalone sandbox. */
final class StandaloneOptionsTest {

  @Test
  void options_whenThereAreNone_areTheDefaults() {
    StandaloneOptions options = StandaloneOptions.of();

    assertThat(options.vendors()).containsExactly(Vendor.values());
    assertThat(options.port()).isZero();
    assertThat(options.latency()).isZero();
    assertThat(options.balance()).isEmpty();
    assertThat(options.json()).isFalse();
    assertThat(options.helpWanted()).isFalse();
    assertThat(options.versionWanted()).isFalse();
  }

  @Test
  void options_whenAllAreThere_areRead() {
    StandaloneOptions options =
        StandaloneOptions.of(
            "--vendor anveo --port 65534 --latency 1s --balance 99.50 --json --vendor crazytel"
                .split(" ", -1));

    assertThat(options.vendors()).containsExactly(Vendor.ANVEO, Vendor.CRAZYTEL);
    assertThat(options.port()).isEqualTo(65534);
    assertThat(options.latency()).isEqualTo(Duration.ofSeconds(1));
    assertThat(options.balance()).contains(new BigDecimal("99.50"));
    assertThat(options.json()).isTrue();
  }

  @Test
  void values_mayFollowAnEqualsSign() {
    StandaloneOptions options =
        StandaloneOptions.of(
            "--vendor=anveo",
            "--port=8080",
            "--latency=2s",
            "--balance=99.50",
            "--vendor=multitel");

    assertThat(options.vendors()).containsExactly(Vendor.ANVEO, Vendor.MULTITEL);
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.latency()).isEqualTo(Duration.ofSeconds(2));
    assertThat(options.balance()).contains(new BigDecimal("99.50"));
  }

  @Test
  void vendor_whenNamedTwice_isPlayedOnce() {
    assertThat(StandaloneOptions.of("--vendor", "anveo", "--vendor", "anveo").vendors())
        .containsExactly(Vendor.ANVEO);
  }

  @ParameterizedTest
  @CsvSource({"50, 50", "50ms, 50", "0, 0", "2s, 2000"})
  void latency_whenItHasAUnitOrNone_isRead(String value, long millis) {
    assertThat(StandaloneOptions.of("--latency", value).latency()).hasMillis(millis);
  }

  @Test
  void control_whenBesideTheVendorsPorts_isRead() {
    for (String line : List.of("--control 8084", "--control 8088", "--control 0")) {
      StandaloneOptions options = StandaloneOptions.of(("--port 8085 " + line).split(" ", -1));
      assertThat(options.control()).isPresent();
    }
    assertThat(StandaloneOptions.of("--control", "1").control()).hasValue(1);
  }

  @Test
  void largestValues_areRead() {
    assertThat(StandaloneOptions.of("--latency", "86400s").latency()).isEqualTo(Duration.ofDays(1));
    assertThat(StandaloneOptions.of("--balance", "999999999999.999999999").balance()).isPresent();
  }

  @Test
  void questions_areRead() {
    assertThat(StandaloneOptions.of("--help").helpWanted()).isTrue();
    assertThat(StandaloneOptions.of("-h").helpWanted()).isTrue();
    assertThat(StandaloneOptions.of("--version").versionWanted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "--vendor | --vendor needs a value",
        "--vendor Anveo | --vendor: \"Anveo\" is not one of multitel, crazytel, anveo",
        "--port 65536 | --port: \"65536\" is not a port from 0 to 65535",
        "--port -1 | --port: \"-1\" is not a port from 0 to 65535",
        "--port 999999999999 | --port: \"999999999999\" is not a port from 0 to 65535",
        "--port 65534 | --port: no ports are left for all vendors",
        "--latency -5 | --latency: \"-5\" is not a time such as 50, 50ms or 1s, of at most 86400s",
        "--latency 5m | --latency: \"5m\" is not a time such as 50, 50ms or 1s, of at most 86400s",
        "--balance -1 | --balance: \"-1\" is not an amount such as 100 or 99.50, below 1000000000000, with at most 9 decimals",
        "--balance 1e9 | --balance: \"1e9\" is not an amount such as 100 or 99.50, below 1000000000000, with at most 9 decimals",
        "--latency 30d | --latency: \"30d\" is not a time such as 50, 50ms or 1s, of at most 86400s",
        "--latency 86401s | --latency: \"86401s\" is not a time such as 50, 50ms or 1s, of at most 86400s",
        "--balance 1000000000000 | --balance: \"1000000000000\" is not an amount such as 100 or 99.50, below 1000000000000, with at most 9 decimals",
        "--port 1 --port 1 | --port is there twice",
        "--port=8085 --vendor anveo --port 8086 | --port is there twice",
        "--control 0 --control=0 | --control is there twice",
        "--latency 1 --latency 2 | --latency is there twice",
        "--balance 1 --balance 2 | --balance is there twice",
        "--json --json | --json is there twice",
        "--port 8085 --control 8086 | --control 8086 is one of the ports 8085 to 8087 that --port takes for the vendors",
        "--control 8087 --port 8085 | --control 8087 is one of the ports 8085 to 8087 that --port takes for the vendors",
        "--port 8085 --control 8085 --vendor anveo | --control 8085 is the port that --port takes for the vendors",
        "--port= | --port: \"\" is not a port from 0 to 65535",
        "--port=-1 | --port: \"-1\" is not a port from 0 to 65535",
        "--balance=1=2 | --balance: \"1=2\" is not an amount such as 100 or 99.50, below 1000000000000, with at most 9 decimals",
        "--json=true | --json takes no value",
        "--help= | --help takes no value",
        "--prt=8080 | --prt is not an option",
        "-h=1 | -h=1 is not an option",
        "--jsn | --jsn is not an option",
        "crazytel | crazytel is not an option"
      })
  void option_whenWrong_isNamed(String line, String message) {
    assertThatThrownBy(() -> StandaloneOptions.of(line.split(" ", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
