package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.contract.manifest.Interaction;
import dev.inward.testing.EncodedResponse;
import dev.inward.testing.ReflectiveClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each recorded response of each operation, refusals and negative samples included, and each
 * recorded notification, in every encoding that servers send.
 */
class EncodedOutcomesTest {

  private final TargetRunner runner = new TargetRunner(1 << 20);

  private static Stream<Arguments> interactions() {
    return Stream.of("multitel", "crazytel", "anveo")
        .map(VendorTargets::of)
        .flatMap(
            targets ->
                targets.manifest().interactions().stream()
                    .map(each -> Arguments.of(targets.target(each), each)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("interactions")
  void outcome_whateverTheEncoding_isTheSame(FuzzTarget target, Interaction interaction) {
    CompletedCall recorded = runner.run(target, SeedResponse.of(interaction).response(target));
    OutcomeFacts facts = OutcomeFacts.of(recorded);

    for (EncodedResponse encoded : encodings(interaction)) {
      for (CompletedCall call : runner.runInBothStyles(target, wire(encoded))) {
        assertThat(OutcomeFacts.of(call)).as(encoded.name()).isEqualTo(facts);
        assertContent(call, recorded, encoded);
      }
    }
  }

  private static Stream<Arguments> webhooks() {
    return Stream.of("multitel", "crazytel", "anveo")
        .flatMap(
            vendor ->
                VendorTargets.of(vendor).all().stream()
                    .filter(FuzzTarget::isWebhook)
                    .flatMap(
                        webhook ->
                            Seeds.of(vendor).of(webhook).stream()
                                .map(seed -> Arguments.of(webhook, seed.response().body()))));
  }

  /** A web framework has undone the content coding; the encodings are those of the bytes. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("webhooks")
  void notification_whateverTheEncoding_isTheSame(FuzzTarget webhook, String sample)
      throws Exception {
    String text = sample.replaceFirst("\\{", "{\"note\": \"Zo\u00e9\", ");
    String pointer = webhook.schema().pointer();
    Class<?> type =
        ReflectiveClient.type(webhook.vendor(), pointer.substring(pointer.lastIndexOf('/') + 1));
    Method parseText = type.getMethod("parse", String.class);
    Method parseBytes = type.getMethod("parse", byte[].class, String.class);
    Object recorded = outcome(parseText, text);

    for (EncodedResponse encoded : EncodedResponse.of(200, "application/json", text).toList()) {
      String contentType = encoded.response().getHeaders().get("Content-Type");
      assertThat(outcome(parseBytes, encoded.bytes().toByteArray(), contentType))
          .as(encoded.name())
          .isEqualTo(recorded);
    }
  }

  /** Returns what is parsed, or the words by which it is refused. */
  private static @Nullable Object outcome(Method parse, @Nullable Object... arguments)
      throws IllegalAccessException {
    try {
      return parse.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      assertThat(e).hasCauseExactlyInstanceOf(IllegalArgumentException.class);
      return e.getTargetException().getMessage();
    }
  }

  private static void assertContent(
      CompletedCall call, CompletedCall recorded, EncodedResponse encoded) {
    if (call.failure() instanceof InwardException failure
        && recorded.failure() instanceof InwardException plain) {
      assertThat(failure.vendorMessage()).as(encoded.name()).isEqualTo(plain.vendorMessage());
      assertThat(failure.rawBody()).as(encoded.name()).isEqualTo(encoded.text());
      assertThat(failure.rawBytes()).as(encoded.name()).isEqualTo(encoded.bytes().toByteArray());
    }
    if (call.result() != null && recorded.result() != null) {
      boolean isText = recorded.result().value() instanceof String;
      assertThat(call.result().value())
          .as(encoded.name())
          .isEqualTo(isText ? encoded.text() : recorded.result().value());
      if (!isText) {
        assertThat(call.result().rawBody()).as(encoded.name()).isEqualTo(encoded.text());
      }
    }
  }

  private static List<EncodedResponse> encodings(Interaction interaction) {
    String text = new String(interaction.responseBody().body(), UTF_8);
    String mediaType = interaction.contentType().split(";", 2)[0];
    return interaction.status() == 200 && mediaType.endsWith("xml")
        ? EncodedResponse.ofXml(text.replaceFirst("^<\\?xml[^>]*\\?>\\s*", "")).toList()
        : EncodedResponse.of(interaction.status(), mediaType, text).toList();
  }

  private static WireResponse wire(EncodedResponse encoded) {
    Buffer bytes = new Buffer().writeUtf8(encoded.response().getStatus()).writeUtf8("\r\n");
    encoded
        .response()
        .getHeaders()
        .forEach(header -> bytes.writeUtf8(header.getFirst() + ": " + header.getSecond() + "\r\n"));
    bytes.writeUtf8("\r\n");
    try {
      encoded.response().getBody().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesResponse(bytes.readByteArray());
  }
}
