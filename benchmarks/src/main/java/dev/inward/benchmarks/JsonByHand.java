package dev.inward.benchmarks;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Moshi's reader and writer by hand, with the least that a client of Crazytel needs. It keeps
 * additional members and exact decimals.
 */
final class JsonByHand implements Codec {

  private static final JsonReader.Options ROW = JsonReader.Options.of("did_number");
  private static final JsonReader.Options RESULT = JsonReader.Options.of("message", "order_id");

  private record Row(@Nullable String didNumber, Map<String, @Nullable Object> others) {}

  @Override
  public int list(byte[] body) throws IOException {
    return list(new Buffer().write(body));
  }

  static int list(BufferedSource body) throws IOException {
    JsonReader reader = JsonReader.of(body);
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

  private static @Nullable Object scalar(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case NUMBER -> new BigDecimal(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> reader.nextString();
    };
  }

  @Override
  public String purchased(byte[] body) throws IOException {
    return purchased(new Buffer().write(body));
  }

  static String purchased(BufferedSource body) throws IOException {
    JsonReader reader = JsonReader.of(body);
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

  @Override
  public int purchase() throws IOException {
    return request().size();
  }

  static ByteString request() throws IOException {
    Buffer body = new Buffer();
    JsonWriter writer = JsonWriter.of(body);
    writer.beginObject();
    writer.name("did_number").value("61400000001");
    writer.name("address_id").value("00000000-0000-4000-8000-000000000001");
    writer.name("person_id").value("00000000-0000-4000-8000-000000000002");
    writer.name("primary_route").value("device");
    writer.name("primary_destination").value("1000000");
    writer.endObject();
    return body.readByteString();
  }
}
