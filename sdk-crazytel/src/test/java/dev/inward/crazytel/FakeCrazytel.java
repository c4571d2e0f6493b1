package dev.inward.crazytel;

import dev.inward.testing.FakeVendor;
import java.time.Duration;
import java.util.List;

/** A fake Crazytel, and a client of it that does not retry reads. */
final class FakeCrazytel extends FakeVendor<CrazytelClient> {

  static final String API_KEY = "s3cr3t-Ap1-k3y";

  FakeCrazytel() {
    super(
        "crazytel",
        List.of(API_KEY),
        baseUrl ->
            CrazytelClient.builder()
                .apiKey(API_KEY)
                .baseUrl(baseUrl)
                .callTimeout(Duration.ofSeconds(20))
                .retryReads(false)
                .build());
  }
}
