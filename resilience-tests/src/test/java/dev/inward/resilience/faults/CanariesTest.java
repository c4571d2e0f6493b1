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

/** The search for secrets finds them, and finds none in what the build leaves behind. */
final class CanariesTest {

  // Named by their numbers: the reports of the build must not hold them either.
  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        Canaries.USERNAME,
        Canaries.PASSWORD,
        Canaries.API_KEY,
        Canaries.USER_KEY,
        Canaries.EMAIL,
        Canaries.PHRASE,
        Canaries.PROXY_KEY
      })
  void secret_inWhateverShape_isFound(String secret) {
    String base64 = Base64.getEncoder().encodeToString(("a:" + secret).getBytes(UTF_8));
    List<String> shapes =
        List.of(
            secret,
            URLEncoder.encode(secret, UTF_8),
            URLEncoder.encode(secret, UTF_8).replace("+", "%20"),
            base64,
            ByteString.encodeUtf8(secret).hex(),
            secret.replace("\\", "\\\\").replace("\"", "\\\""));

    assertThat(shapes).allSatisfy(shape -> assertThat(Canaries.in("x" + shape + "y")).isNotNull());
  }

  @Test
  void derivedSecrets_areFound() {
    String header = Credentials.basic(Canaries.USERNAME, Canaries.PASSWORD, UTF_8);
    String signature =
        ByteString.encodeUtf8(Canaries.EMAIL)
            .hmacSha1(ByteString.encodeUtf8(Canaries.PHRASE))
            .hex();

    assertThat(Canaries.in("Authorization: " + header)).isNotNull();
    assertThat(Canaries.in("<PARAMETER>" + signature + "</PARAMETER>")).isNotNull();
  }

  @Test
  void harmlessText_isFree() {
    assertThat(Canaries.in("multitel buyNumbers: outcome unknown (HTTP 502)")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pacts", "surefire-reports", "failsafe-reports"})
  void whatTheBuildLeaves_holdsNoSecret(String folder) throws IOException {
    Path left = Path.of("target", folder);
    if (!Files.isDirectory(left)) {
      return;
    }
    try (Stream<Path> files = Files.walk(left)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(Canaries.in(Files.readString(file, StandardCharsets.ISO_8859_1)))
                      .as("in %s", file.getFileName())
                      .isNull());
    }
  }
}
