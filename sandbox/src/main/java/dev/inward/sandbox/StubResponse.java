package dev.inward.sandbox;

import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Sample;

/**
 * A response to a request, before a fault changes it.
 *
 * @param valid whether the contract allows it; some are recorded because it does not
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
record StubResponse(int status, String contentType, byte[] body, boolean valid) {

  static StubResponse recorded(Interaction interaction) {
    return new StubResponse(
        interaction.status(),
        interaction.contentType(),
        interaction.responseBody().body(),
        !interaction.responseBody().role().equals("negative"));
  }

  static StubResponse recorded(int status, Sample sample) {
    return new StubResponse(
        status, sample.mediaType(), sample.body(), !sample.role().equals("negative"));
  }
}
