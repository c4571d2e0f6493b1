package dev.inward.resilience.faults;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A client of each vendor, all with the canaries for credentials, at one server. */
record Clients(MultitelClient multitel, CrazytelClient crazytel, AnveoClient anveo)
    implements AutoCloseable {

  static Clients at(String url, Duration time, @Nullable OkHttpClient users) {
    MultitelClient.Builder multitel =
        MultitelClient.builder()
            .credentials(Canaries.USERNAME, Canaries.PASSWORD)
            .baseUrl(url)
            .callTimeout(time);
    CrazytelClient.Builder crazytel =
        CrazytelClient.builder().apiKey(Canaries.API_KEY).baseUrl(url).callTimeout(time);
    AnveoClient.Builder anveo =
        AnveoClient.builder()
            .userKey(Canaries.USER_KEY)
            .signature(Canaries.EMAIL, Canaries.PHRASE)
            .baseUrl(url)
            .callTimeout(time);
    if (users != null) {
      multitel.okHttpClient(users);
      crazytel.okHttpClient(users);
      anveo.okHttpClient(users);
    }
    return new Clients(multitel.build(), crazytel.build(), anveo.build());
  }

  @Override
  public void close() {
    multitel.close();
    crazytel.close();
    anveo.close();
  }
}
