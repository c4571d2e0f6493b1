package dev.inward.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.inward.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Writes what {@link JsonInput} reads, each value as it was. */
public final class JsonOutput {

  private static final MediaType JSON = MediaType.get("application/json");

  private JsonOutput() {}

  /** Writes one member or element. */
  @FunctionalInterface
  public interface Writer<T> {

    /** Writes the value. */
    void write(JsonWriter writer, T value) throws IOException;
  }

  /** Returns the value as a request's body. */
  public static <T> RequestBody body(T value, Writer<? super T> writer) {
    return RequestBody.create(document(value, writer).readByteString(), JSON);
  }

  /** Returns the value as a request's body of another media type that is JSON, too. */
  public static <T> RequestBody body(T value, Writer<? super T> writer, String mediaType) {
    return RequestBody.create(document(value, writer).readByteString(), MediaType.get(mediaType));
  }

  /** Returns the body of a request that has none. */
  public static RequestBody none() {
    return RequestBody.create(ByteString.EMPTY, null);
  }

  /** Returns the value as JSON text. */
  public static <T> String text(JsonAdapter<T> adapter, T value) {
    return document(value, adapter::toJson).readUtf8();
  }

  /** Writes a string. */
  public static void text(JsonWriter writer, String value) throws IOException {
    writer.value(value);
  }

  /** Writes an integer. */
  public static void integer(JsonWriter writer, Number value) throws IOException {
    writer.value(value.longValue());
  }

  /** Writes a decimal number as a JSON number, exactly. */
  public static void decimal(JsonWriter writer, BigDecimal value) throws IOException {
    writer.value(value);
  }

  /** Writes a decimal number as a string, exactly. */
  public static void decimalText(JsonWriter writer, BigDecimal value) throws IOException {
    writer.value(value.toPlainString());
  }

  /** Writes a boolean. */
  public static void bool(JsonWriter writer, Boolean value) throws IOException {
    writer.value(value.booleanValue());
  }

  /** Writes a union of scalars as the one that it is. */
  public static void scalar(JsonWriter writer, Scalar value) throws IOException {
    if (value.kind() == Scalar.Kind.STRING) {
      writer.value(value.text());
    } else {
      json(writer, value.text());
    }
  }

  /** Writes a null that must be there. */
  public static void nothing(JsonWriter writer) throws IOException {
    any(writer, null);
  }

  /** Writes an array. */
  public static <T> void list(JsonWriter writer, List<? extends T> values, Writer<T> element)
      throws IOException {
    writer.beginArray();
    for (T value : values) {
      element.write(writer, value);
    }
    writer.endArray();
  }

  /** Returns what writes each of many arrays. */
  public static <T> Writer<List<T>> lists(Writer<? super T> element) {
    return (writer, values) -> list(writer, values, element::write);
  }

  /** Returns what writes each of many objects whose members are all alike. */
  public static <T> Writer<Map<String, T>> maps(Writer<? super T> element) {
    return (writer, values) -> map(writer, values, element::write);
  }

  /** Writes an object whose members are all alike. */
  public static <T> void map(JsonWriter writer, Map<String, ? extends T> values, Writer<T> element)
      throws IOException {
    writer.beginObject();
    members(writer, values, element);
    writer.endObject();
  }

  /** Writes members into the object that is open. */
  public static <T> void members(
      JsonWriter writer, Map<String, ? extends T> values, Writer<T> element) throws IOException {
    for (Map.Entry<String, ? extends T> entry : values.entrySet()) {
      writer.name(entry.getKey());
      element.write(writer, entry.getValue());
    }
  }

  /** Writes any value that {@link JsonInput#any} can return. */
  public static void any(JsonWriter writer, @Nullable Object value) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    writer.jsonValue(value);
    writer.setSerializeNulls(serializeNulls);
  }

  /** Writes JSON text as it stands. */
  public static void json(JsonWriter writer, String json) throws IOException {
    try (BufferedSink sink = writer.valueSink()) {
      sink.writeUtf8(json);
    }
  }

  private static <T> Buffer document(T value, Writer<? super T> writer) {
    Buffer buffer = new Buffer();
    try (JsonWriter json = JsonWriter.of(buffer)) {
      writer.write(json, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A Buffer does not fail.
    }
    return buffer;
  }
}
