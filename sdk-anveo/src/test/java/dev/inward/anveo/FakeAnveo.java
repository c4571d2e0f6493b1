package dev.inward.anveo;

import dev.inward.testing.FakeVendor;
import java.time.Duration;
import java.util.List;

/** A fake Anveo, and a client of it. */
final class FakeAnveo extends FakeVendor<AnveoClient> {

  static final String USER_KEY = "s3cr3t-us3r-k3y";
  static final String EMAIL = "mail@example.com";
  static final String SECURE_PHRASE = "secure phrase";

  private FakeAnveo(AnveoClient.Builder builder) {
    super(
        "anveo",
        List.of(USER_KEY, EMAIL, SECURE_PHRASE),
        baseUrl ->
            builder.userKey(USER_KEY).baseUrl(baseUrl).callTimeout(Duration.ofSeconds(20)).build());
  }

  FakeAnveo() {
    this(AnveoClient.builder());
  }

  static FakeAnveo signing() {
    return new FakeAnveo(AnveoClient.builder().signature(EMAIL, SECURE_PHRASE));
  }
}
