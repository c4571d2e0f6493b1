package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds each secret in each encoding, and none in the files of the build. */
final class CanarySecretsTest {

  // Named by number: the test reports must not contain the secrets either.
  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        CanarySecrets.USERNAME,
        CanarySecrets.PASSWORD,
        CanarySecrets.API_KEY,
        CanarySecrets.USER_KEY,
        CanarySecrets.EMAIL,
        CanarySecrets.PHRASE,
        CanarySecrets.PROXY_KEY
      })
  void secret_inEachEncoding_isFound(String secret) {
    String base64 = Base64.getEncoder().encodeToString(("a:" + secret).getBytes(UTF_8));
    List<String> encodings =
        List.of(
            secret,
            URLEncoder.encode(secret, UTF_8),
            URLEncoder.encode(secret, UTF_8).replace("+", "%20"),
            base64,
            ByteString.encodeUtf8(secret).hex(),
            secret.replace("\\", "\\\\").replace("\"", "\\\""));

    assertThat(encodings)
        .allSatisfy(shape -> assertThat(CanarySecrets.in("x" + shape + "y")).isNotNull());
  }

  @Test
  void derivedSecrets_areFound() {
    String header = Credentials.basic(CanarySecrets.USERNAME, CanarySecrets.PASSWORD, UTF_8);
    String signature =
        ByteString.encodeUtf8(CanarySecrets.EMAIL)
            .hmacSha1(ByteString.encodeUtf8(CanarySecrets.PHRASE))
            .hex();

    assertThat(CanarySecrets.in("Authorization: " + header)).isNotNull();
    assertThat(CanarySecrets.in("<PARAMETER>" + signature + "</PARAMETER>")).isNotNull();
  }

  @Test
  void harmlessText_hasNoFinding() {
    assertThat(CanarySecrets.in("multitel buyNumbers: outcome unknown (HTTP 502)")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resilience-tests/target/surefire-reports",
        "conformance/target/pacts",
        "conformance/target/surefire-reports"
      })
  void buildOutput_containsNoSecret(String folder) throws IOException {
    Path output = Path.of(System.getProperty("inward.reactor")).resolve(folder);
    if (!Files.isDirectory(output)) {
      return;
    }
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(CanarySecrets.in(Files.readString(file, StandardCharsets.ISO_8859_1)))
                      .as("in %s", file.getFileName())
                      .isNull());
    }
  }
}
