package dev.inward.multitel;

import dev.inward.testing.FakeVendor;
import java.time.Duration;
import java.util.List;

/** A fake MultiTEL, and a client of it. */
final class FakeMultitel extends FakeVendor<MultitelClient> {

  static final String USERNAME = "shop-user";
  static final String PASSWORD = "s3cr3t-Passw0rd";

  FakeMultitel() {
    this(USERNAME, PASSWORD);
  }

  FakeMultitel(String username, String password) {
    super(
        "multitel",
        List.of(USERNAME, PASSWORD),
        baseUrl ->
            MultitelClient.builder()
                .credentials(username, password)
                .baseUrl(baseUrl)
                .callTimeout(Duration.ofSeconds(20))
                .build());
  }
}
