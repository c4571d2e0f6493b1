package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Interaction;

/**
 * What a vendor responses to a request.
 *
 * @param lawful whether the contract allows it; some responses are recorded because it does not
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
record StubResponse(int status, String contentType, byte[] body, boolean lawful) {

  static StubResponse recorded(Interaction interaction) {
    return new StubResponse(
        interaction.status(),
        interaction.contentType(),
        interaction.responseBody().body(),
        !interaction.responseBody().role().equals("negative"));
  }

  static StubResponse text(String contentType, String body) {
    return new StubResponse(200, contentType, body.getBytes(UTF_8), true);
  }
}
