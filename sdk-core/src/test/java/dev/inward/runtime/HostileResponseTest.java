package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Complete responses that try to exhaust the stack, the heap or the time. The time limit is many
 * times the measured time, and far below that of a quadratic algorithm.
 */
@Timeout(30)
class HostileResponseTest {

  private static final int TEN_MEGABYTES = 10 << 20;

  private record Document(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  private interface Attempted {
    @Nullable Object read(ByteString body) throws IOException;
  }

  private static final List<Attempted> READERS =
      List.of(
          body -> JsonInput.document(body, "/x", JsonInput::any),
          body -> JsonInput.document(body, "/x", JsonInput::scalar),
          body -> JsonInput.document(body, "/x", JsonInput::text),
          body -> JsonInput.document(body, "/x", JsonInput::decimal),
          body ->
              JsonInput.document(
                  body,
                  "/x",
                  (reader, at) -> {
                    reader.skipValue();
                    return "skipped";
                  }),
          body ->
              JsonInput.document(
                  body,
                  "/x",
                  (reader, at) -> JsonInput.discriminator(reader, "type") + JsonInput.json(reader)),
          body -> ErrorMessageReader.first(body, "a", "type"),
          new XmlCodec<>(XmlCodecTest.Order.class)::read);

  private static List<Document> documents() {
    return List.of(
        new Document("deep arrays", "[".repeat(100_000)),
        new Document("deep and closed", "[".repeat(100_000) + "]".repeat(100_000)),
        new Document("deep objects", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
        new Document("deep member", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"),
        new Document("long number", "1".repeat(TEN_MEGABYTES)),
        new Document("long number as member", "{\"a\":-" + "1".repeat(TEN_MEGABYTES) + "}"),
        new Document("long fraction", "[0." + "0".repeat(TEN_MEGABYTES) + "1]"),
        new Document("long exponent", "1e" + "1".repeat(TEN_MEGABYTES)),
        new Document("long word", "n".repeat(TEN_MEGABYTES)),
        new Document("many long numbers", "[" + ("1".repeat(60_000) + ",").repeat(170) + "1]"),
        new Document("huge number", "1e999999999"),
        new Document("tiny number", "{\"a\":1e-2147483647}"),
        new Document("long string", "\"" + "x".repeat(TEN_MEGABYTES) + "\""),
        new Document("long name", "{\"" + "x".repeat(TEN_MEGABYTES) + "\":1}"),
        new Document("escapes", "\"" + "\\u0041".repeat(TEN_MEGABYTES / 6) + "\""),
        new Document("open string", "\"" + "\\\\".repeat(TEN_MEGABYTES / 2)),
        new Document("gap before", " ".repeat(TEN_MEGABYTES) + "{}"),
        new Document("gap within", "{\"a\":" + "\n".repeat(TEN_MEGABYTES) + "1}"),
        new Document("gap after", "{}" + "\t".repeat(TEN_MEGABYTES)),
        new Document("many gaps", "[" + (" ".repeat(60_000) + "1,").repeat(170) + "1]"),
        new Document("deep elements", "<ORDER>" + "<PART>".repeat(100_000)),
        new Document("long text", "<ORDER><ITEM>" + "1".repeat(TEN_MEGABYTES) + "</ITEM></ORDER>"),
        new Document("long attribute", "<ORDER ID='" + "x".repeat(TEN_MEGABYTES) + "'/>"),
        new Document("long element name", "<" + "x".repeat(TEN_MEGABYTES) + "/>"),
        new Document("long comment", "<ORDER><!--" + "x".repeat(TEN_MEGABYTES) + "--></ORDER>"),
        new Document("long declaration", "<?xml " + " ".repeat(TEN_MEGABYTES) + "?><ORDER/>"),
        new Document("many comments", "<ORDER>" + "<!---->".repeat(100_000) + "</ORDER>"),
        new Document("many elements", "<ORDER>" + "<ITEM>1</ITEM>".repeat(70_000) + "</ORDER>"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readers_whateverTheDocument_endSoonAndOnlyAsTheySay(Document document) {
    ByteString body = ByteString.encodeUtf8(document.text());
    for (Attempted reader : READERS) {
      assertThat(outcome(reader, body)).isIn("read", "refused");
    }
  }

  /** Lets other exceptions and errors fail the test. */
  private static String outcome(Attempted reader, ByteString body) {
    try {
      reader.read(body);
      return "read";
    } catch (IOException | JsonDataException e) {
      return "refused";
    }
  }
}
