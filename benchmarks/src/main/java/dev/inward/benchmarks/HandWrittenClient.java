package dev.inward.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The least that a client of these contracts does: OkHttp with the settings that a purchase needs,
 * and readers and writers by hand, of JSON for Crazytel or of XML for Anveo.
 */
abstract class HandWrittenClient implements Client {

  private final OkHttpClient reads;
  private final OkHttpClient purchases;

  private HandWrittenClient(boolean warmPurchases) {
    reads =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .protocols(List.of(Protocol.HTTP_1_1))
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .callTimeout(Duration.ofSeconds(60))
            .build();
    purchases =
        warmPurchases
            ? reads
            : reads.newBuilder().connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS)).build();
  }

  /** A client of Crazytel. */
  static final class OfCrazytel extends HandWrittenClient {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final String baseUrl;

    OfCrazytel(String baseUrl, boolean warmPurchases) {
      super(warmPurchases);
      this.baseUrl = baseUrl;
    }

    private Request.Builder request(String path) {
      return new Request.Builder().url(baseUrl + path).header("X-Crazytel-Api-Key", Wire.API_KEY);
    }

    @Override
    public int list() throws IOException {
      try (Response response = read(request("/api/v1/phone-numbers/available-numbers/").build())) {
        return JsonByHand.list(response.body().source());
      }
    }

    @Override
    public String purchase() throws IOException {
      try (Response response =
          buy(
              request("/api/v1/phone-numbers/purchase")
                  .post(RequestBody.create(JsonByHand.request(), JSON))
                  .build())) {
        return JsonByHand.purchased(response.body().source());
      }
    }
  }

  /** A client of Anveo. */
  static final class OfAnveo extends HandWrittenClient {

    private static final MediaType XML = MediaType.get("application/xml; charset=utf-8");

    private final String url;

    OfAnveo(String baseUrl) {
      super(false);
      this.url = baseUrl + "/api/v3.asp";
    }

    @Override
    public int list() throws IOException {
      RequestBody body = RequestBody.create(XmlByHand.request("DID.LIST", Wire.LIST), XML);
      try (Response response = read(new Request.Builder().url(url).post(body).build())) {
        return XmlByHand.list(response.body().byteStream());
      }
    }

    @Override
    public String purchase() throws IOException {
      RequestBody body = RequestBody.create(XmlByHand.request("DID.ORDER", Wire.ORDER), XML);
      try (Response response = buy(new Request.Builder().url(url).post(body).build())) {
        return XmlByHand.purchased(response.body().byteStream());
      }
    }
  }

  Response read(Request request) throws IOException {
    return reads.newCall(request).execute();
  }

  Response buy(Request request) throws IOException {
    return purchases.newCall(request).execute();
  }

  @Override
  public void close() {
    for (OkHttpClient client : List.of(reads, purchases)) {
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }
}
