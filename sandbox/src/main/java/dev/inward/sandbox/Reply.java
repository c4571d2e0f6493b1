package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Interaction;

/**
 * What a vendor answers to a request.
 *
 * @param lawful whether the contract allows it; some answers are recorded because it does not
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
record Reply(int status, String contentType, byte[] body, boolean lawful) {

  static Reply recorded(Interaction interaction) {
    return new Reply(
        interaction.status(),
        interaction.contentType(),
        interaction.responseBody().body(),
        !interaction.responseBody().role().equals("negative"));
  }

  static Reply text(String contentType, String body) {
    return new Reply(200, contentType, body.getBytes(UTF_8), true);
  }
}
