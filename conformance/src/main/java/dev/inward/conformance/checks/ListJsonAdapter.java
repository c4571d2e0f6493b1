package dev.inward.conformance.checks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes a list with the adapter of its items. */
final class ListJsonAdapter<T> extends JsonAdapter<List<@Nullable T>> {

  private final JsonAdapter<T> item;

  ListJsonAdapter(JsonAdapter<T> item) {
    this.item = item;
  }

  @Override
  public List<@Nullable T> fromJson(JsonReader reader) throws IOException {
    List<@Nullable T> items = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      items.add(item.fromJson(reader));
    }
    reader.endArray();
    return items;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable List<@Nullable T> items) throws IOException {
    writer.beginArray();
    if (items != null) {
      for (T each : items) {
        item.toJson(writer, each);
      }
    }
    writer.endArray();
  }
}
