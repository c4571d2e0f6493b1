package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;
import java.util.Locale;

/**
 * A response before mutation.
 *
 * @param body its bytes, as the characters with the same numbers
 */
record SeedResponse(String status, String contentType, String body) {

  static SeedResponse of(Interaction interaction) {
    return new SeedResponse(
        interaction.status() + " As recorded",
        interaction.contentType(),
        new String(interaction.responseBody().body(), ISO_8859_1));
  }

  static SeedResponse of(Sample sample) {
    return new SeedResponse("200 OK", sample.mediaType(), new String(sample.body(), ISO_8859_1));
  }

  /** Returns the response unmutated; for a webhook only the body, because it has no head. */
  WireResponse response(FuzzTarget target) {
    String head = target.isWebhook() ? "" : head(status, contentType, body.length());
    return new BytesResponse((head + body).getBytes(ISO_8859_1));
  }

  static WireResponse response(FuzzTarget target, RepeatingResponse body) {
    return target.isWebhook() ? body : body.after("HTTP/1.1 200 OK\r\n");
  }

  private static String head(String status, String contentType, int length) {
    return String.format(
        Locale.ROOT,
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n",
        status,
        contentType,
        length);
  }
}
