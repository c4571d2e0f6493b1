package dev.inward.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.runtime.Answer;
import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PendingAnswer;
import dev.inward.runtime.Transport;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** A generated interface is package-private, in a package that its module does not open. */
class PackagePrivateApiTest {

  private static final Operation LIST = new Operation("acme", "list", "GET", "/list", false);

  interface ListApi {
    @GET("/list")
    PendingAnswer list(@Tag Operation operation);
  }

  @Test
  void api_whenInterfaceIsPackagePrivate_isImplemented() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("[]").build());
      server.start();
      ClientSettings settings =
          ClientSettings.builder("acme", "http://localhost:" + server.getPort()).build();
      try (Transport transport = new Transport(settings)) {
        String text = transport.api(ListApi.class).list(LIST).execute(Answer::text);

        assertThat(text).isEqualTo("[]");
      }
    }
  }
}
