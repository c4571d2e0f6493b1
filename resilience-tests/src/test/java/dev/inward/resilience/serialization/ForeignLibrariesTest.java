package dev.inward.resilience.serialization;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.gson.Gson;
import com.squareup.moshi.Moshi;
import dev.inward.ContractValue;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawBody;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.Scalar;
import dev.inward.Secret;
import dev.inward.UnreadableResponseException;
import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.testing.ValueTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries that write any object give all of our values or fail; they never write a secret. */
@Tag("any-jdk")
class ForeignLibrariesTest {

  private static final String SECRET = "s3cr3t-canary";

  /** Writes an object as text. */
  private interface Library {

    String write(Object value) throws Exception;
  }

  private static final List<String> FIELD_READERS = List.of("Jackson 2 with fields", "Gson");
  private static final Map<String, Library> LIBRARIES = libraries();
  private static final ObjectMapper LENIENT =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final ObjectMapper WITH_SERIALIZER =
      new ObjectMapper().registerModule(contractValues());

  private static Map<String, Library> libraries() {
    Map<String, Library> libraries = new LinkedHashMap<>();
    libraries.put("Jackson 2", new ObjectMapper()::writeValueAsString);
    libraries.put(
        "Jackson 2 that accepts empty beans",
        new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)::writeValueAsString);
    libraries.put(
        "Jackson 2 with fields",
        new ObjectMapper().setVisibility(PropertyAccessor.FIELD, ANY)::writeValueAsString);
    libraries.put(
        "Jackson 3", tools.jackson.databind.json.JsonMapper.builder().build()::writeValueAsString);
    libraries.put("Gson", new Gson()::toJson);
    return libraries;
  }

  /** Returns an instance of every type of the three clients that holds values. */
  static Stream<Object> values() {
    Stream<Object> generated =
        Stream.of(MultitelClient.class, CrazytelClient.class, AnveoClient.class)
            .map(client -> new ValueTypes(client, SECRET))
            .flatMap(types -> Stream.concat(types.values(), types.constants()));
    return Stream.concat(
        generated, Stream.of(Scalar.of("0012"), Scalar.of(12), RawResponse.of(200, null, "text")));
  }

  static Stream<InwardException> failures() {
    InwardException.Details details =
        InwardException.Details.builder("acme", "buy")
            .spendsMoney(true)
            .httpStatus(500)
            .vendorCode("-1")
            .vendorMessage("no")
            .reason(Reason.CAPACITY)
            .headers(Map.of("Date", List.of("today")))
            .rawBody("body")
            .cause(new IOException(SECRET))
            .build();
    return Stream.of(
        new NotSentException(details),
        new RejectedException(details),
        new OutcomeUnknownException(details),
        new UnreadableResponseException(details));
  }

  private static void assertFails(Object value, String hint) {
    LIBRARIES.forEach(
        (name, library) ->
            assertThat(catchThrowable(() -> library.write(value)))
                .as("%s on %s", name, value.getClass())
                .isNotNull()
                .hasMessageNotContaining(SECRET)
                .satisfies(
                    failure -> {
                      // A library that reads fields may fail at one of these first.
                      if (!FIELD_READERS.contains(name)) {
                        assertThat(failure)
                            .hasMessageContaining(value.getClass().getSimpleName() + " is no bean")
                            .hasMessageContaining(hint);
                      }
                    }));
  }

  @ParameterizedTest
  @MethodSource("values")
  void value_whenGivenToALibrary_failsAndNamesTheWay(Object value) {
    assertFails(value, value instanceof ContractValue ? "toJson()" : "rawBytes()");
    assertThat(catchThrowable(() -> new Gson().toJson(value)))
        .hasMessageContaining("useToJsonOrAccessors");
    assertThat(catchThrowable(() -> new Gson().toJson(List.of(value))))
        .hasMessageContaining("useToJsonOrAccessors");
    assertThat(catchThrowable(() -> serialized(value)))
        .isInstanceOf(NotSerializableException.class)
        .hasMessage(value.getClass().getName());
  }

  @ParameterizedTest
  @MethodSource("values")
  void value_whenReadByALibrary_isNeverMadeOfAPart(Object value) {
    String json = value instanceof ContractValue known ? known.toJson() : "{}";
    Class<?> type = value.getClass();

    assertThat(catchThrowable(() -> new Gson().fromJson(json, type))).isNotNull();
    assertThat(catchThrowable(() -> new Moshi.Builder().build().adapter(type).fromJson(json)))
        .isNotNull();
    // Jackson makes enums of their text by a private constructor: that is the whole value.
    Object read = null;
    try {
      read = LENIENT.readValue(json, type);
    } catch (IOException e) {
      assertThat(e).hasMessageNotContaining(SECRET);
    }
    assertThat(read).isIn(null, value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void value_whenAMapperHasASerializerOfAllValues_isWritten(Object value) throws IOException {
    if (value instanceof ContractValue known) {
      String inMap = WITH_SERIALIZER.writeValueAsString(Map.of("a", value));

      assertThat(WITH_SERIALIZER.writeValueAsString(value)).isEqualTo(known.toJson());
      assertThat(inMap).isEqualTo("{\"a\":" + known.toJson() + "}");
    }
  }

  /** The module that docs/calls.md shows. */
  private static SimpleModule contractValues() {
    return new SimpleModule()
        .addSerializer(
            new StdSerializer<>(ContractValue.class) {
              @Override
              public void serialize(
                  ContractValue value, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeRawValue(value.toJson());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_whenGivenToALibrary_fails(InwardException failure) {
    assertFails(failure, "reason()");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_whenSerializedByJava_isWhole(InwardException failure) throws Exception {
    InwardException read = (InwardException) deserialized(serialized(failure));

    assertThat(read).isExactlyInstanceOf(failure.getClass()).hasMessage(failure.getMessage());
    assertThat(read.vendor() + read.operation()).isEqualTo("acmebuy");
    assertThat(read.mayHaveSpent()).isEqualTo(failure.mayHaveSpent());
    assertThat(read.httpStatus()).isEqualTo(500);
    assertThat(read.vendorCode()).isEqualTo("-1");
    assertThat(read.vendorMessage()).isEqualTo("no");
    assertThat(read.reason()).isEqualTo(Reason.CAPACITY);
    assertThat(read.headers()).isEqualTo(failure.headers());
    assertThat(read.rawBody()).isEqualTo("body");
    assertThat(read.getCause()).hasMessageNotContaining(SECRET);
  }

  @Test
  void rawBody_whenSerialized_isWholeOrFails() throws Exception {
    RawBody body = RawBody.of("text");

    assertThat(((RawBody) deserialized(serialized(body))).text()).isEqualTo("text");
    assertThat(catchThrowable(() -> new ObjectMapper().writeValueAsString(body)))
        .hasMessageContaining("RawBody is no bean: write its bytes()");
  }

  @Test
  void secret_whenGivenToALibrary_isNeverWritten() {
    Secret secret = Secret.of("apiKey", SECRET);

    assertFails(secret, "it is never written");
    assertThat(catchThrowable(() -> serialized(secret)))
        .isInstanceOf(NotSerializableException.class);
  }

  @Test
  void client_whenGivenToALibrary_showsNoSecret() throws Exception {
    ObjectMapper fieldsOnly =
        new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, NONE)
            .setVisibility(PropertyAccessor.FIELD, ANY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    List<AutoCloseable> clients =
        List.of(
            MultitelClient.builder().credentials("user", SECRET).build(),
            CrazytelClient.builder().apiKey(SECRET).build(),
            AnveoClient.builder().userKey(SECRET).signature("a@example.com", SECRET).build());
    for (AutoCloseable client : clients) {
      try (client) {
        Stream.concat(LIBRARIES.values().stream(), Stream.of(fieldsOnly::writeValueAsString))
            .forEach(library -> assertThat(shown(library, client)).doesNotContain(SECRET));
      }
    }
    assertThat(shown(fieldsOnly::writeValueAsString, Secret.of("apiKey", SECRET)))
        .doesNotContain(SECRET);
  }

  /** Returns what a library writes, or all words of its failure. */
  private static String shown(Library library, Object value) {
    try {
      return library.write(value);
    } catch (Exception | StackOverflowError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
