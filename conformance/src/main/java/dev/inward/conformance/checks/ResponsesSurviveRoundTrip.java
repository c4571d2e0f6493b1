package dev.inward.conformance.checks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Schema;
import dev.inward.contract.manifest.Sample;
import dev.inward.runtime.JsonInput;
import dev.inward.runtime.XmlCodec;
import dev.inward.testing.ReflectiveClient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import okio.Buffer;
import okio.ByteString;

/** The recorded responses through the generated client's models and back. */
public final class ResponsesSurviveRoundTrip implements Check {

  @Override
  public String id() {
    return "C7";
  }

  @Override
  public String holds() {
    return "a response that the client reads and writes again is the same response";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    for (Sample sample : specs.manifest().samples()) {
      boolean isRead = List.of("response", "webhook").contains(sample.direction());
      String pointer = sample.schema();
      if (!isRead || pointer == null || sample.role().equals("negative")) {
        continue;
      }
      String schema = pointer.substring(pointer.lastIndexOf('/') + 1);
      Schema contractSchema = specs.vendorContract().schema(pointer);
      violations.whenFails(
          sample.file(),
          pointer,
          "correct the templates of the generator, or the runtime",
          () -> {
            byte[] again =
                sample.mediaType().equals("application/json")
                    ? json(specs, schema, contractSchema, sample)
                    : xml(specs, schema, contractSchema, sample);
            String before = CanonicalBody.of(sample.mediaType(), sample.kept());
            String after = CanonicalBody.of(sample.mediaType(), again);
            if (!before.equals(after)) {
              throw new AssertionError("%s becomes %s".formatted(before, after));
            }
          });
    }
    return violations.list();
  }

  /**
   * Of a failure that the HTTP status tells, only words are read, and of a response that nobody
   * judges nothing: no model is made.
   */
  private static boolean isNotRead(VendorSpecs specs, String schema, Sample sample) {
    try {
      ReflectiveClient.type(specs.vendor(), schema);
      return false;
    } catch (IllegalStateException e) {
      return "Problem".equals(schema)
          || sample.operations().stream()
              .map(id -> specs.vendorContract().operation(id).outcomeRules())
              .allMatch(rules -> rules != null && rules.judgedBy().equals("nobody"));
    }
  }

  private static byte[] json(VendorSpecs specs, String schema, Schema contractSchema, Sample sample)
      throws Exception {
    if (isNotRead(specs, schema, sample)) {
      return sample.body();
    }
    // A plain list has no class of its own; x-list gives it one.
    Schema items = contractSchema.items();
    if (items != null && !contractSchema.has("x-list")) {
      String item = items.place().resolved().name();
      return again(new ListJsonAdapter<>(adapter(specs, item)), schema, sample.body());
    }
    return again(adapter(specs, schema), schema, sample.body());
  }

  private static <T> byte[] again(JsonAdapter<T> adapter, String schema, byte[] body)
      throws IOException {
    T value = JsonInput.document(ByteString.of(body), schema, adapter);
    Buffer buffer = new Buffer();
    JsonWriter writer = JsonWriter.of(buffer);
    writer.setSerializeNulls(true);
    adapter.toJson(writer, value);
    return buffer.readByteArray();
  }

  private static JsonAdapter<?> adapter(VendorSpecs specs, String schema)
      throws ReflectiveOperationException {
    Field instance =
        ReflectiveClient.type(specs.vendor(), schema + "JsonAdapter").getDeclaredField("INSTANCE");
    instance.setAccessible(true);
    return (JsonAdapter<?>) instance.get(null);
  }

  private static byte[] xml(VendorSpecs specs, String schema, Schema contractSchema, Sample sample)
      throws IOException {
    Class<?> mapping = ReflectiveClient.type(specs.vendor(), schema + "Xml");
    Class<?> wire = ReflectiveClient.type(specs.vendor(), "wire." + contractSchema.xmlName());
    return again(new XmlCodec<>(wire), mapping, sample.body());
  }

  private static <W> byte[] again(XmlCodec<W> codec, Class<?> mapping, byte[] body)
      throws IOException {
    Object value =
        ReflectiveClient.invoke(null, declared(mapping, "read"), codec.read(ByteString.of(body)));
    @SuppressWarnings("unchecked") // The mapping writes what it reads.
    W wire = (W) ReflectiveClient.invoke(null, declared(mapping, "write"), value);
    return codec.write(wire).toByteArray();
  }

  private static Method declared(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " cannot " + name));
  }
}
