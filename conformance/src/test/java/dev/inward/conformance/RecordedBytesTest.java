package dev.inward.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.manifest.Interaction;
import dev.inward.manifest.Manifest;
import dev.inward.manifest.Sample;
import dev.inward.manifest.Specs;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sandbox in each interaction of the manifests, byte by byte. */
class RecordedBytesTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Arguments> interactions() {
    return Arrays.stream(Vendor.values())
        .flatMap(
            vendor ->
                Manifest.of(Specs.of(vendor.name().toLowerCase(Locale.ROOT)))
                    .interactions()
                    .stream()
                    .map(interaction -> Arguments.of(vendor, interaction)));
  }

  @ParameterizedTest
  @MethodSource("interactions")
  void recordedRequest_inItsState_isAnsweredAsRecorded(Vendor vendor, Interaction interaction)
      throws Exception {
    VendorControl control = sandbox.control(vendor);
    control.reset();
    new SandboxStates(control).bringAbout(State.of(interaction));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(control.baseUrl() + interaction.path()));
    interaction.headers().forEach(request::header);
    Sample body = interaction.requestBody();

    HttpResponse<byte[]> answer =
        HTTP.send(
            request
                .method(
                    interaction.method(),
                    body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(body.body()))
                .build(),
            BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(interaction.status());
    assertThat(answer.headers().firstValue("Content-Type")).contains(interaction.contentType());
    assertThat(text(answer.body())).isEqualTo(text(interaction.responseBody().body()));
  }

  private static String text(byte[] body) {
    return new String(body, UTF_8);
  }
}
