package dev.inward.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.inward.crazytel.CrazytelCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.NullUnmarked;
import peers.jdk.client.ApiClient;
import peers.retrofit.client.JSON;

/** What the libraries do to Crazytel's bodies. {@link JsonByHand} is one of them. */
final class JsonCodecs {

  private JsonCodecs() {}

  /** This project's client. */
  static final class Inward implements Codec {

    @Override
    public int list(byte[] body) throws IOException {
      return CrazytelCodec.list(body).items().size();
    }

    @Override
    public String purchased(byte[] body) throws IOException {
      return CrazytelCodec.purchased(body).message();
    }

    @Override
    public int purchase() throws IOException {
      return (int) CrazytelCodec.purchase(InwardClient.request()).contentLength();
    }
  }

  /**
   * Moshi with classes that it reads by reflection. Other members get lost, decimals are rounded.
   */
  static final class ReflectiveMoshi implements Codec {

    private static final Moshi MOSHI = new Moshi.Builder().build();

    private final JsonAdapter<List<Offer>> list =
        MOSHI.adapter(Types.newParameterizedType(List.class, Offer.class));

    private final JsonAdapter<Result> result = MOSHI.adapter(Result.class);
    private final JsonAdapter<Request> request = MOSHI.adapter(Request.class);

    @NullUnmarked // Moshi fills the fields.
    @SuppressWarnings("unused")
    private static final class Offer {
      @Json(name = "did_number")
      String didNumber;

      String state;
      String city;

      @Json(name = "setup_cost")
      double setupCost;

      @Json(name = "monthly_cost")
      double monthlyCost;
    }

    @NullUnmarked // Moshi fills the field.
    private static final class Result {
      String message;
    }

    @SuppressWarnings("unused") // Moshi reads the fields.
    private static final class Request {
      @Json(name = "did_number")
      final String didNumber = "61400000001";

      @Json(name = "address_id")
      final String addressId = "00000000-0000-4000-8000-000000000001";

      @Json(name = "person_id")
      final String personId = "00000000-0000-4000-8000-000000000002";

      @Json(name = "primary_route")
      final String primaryRoute = "device";

      @Json(name = "primary_destination")
      final String primaryDestination = "1000000";
    }

    @Override
    public int list(byte[] body) throws IOException {
      return Wire.notNull(list.fromJson(new Buffer().write(body))).size();
    }

    @Override
    public String purchased(byte[] body) throws IOException {
      return Wire.notNull(result.fromJson(new Buffer().write(body))).message;
    }

    @Override
    public int purchase() throws IOException {
      Buffer body = new Buffer();
      request.toJson(body, new Request());
      return body.readByteString().size();
    }
  }

  /** Gson as the stock client of {@code retrofit2} uses it. */
  static final class StockGson implements Codec {

    private final Gson gson = JSON.createGson().create();

    @Override
    public int list(byte[] body) {
      TypeToken<List<peers.retrofit.AvailableNumber>> type = new TypeToken<>() {};
      return gson.fromJson(reader(body), type).size();
    }

    @Override
    public String purchased(byte[] body) {
      return String.valueOf(
          gson.fromJson(reader(body), peers.retrofit.PurchaseResult.class).get("message"));
    }

    private static InputStreamReader reader(byte[] body) {
      return new InputStreamReader(new ByteArrayInputStream(body), UTF_8);
    }

    @Override
    public int purchase() {
      return gson.toJson(StockRetrofitClient.request()).getBytes(UTF_8).length;
    }
  }

  /** Jackson as the stock client of {@code native} uses it. */
  static final class StockJackson implements Codec {

    private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();

    @Override
    public int list(byte[] body) throws IOException {
      return mapper
          .readValue(
              new String(body, UTF_8), new TypeReference<List<peers.jdk.AvailableNumber>>() {})
          .size();
    }

    @Override
    public String purchased(byte[] body) throws IOException {
      return Wire.notNull(
          mapper
              .readValue(new String(body, UTF_8), new TypeReference<peers.jdk.PurchaseResult>() {})
              .getMessage());
    }

    @Override
    public int purchase() throws IOException {
      return mapper.writeValueAsBytes(StockNativeClient.request()).length;
    }
  }
}
