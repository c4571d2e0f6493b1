package dev.inward.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.runtime.ClientSettings;
import dev.inward.runtime.Operation;
import dev.inward.runtime.PreparedCall;
import dev.inward.runtime.Transport;
import dev.inward.runtime.VendorResponse;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** A generated interface is package-private, in a package that its module does not open. */
class PackagePrivateApiTest {

  private static final Operation LIST = Operation.read("acme", "list", "GET /list");

  interface ListApi {
    @GET("/list")
    PreparedCall list(@Tag Operation operation);
  }

  @Test
  void api_whenInterfaceIsPackagePrivate_isImplemented() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse.Builder().body("[]").build());
      server.start();
      ClientSettings settings =
          ClientSettings.builder("acme", "http://localhost:" + server.getPort()).build();
      try (Transport transport = new Transport(settings)) {
        String text = transport.api(ListApi.class).list(LIST).execute(VendorResponse::text);

        assertThat(text).isEqualTo("[]");
      }
    }
  }
}
