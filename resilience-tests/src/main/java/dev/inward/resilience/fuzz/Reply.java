package dev.inward.resilience.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;

/**
 * A response before anything is done to it.
 *
 * @param body its bytes, each as the character of that number
 */
record Reply(String status, String contentType, String body) {

  static Reply of(Interaction interaction) {
    return new Reply(
        interaction.status() + " As recorded",
        interaction.contentType(),
        new String(interaction.responseBody().body(), ISO_8859_1));
  }

  static Reply of(Sample sample) {
    return new Reply("200 OK", sample.mediaType(), new String(sample.body(), ISO_8859_1));
  }

  /** The whole of it as it should be; a webhook has no head. */
  VendorResponse response(Target target) {
    String head = target.isWebhook() ? "" : head(status, contentType, body.length());
    return new Bytes((head + body).getBytes(ISO_8859_1));
  }

  static VendorResponse response(Target target, Bulk body) {
    return target.isWebhook() ? body : body.after("HTTP/1.1 200 OK\r\n\r\n");
  }

  private static String head(String status, String contentType, int length) {
    return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(status, contentType, length);
  }
}
