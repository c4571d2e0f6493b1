package dev.inward.benchmarks;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The least that a client of this contract does: OkHttp with the settings that a purchase needs,
 * and Moshi's reader and writer by hand. It keeps additional members and exact decimals.
 */
final class HandWrittenClient implements Client {

  private static final JsonReader.Options ROW = JsonReader.Options.of("did_number");
  private static final JsonReader.Options RESULT = JsonReader.Options.of("message", "order_id");
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final String baseUrl;
  private final OkHttpClient reads;
  private final OkHttpClient purchases;

  HandWrittenClient(String baseUrl, boolean warmPurchases) {
    this.baseUrl = baseUrl;
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

  private record Row(@Nullable String didNumber, Map<String, @Nullable Object> others) {}

  @Override
  public int list() throws IOException {
    Request request =
        new Request.Builder()
            .url(baseUrl + "/api/v1/phone-numbers/available-numbers/")
            .header("X-Crazytel-Api-Key", Wire.API_KEY)
            .build();
    try (Response response = reads.newCall(request).execute()) {
      JsonReader reader = JsonReader.of(response.body().source());
      List<Row> rows = new ArrayList<>();
      reader.beginArray();
      while (reader.hasNext()) {
        String didNumber = null;
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          if (reader.selectName(ROW) == 0) {
            didNumber = reader.nextString();
          } else {
            others.put(reader.nextName(), scalar(reader));
          }
        }
        reader.endObject();
        rows.add(new Row(didNumber, others));
      }
      reader.endArray();
      return rows.size();
    }
  }

  private static @Nullable Object scalar(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NUMBER -> new BigDecimal(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> reader.nextString();
    };
  }

  @Override
  public String purchase() throws IOException {
    Buffer body = new Buffer();
    JsonWriter writer = JsonWriter.of(body);
    writer.beginObject();
    writer.name("did_number").value("61400000001");
    writer.name("address_id").value("00000000-0000-4000-8000-000000000001");
    writer.name("person_id").value("00000000-0000-4000-8000-000000000002");
    writer.name("primary_route").value("device");
    writer.name("primary_destination").value("1000000");
    writer.endObject();
    Request request =
        new Request.Builder()
            .url(baseUrl + "/api/v1/phone-numbers/purchase")
            .header("X-Crazytel-Api-Key", Wire.API_KEY)
            .post(RequestBody.create(body.readByteString(), JSON))
            .build();
    try (Response response = purchases.newCall(request).execute()) {
      JsonReader reader = JsonReader.of(response.body().source());
      String message = null;
      reader.beginObject();
      while (reader.hasNext()) {
        switch (reader.selectName(RESULT)) {
          case 0 -> message = reader.nextString();
          default -> {
            reader.skipName();
            reader.skipValue();
          }
        }
      }
      reader.endObject();
      return Wire.notNull(message);
    }
  }

  @Override
  public void close() {
    for (OkHttpClient client : List.of(reads, purchases)) {
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }
}
