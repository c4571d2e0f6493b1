package dev.inward.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.inward.FilePart;
import dev.inward.Scalar;
import java.io.IOException;
import java.io.InputStream;
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

/** Writes JSON. Values that {@link JsonInput} has read are written as they were. */
public final class JsonOutput {

  private static final MediaType JSON = MediaType.get("application/json");

  private JsonOutput() {}

  /**
   * Writes the value of a member or an element.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Writer<T> {

    /**
     * Writes a value.
     *
     * @param writer a writer where a value may stand
     * @param value the value
     * @throws IOException if the writer fails, or the value is a file that cannot be read
     */
    void write(JsonWriter writer, T value) throws IOException;
  }

  /**
   * Returns a value as a request body of the media type {@code application/json}.
   *
   * @param <T> the type of the value
   * @param value what to send
   * @param writer writes the value
   * @return the body, which is in memory and can be sent again
   * @throws UncheckedIOException if the value has a file that cannot be read
   */
  public static <T> RequestBody body(T value, Writer<? super T> writer) {
    return RequestBody.create(document(value, writer).readByteString(), JSON);
  }

  /**
   * Returns a value as a request body of another media type based on JSON.
   *
   * @param <T> the type of the value
   * @param value what to send
   * @param writer writes the value
   * @param mediaType the media type, such as {@code application/merge-patch+json}
   * @return the body, which is in memory and can be sent again
   * @throws UncheckedIOException if the value has a file that cannot be read
   */
  public static <T> RequestBody body(T value, Writer<? super T> writer, String mediaType) {
    return RequestBody.create(document(value, writer).readByteString(), MediaType.get(mediaType));
  }

  /** {@return an empty request body without a media type} */
  public static RequestBody none() {
    return RequestBody.create(ByteString.EMPTY, null);
  }

  /**
   * {@return a value as JSON text}
   *
   * @param <T> the type of the value
   * @param adapter writes the value
   * @param value what to write
   * @throws UncheckedIOException if the value has a file that cannot be read
   */
  public static <T> String text(JsonAdapter<T> adapter, T value) {
    return document(value, adapter::toJson).readUtf8();
  }

  /**
   * {@return a value as JSON text}
   *
   * @param <T> the type of the value
   * @param value what to write
   * @param writer writes the value
   * @throws UncheckedIOException if the value has a file that cannot be read
   */
  public static <T> String text(T value, Writer<? super T> writer) {
    return document(value, writer).readUtf8();
  }

  /**
   * Returns a value as {@link JsonInput#any} would read its JSON: maps, lists and scalars.
   *
   * @param <T> the type of the value
   * @param value the value, or null
   * @param writer writes the value
   * @return the maps, lists and scalars, or null for null
   * @throws UncheckedIOException if the value has a file that cannot be read
   */
  public static <T> @Nullable Object tree(@Nullable T value, Writer<? super T> writer) {
    if (value == null) {
      return null;
    }
    try {
      return JsonInput.any(JsonReader.of(document(value, writer)), "value");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // What was just written can be read.
    }
  }

  /** Returns a value that {@link JsonInput#any} has returned as JSON text. */
  static String text(Object value) {
    return document(value, JsonOutput::any).readUtf8();
  }

  /**
   * Writes a string.
   *
   * @param writer a writer where a value may stand
   * @param value the characters, which need not be escaped
   * @throws IOException if the writer fails
   */
  public static void text(JsonWriter writer, String value) throws IOException {
    writer.value(value);
  }

  /**
   * Writes a value of a type of {@link Formats} as a string.
   *
   * @param writer a writer where a value may stand
   * @param value the value, written as {@link Scalars#write} does
   * @throws IOException if the writer fails
   */
  public static void formatted(JsonWriter writer, Object value) throws IOException {
    writer.value(Scalars.write(value));
  }

  /**
   * Writes an integer.
   *
   * @param writer a writer where a value may stand
   * @param value an {@code Integer} or a {@code Long}
   * @throws IOException if the writer fails
   */
  public static void integer(JsonWriter writer, Number value) throws IOException {
    writer.value(value.longValue());
  }

  /**
   * Writes a decimal as a JSON number without loss of precision.
   *
   * @param writer a writer where a value may stand
   * @param value the decimal, which keeps its scale
   * @throws IOException if the writer fails
   */
  public static void decimal(JsonWriter writer, BigDecimal value) throws IOException {
    writer.value(value);
  }

  /**
   * Writes a decimal as a string without an exponent.
   *
   * @param writer a writer where a value may stand
   * @param value the decimal, which keeps its scale
   * @throws IOException if the writer fails
   */
  public static void decimalText(JsonWriter writer, BigDecimal value) throws IOException {
    writer.value(value.toPlainString());
  }

  /**
   * Writes a boolean.
   *
   * @param writer a writer where a value may stand
   * @param value {@code true} or {@code false}
   * @throws IOException if the writer fails
   */
  public static void bool(JsonWriter writer, Boolean value) throws IOException {
    writer.value(value.booleanValue());
  }

  /**
   * Writes bytes as Base64.
   *
   * @param writer a writer where a value may stand
   * @param value the bytes before they are encoded
   * @throws IOException if the writer fails
   */
  public static void bytes(JsonWriter writer, ByteString value) throws IOException {
    writer.value(value.base64());
  }

  /**
   * Writes a file with its name, its media type and its content as Base64.
   *
   * @param writer a writer where a value may stand
   * @param value the file, which is read into memory
   * @throws IllegalStateException if it is a stream, whose content would then be gone
   * @throws IOException if it is a file that cannot be read, or the writer fails
   */
  public static void file(JsonWriter writer, FilePart value) throws IOException {
    if (!value.isRepeatable()) {
      throw new IllegalStateException("a part with a stream cannot be written as JSON");
    }
    writer.beginObject();
    writer.name("name").value(value.name());
    if (value.mediaType() != null) {
      writer.name("mediaType").value(value.mediaType());
    }
    writer.name("content");
    try (InputStream content = value.open()) {
      writer.value(ByteString.of(content.readAllBytes()).base64());
    }
    writer.endObject();
  }

  /**
   * Writes a scalar in its original type.
   *
   * @param writer a writer where a value may stand
   * @param value the scalar, whose text is written as it is unless it is a string
   * @throws IOException if the writer fails
   */
  public static void scalar(JsonWriter writer, Scalar value) throws IOException {
    if (value.kind() == Scalar.Kind.STRING) {
      writer.value(value.text());
    } else {
      json(writer, value.text());
    }
  }

  /**
   * Writes an explicit null, which the writer would otherwise leave out.
   *
   * @param writer a writer where a value may stand
   * @throws IOException if the writer fails
   */
  public static void nothing(JsonWriter writer) throws IOException {
    any(writer, null);
  }

  /**
   * Writes an array.
   *
   * @param <T> the type of an element
   * @param writer a writer where a value may stand
   * @param values the elements
   * @param element writes an element
   * @throws IOException if the writer fails, or {@code element} does
   */
  public static <T> void list(JsonWriter writer, List<? extends T> values, Writer<T> element)
      throws IOException {
    writer.beginArray();
    for (T value : values) {
      element.write(writer, value);
    }
    writer.endArray();
  }

  /**
   * {@return a writer for the arrays of a collection}
   *
   * @param <T> the type of an element
   * @param element writes an element
   */
  public static <T> Writer<List<T>> lists(Writer<? super T> element) {
    return (writer, values) -> list(writer, values, element::write);
  }

  /**
   * {@return a writer that writes an explicit null where there is no value}
   *
   * @param <T> the type of the value
   * @param value writes a value that is not null
   */
  public static <T> Writer<@Nullable T> orNull(Writer<? super T> value) {
    return (writer, each) -> {
      if (each == null) {
        nothing(writer);
      } else {
        value.write(writer, each);
      }
    };
  }

  /**
   * {@return a writer for the maps of a collection}
   *
   * @param <T> the type of a member's value
   * @param element writes a member's value
   */
  public static <T> Writer<Map<String, T>> maps(Writer<? super T> element) {
    return (writer, values) -> map(writer, values, element::write);
  }

  /**
   * Writes an object whose members have one type.
   *
   * @param <T> the type of a member's value
   * @param writer a writer where a value may stand
   * @param values the members by their names
   * @param element writes a member's value
   * @throws IOException if the writer fails, or {@code element} does
   */
  public static <T> void map(JsonWriter writer, Map<String, ? extends T> values, Writer<T> element)
      throws IOException {
    writer.beginObject();
    members(writer, values, element);
    writer.endObject();
  }

  /**
   * Writes members into the current object.
   *
   * @param <T> the type of a member's value
   * @param writer a writer in an object, where a name may stand
   * @param values the members by their names
   * @param element writes a member's value
   * @throws IOException if the writer fails, or {@code element} does
   */
  public static <T> void members(
      JsonWriter writer, Map<String, ? extends T> values, Writer<T> element) throws IOException {
    for (Map.Entry<String, ? extends T> entry : values.entrySet()) {
      writer.name(entry.getKey());
      element.write(writer, entry.getValue());
    }
  }

  /**
   * Writes a value that {@link JsonInput#any} has returned, with the nulls inside it.
   *
   * @param writer a writer where a value may stand
   * @param value the value, or null
   * @throws IOException if the writer fails
   */
  public static void any(JsonWriter writer, @Nullable Object value) throws IOException {
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    tree(writer, value);
    writer.setSerializeNulls(serializeNulls);
  }

  private static void tree(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      writer.beginObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        writer.name((String) member.getKey());
        tree(writer, member.getValue());
      }
      writer.endObject();
    } else if (value instanceof List<?> list) {
      writer.beginArray();
      for (Object element : list) {
        tree(writer, element);
      }
      writer.endArray();
    } else if (value instanceof Scalar scalar) {
      scalar(writer, scalar);
    } else {
      writer.jsonValue(value);
    }
  }

  /**
   * Writes JSON text unchanged.
   *
   * @param writer a writer where a value may stand
   * @param json one JSON value, which is not checked
   * @throws IOException if the writer fails
   */
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
      throw new UncheckedIOException(e); // Of a file that cannot be read; a Buffer does not fail.
    } catch (JsonDataException e) {
      // Its message has names of maps, which may be values to the caller.
      throw new IllegalArgumentException("the value is nested more than 255 deep");
    }
    return buffer;
  }
}
