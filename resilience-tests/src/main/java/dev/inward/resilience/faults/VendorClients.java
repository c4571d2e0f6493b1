package dev.inward.resilience.faults;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A client of each vendor, with the canary secrets as credentials and one server for all. */
record VendorClients(MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo)
    implements AutoCloseable {

  static VendorClients at(String url, Duration time, @Nullable OkHttpClient http) {
    MultitelClient.Builder multitel =
        MultitelClient.builder()
            .credentials(CanarySecrets.USERNAME, CanarySecrets.PASSWORD)
            .baseUrl(url)
            .callTimeout(time);
    CrazytelClient.Builder crazytel =
        CrazytelClient.builder().apiKey(CanarySecrets.API_KEY).baseUrl(url).callTimeout(time);
    AnveoClient.Builder anveo =
        AnveoClient.builder()
            .userKey(CanarySecrets.USER_KEY)
            .signature(CanarySecrets.EMAIL, CanarySecrets.PHRASE)
            .baseUrl(url)
            .callTimeout(time);
    if (http != null) {
      multitel.okHttpClient(http);
      crazytel.okHttpClient(http);
      anveo.okHttpClient(http);
    }
    return new VendorClients(multitel.build(), crazytel.build(), anveo.build());
  }

  @Override
  public void close() {
    multitel.close();
    crazytel.close();
    anveo.close();
  }
}
