package dev.inward.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.UnreadableResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted and undone, whatever the user's interceptors do. */
class ContentCodingTest {

  private static final String TEXT = "Größe ".repeat(5_000);

  private static ByteString gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(ByteString.encodeUtf8(text).toByteArray());
    }
    return ByteString.of(bytes.toByteArray());
  }

  private static ByteString deflate(String text, boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw);
    try (OutputStream deflated = new DeflaterOutputStream(bytes, deflater)) {
      deflated.write(ByteString.encodeUtf8(text).toByteArray());
    }
    return ByteString.of(bytes.toByteArray());
  }

  private static ByteString join(ByteString... parts) {
    StringBuilder hex = new StringBuilder();
    Arrays.stream(parts).forEach(part -> hex.append(part.hex()));
    return ByteString.decodeHex(hex.toString());
  }

  /** Returns gzip whose header has every optional field. */
  private static ByteString gzipWithFields(String text) throws IOException {
    ByteString plain = gzip(text);
    return join(
        ByteString.decodeHex("1f8b081e000000000003040041424344"),
        ByteString.decodeHex("6e616d6500"),
        ByteString.decodeHex("636f6d6d656e7400"),
        ByteString.decodeHex("ffff"),
        plain.substring(10));
  }

  private static RawServer.Script sending(String coding, ByteString body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Encoding: "
            + coding
            + "\r\nContent-Length: "
            + body.size()
            + "\r\n\r\n";
    return (socket, request) ->
        RawServer.send(socket, join(ByteString.encodeUtf8(head), body).toByteArray());
  }

  private static String bought(String coding, ByteString body) throws IOException {
    try (RawServer server = new RawServer(sending(coding, body));
        Shop shop = Shop.at(server)) {
      return shop.buy();
    }
  }

  private static InwardException failure(String coding, ByteString body) throws IOException {
    try (RawServer server = new RawServer(sending(coding, body));
        Shop shop = Shop.at(server)) {
      return Shop.failure(shop::buy);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip", " gzip "})
  void gzip_ofAnyNumberOfMembers_isUndone(String coding) throws IOException {
    ByteString empty = gzip("");
    for (ByteString body :
        new ByteString[] {
          gzip(TEXT),
          join(gzip(TEXT.substring(0, 7)), gzip(TEXT.substring(7))),
          join(empty, gzip(TEXT), empty),
          join(gzip(TEXT), ByteString.of(new byte[8])),
          join(gzip(TEXT), ByteString.of(new byte[20_000])),
          join(gzip(TEXT.substring(0, 7)), gzip(TEXT.substring(7)), ByteString.of(new byte[1]))
        }) {
      assertThat(bought(coding, body)).isEqualTo(TEXT);
    }
  }

  @Test
  void gzip_whenItsHeaderHasAllFields_isUndone() throws IOException {
    assertThat(bought("gzip", gzipWithFields(TEXT))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"deflate, true", "deflate, false", "x-deflate, true", "x-deflate, false"})
  void deflate_inEitherFormat_isUndone(String coding, boolean raw) throws IOException {
    assertThat(bought(coding, deflate(TEXT, raw))).isEqualTo(TEXT);
    assertThat(bought(coding, join(deflate(TEXT, raw), ByteString.of(new byte[3]))))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void emptyBody_staysEmpty(String coding) throws IOException {
    assertThat(bought(coding, ByteString.EMPTY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void body_whenCutOrDamaged_isUnreadable(String coding) throws IOException {
    ByteString whole = coding.equals("gzip") ? gzip(TEXT) : deflate(TEXT, false);
    byte[] wrongChecksum = whole.toByteArray();
    wrongChecksum[wrongChecksum.length - 6] ^= 1;
    byte[] wrongChecksumOfDeflate = whole.toByteArray();
    wrongChecksumOfDeflate[wrongChecksumOfDeflate.length - 1] ^= 1;
    for (ByteString body :
        new ByteString[] {
          whole.substring(0, 1),
          whole.substring(0, whole.size() / 2),
          whole.substring(0, whole.size() - 1),
          join(whole, ByteString.encodeUtf8("x")),
          join(whole, ByteString.decodeHex("00"), whole),
          ByteString.of(wrongChecksumOfDeflate),
          ByteString.encodeUtf8(TEXT)
        }) {
      assertThat(failure(coding, body)).isExactlyInstanceOf(UnreadableResponseException.class);
    }
    if (coding.equals("gzip")) {
      assertThat(failure(coding, ByteString.of(wrongChecksum)))
          .isExactlyInstanceOf(UnreadableResponseException.class);
      assertThat(failure(coding, join(whole, whole.substring(0, 12))))
          .isExactlyInstanceOf(UnreadableResponseException.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "gzip; gzip",
        "gzip, deflate, br; gzip",
        "br; gzip",
        "*; gzip",
        "'gzip;q=0, identity'; gzip",
        "identity; identity",
        "Identity; Identity"
      },
      delimiter = ';',
      quoteCharacter = '\'')
  void acceptEncoding_whatAnInterceptorSets_isReplacedByWhatCanBeUndone(String set, String sent)
      throws IOException {
    OkHttpClient.Builder users =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain.request().newBuilder().header("Accept-Encoding", set).build()));
    try (RawServer server = new RawServer(sending("gzip", gzip(TEXT)));
        Shop shop = Shop.at(server, users)) {
      assertThat(shop.buy()).isEqualTo(TEXT);
      assertThat(server.requests())
          .singleElement()
          .asString()
          .contains("\r\nAccept-Encoding: " + sent + "\r\n");
    }
  }

  /** An interceptor that decompresses by itself finds nothing left to do. */
  @Test
  void interceptor_seesAnUncodedResponse() throws IOException {
    OkHttpClient.Builder users =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  okhttp3.Response response = chain.proceed(chain.request());
                  assertThat(response.header("Content-Encoding")).isNull();
                  assertThat(response.header("Content-Length")).isNull();
                  return response;
                });
    try (RawServer server = new RawServer(sending("gzip", gzip(TEXT)));
        Shop shop = Shop.at(server, users)) {
      assertThat(shop.buy()).isEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "gzip, gzip", "compress"})
  void otherCoding_whenTheBodyCannotBeRead_isNamedAndTheBytesAreKept(String coding)
      throws IOException {
    ByteString coded = ByteString.decodeHex("8b0580e9");
    try (RawServer server = new RawServer(sending(coding, coded));
        Shop shop = Shop.at(server)) {
      InwardException failure =
          Shop.failure(
              () ->
                  shop.buying()
                      .execute(
                          response ->
                              response.read(
                                  body -> {
                                    throw new IOException("no JSON");
                                  })));

      assertThat(failure)
          .isExactlyInstanceOf(UnreadableResponseException.class)
          .hasMessageEndingWith("the response has a content coding that cannot be undone");
      assertThat(failure.rawBytes()).isEqualTo(coded.toByteArray());
    }
  }

  /** Some servers put a charset into the header. */
  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "none", "identity"})
  void otherCoding_whenTheBodyCanBeRead_changesNothing(String coding) throws IOException {
    assertThat(bought(coding, ByteString.encodeUtf8(TEXT))).isEqualTo(TEXT);
  }
}
