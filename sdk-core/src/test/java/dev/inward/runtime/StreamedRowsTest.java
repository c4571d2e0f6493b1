package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonReader;
import dev.inward.Evidence;
import dev.inward.InwardException;
import dev.inward.RejectedException;
import dev.inward.Rows;
import dev.inward.UnreadableResponseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that the caller reads row by row. A server that stalls reports when it was given up. */
@Timeout(60)
class StreamedRowsTest {

  private static final String NO_MATCH = "the body does not match the contract";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";

  private final CountDownLatch givenUp = new CountDownLatch(1);

  private final RawServer.Script stalling =
      (socket, request) -> {
        RawServer.send(socket, HEAD + "[\"a\",\"b\",");
        RawServer.stall(socket);
        givenUp.countDown();
      };

  /** A list at the root, of which one row may be "failed". */
  private static final JsonRows<String> AT_ROOT = JsonRows.openList(LenientJson::text);

  /** A list whose success the member "code" states, before or after it. */
  private static final JsonRows<String> IN_OBJECT =
      JsonRows.<String>decidingMember("rows", JsonInput::text, "code")
          .whileGood(row -> !row.startsWith("-"));

  private static List<String> judgeRoot(VendorResponse response) {
    if (response.isSuccessful()) {
      return response
          .read(
              body ->
                  JsonInput.document(
                      body,
                      "list",
                      (JsonInput.Reader<WrappedList<String>>)
                          (json, at) ->
                              LenientJson.<WrappedList<String>>openLists(
                                      list ->
                                          WrappedList.readOrNull(list, "list", LenientJson::text))
                                  .read(json, at, null)))
          .items();
    }
    throw response.failureByStatus(Map.of(), "detail");
  }

  private record Page(List<String> rows, @Nullable String code) {}

  private static Page page(JsonReader json, String at) throws IOException {
    List<String> rows = null;
    String code = null;
    List<String> seen = new ArrayList<>();
    JsonInput.beginObject(json, at);
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "rows" -> rows = JsonInput.list(json, JsonInput.once(seen, "rows"), JsonInput::text);
        case "code" -> code = JsonInput.text(json, JsonInput.once(seen, "code"));
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Page(JsonInput.require(rows, "rows"), code);
  }

  private static List<String> judgeObject(VendorResponse response) {
    Page page = response.read(body -> JsonInput.document(body, "page", StreamedRowsTest::page));
    if (Scalars.sameText("0", page.code())
        && page.rows().stream().noneMatch(r -> r.startsWith("-"))) {
      return page.rows();
    }
    throw response.failure(null, true, Evidence.SAMPLE, page.code(), null);
  }

  private static Rows<String> root(Shop shop) {
    return shop.api.list(Shop.LIST).rows(AT_ROOT, StreamedRowsTest::judgeRoot, list -> list);
  }

  private static Rows<String> object(Shop shop) {
    return shop.api.list(Shop.LIST).rows(IN_OBJECT, StreamedRowsTest::judgeObject, list -> list);
  }

  /** Returns a client whose calls do not end by themselves. */
  private static Shop patient(RawServer server) {
    return new Shop(server.url(), each -> each.callTimeout(Duration.ofMinutes(5)));
  }

  private static List<String> all(Rows<String> rows) {
    List<String> all = new ArrayList<>();
    rows.forEach(all::add);
    return all;
  }

  /** How a call ends: its rows, or its failure without what only a stream can say. */
  private static String end(Supplier<List<String>> call) {
    try {
      return call.get().toString();
    } catch (InwardException e) {
      String message =
          String.valueOf(e.getMessage())
              .replaceAll(", after [0-9]+ rows?", "")
              .replaceAll("expected the rest of the response at \\w+( list)?", NO_MATCH);
      return e.getClass().getSimpleName() + " " + message + " " + e.vendorCode() + " " + e.reason();
    }
  }

  /** A stream ends as the call that reads the whole list does, whatever the response is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        " [ ] ",
        "[\"a\"]",
        "[\"a\",\"b\\\"]\",\"c\\\\\"]",
        "[ \"a\" , 1 , true , null , \"b\" ]",
        "[{\"odd\":1},\"a\",[[]],\"b\"]",
        "[{\"odd\":1},[2]]",
        "[null]",
        "{\"items\":[\"a\",\"b\"],\"count\":2}",
        "{\"count\":2,\"tags\":[],\"items\":[\"a\",\"b\"]}",
        "{\"count\":2,\"tags\":[{}],\"items\":[\"a\",\"b\"],\"odd\":[{},[]]}",
        "{\"items\":[\"a\"],\"more\":[\"b\"]}",
        "{\"items\":[\"a\"],\"items\":1}",
        "{\"items\":[\"a\"],\"items\":[]}",
        "{\"it\\u0065ms\":[\"a\"],\"items\":[]}",
        "{\"detail\":\"no such country\"}",
        "{\"items\":\"none\"}",
        "{}",
        "\"text\"",
        "",
        "  ",
        "<html>",
        "[\"a\",]",
        "[,\"a\"]",
        "[\"a\"\"b\"]",
        "[\"a\" \"b\"]",
        "[\"a\"]]",
        "[\"a\"] x",
        "[\"a\"",
        "[\"a",
        "[\"a\",{\"b\":[}]",
        "[\"a\",tru]",
        "[\"a\",{\"b\" 1}]",
        "{\"items\":[\"a\"]",
        "{\"items\":[\"a\"],}",
        "{\"items\":[\"a\"] \"count\":1}",
        "{\"items\" [\"a\"]}",
        "{items:[\"a\"]}",
        "[1,-2.5e3,0.10]",
      })
  void root_endsAsTheWholeList(String body) throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = Shop.at(server)) {
      String whole = end(() -> shop.api.list(Shop.LIST).execute(StreamedRowsTest::judgeRoot));
      assertThat(end(() -> all(root(shop)))).isEqualTo(whole);
      assertThat(end(() -> all(root(shop)))).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rows\":[\"a\",\"b\"],\"code\":0}",
        "{\"code\":0,\"rows\":[\"a\",\"b\"]}",
        "{\"code\":\"0\",\"rows\":[],\"odd\":[1,[2],{\"rows\":[3]}]}",
        "{\"rows\":[\"a\",\"b\"],\"code\":7}",
        "{\"code\":7,\"rows\":[\"a\",\"b\"]}",
        "{\"code\":7,\"rows\":[]}",
        "{\"code\":7}",
        "{\"rows\":[\"-165\"],\"code\":-165}",
        "{\"rows\":[\"a\",\"b\",\"-165\",{\"odd\":1}],\"code\":-165}",
        "{\"rows\":[\"a\",\"-165\"],\"code\":0}",
        "{\"rows\":[\"a\",{\"odd\":1}],\"code\":0}",
        "{\"rows\":[{\"odd\":1}],\"code\":0}",
        "{\"rows\":[null,\"a\",null],\"code\":0}",
        "{\"rows\":[\"a\"]}",
        "{\"rows\":[\"a\"],\"rows\":[\"b\"],\"code\":0}",
        "{\"rows\":[],\"rows\":[\"b\"],\"code\":0}",
        "{\"code\":0,\"rows\":[\"a\"],\"code\":0}",
        "{\"rows\":\"\",\"code\":7}",
        "[\"a\"]",
        "{\"rows\":[\"a\"],\"code\":0}{}",
      })
  void object_endsAsTheWholeResponse(String body) throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = Shop.at(server)) {
      String whole = end(() -> shop.api.list(Shop.LIST).execute(StreamedRowsTest::judgeObject));
      assertThat(end(() -> all(object(shop)))).isEqualTo(whole);
    }
  }

  /** A refusal that the status, the first row or what is before the list tells ends the call. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "402 Poor|{\"detail\":\"no money\"}",
        "200 OK|{\"code\":7,\"rows\":[\"a\",\"b\"]}",
        "200 OK|{\"rows\":[\"-165\"],\"code\":-165}",
        "200 OK|{\"rows\":[],\"code\":7}",
        "200 OK|{\"code\":7}"
      })
  void refusal_knownBeforeTheFirstRow_endsTheCall(String status, String body) throws IOException {
    try (RawServer server = new RawServer(sending(response(status, body)));
        Shop shop = Shop.at(server)) {
      assertThatThrownBy(() -> object(shop)).isInstanceOf(InwardException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void refusal_afterTheRows_endsTheRowsAndIsThrownAgain() throws IOException {
    String body = "{\"rows\":[\"a\",\"b\"],\"code\":7}";
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = Shop.at(server)) {
      Iterator<String> rows = object(shop).iterator();
      assertThat(List.of(rows.next(), rows.next())).containsExactly("a", "b");
      RejectedException refusal = catchThrowableOfType(RejectedException.class, rows::hasNext);
      assertThat(refusal.vendorCode()).isEqualTo("7");
      // What is beside the rows is kept, and one row in the place of all.
      assertThat(refusal.rawBody()).isEqualTo("{\"rows\":[\"a\"],\"code\":7}");
      assertThatThrownBy(rows::hasNext).isSameAs(refusal);
      assertThatThrownBy(rows::next).isSameAs(refusal);
    }
  }

  @Test
  void rows_whenReadToTheirEnd_leaveTheConnectionForTheNextCall() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "[\"a\",\"b\"]")));
        Shop shop = Shop.at(server)) {
      for (int i = 0; i < 2; i++) {
        assertThat(root(shop).stream()).containsExactly("a", "b");
      }
      assertThat(server.connections()).isEqualTo(1);
      assertThat(shop.log).hasSize(2).allMatch(line -> line.contains("result, status 200"));
    }
  }

  @Test
  void rows_whenClosedEarly_giveTheConnectionUpAtOnce() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = patient(server)) {
      Rows<String> rows = root(shop);
      Iterator<String> iterator = rows.iterator();
      assertThat(iterator.next()).isEqualTo("a");
      rows.close();
      rows.close();
      assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
      assertThatThrownBy(iterator::hasNext)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the rows are closed");
      assertThat(shop.transport.client(Shop.LIST).connectionPool().connectionCount()).isZero();
    }
  }

  @Test
  void stream_whenClosed_closesTheRows() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = patient(server)) {
      try (var rows = root(shop).stream()) {
        assertThat(rows.limit(2)).containsExactly("a", "b");
      }
      assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void rows_canBeIteratedOnce() throws IOException {
    try (RawServer server = new RawServer(sending(response("200 OK", "[\"a\"]")));
        Shop shop = Shop.at(server)) {
      Rows<String> rows = root(shop);
      assertThat(rows.iterator().next()).isEqualTo("a");
      assertThatThrownBy(rows::stream).isInstanceOf(IllegalStateException.class);
      assertThat(rows).hasToString("Rows[closed=false]");
    }
  }

  @Test
  void rows_whenTheServerStalls_failWhenTheTimeOfTheCallIsOver() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.impatient(server);
        Rows<String> rows = root(shop)) {
      Iterator<String> iterator = rows.iterator();
      assertThat(List.of(iterator.next(), iterator.next())).containsExactly("a", "b");
      assertThatThrownBy(iterator::hasNext)
          .isExactlyInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("timed out in the exchange with localhost:" + server.port())
          .hasMessageEndingWith(", after 2 rows");
      assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void rows_whenNobodyReadsThem_areGivenUpWhenTheTimeOfTheCallIsOver() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = Shop.impatient(server)) {
      Rows<String> forgotten = root(shop);
      assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
      Await.until(() -> shop.transport.client(Shop.LIST).connectionPool().connectionCount() == 0);
      assertThatThrownBy(() -> all(forgotten)).hasMessageContaining("timed out");
    }
  }

  @Test
  void rows_whenTheirThreadIsInterrupted_fail() throws Exception {
    try (RawServer server = new RawServer(stalling);
        Shop shop = patient(server);
        Rows<String> rows = root(shop)) {
      Iterator<String> iterator = rows.iterator();
      assertThat(List.of(iterator.next(), iterator.next())).hasSize(2);
      Thread.currentThread().interrupt();
      UnreadableResponseException failure =
          catchThrowableOfType(UnreadableResponseException.class, iterator::hasNext);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure).hasMessageEndingWith("interrupted, after 2 rows");
      assertThat(givenUp.await(50, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Whether or not the server said how long its response would be. */
  @ParameterizedTest
  @CsvSource({
    "'Content-Length: 1000',in the exchange with localhost",
    "'Connection: close',expected the rest of the response"
  })
  void rows_whenTheResponseIsCutOff_failAndSayAfterHowManyRows(String header, String words)
      throws IOException {
    RawServer.Script script =
        (socket, request) -> {
          RawServer.send(
              socket, "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n[\"a\",\"b\",\"c\",{\"d\":");
          socket.close();
        };
    try (RawServer server = new RawServer(script);
        Shop shop = Shop.at(server)) {
      List<String> read = new ArrayList<>();
      assertThatThrownBy(() -> root(shop).forEach(read::add))
          .isExactlyInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining(words)
          .hasMessageEndingWith(", after 3 rows")
          .hasMessageNotContaining("/v1/list");
      assertThat(read).containsExactly("a", "b", "c");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void failure_beforeTheFirstRow_isRetried() throws IOException {
    RawServer.Script script =
        (socket, request) -> {
          if (request == 1) {
            RawServer.send(socket, response("503 Busy", ""));
          } else {
            RawServer.send(socket, response("200 OK", "[\"a\"]"));
          }
        };
    try (RawServer server = new RawServer(script);
        Shop shop = Shop.at(server)) {
      assertThat(all(root(shop))).containsExactly("a");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void limit_isThatOfARow_andNotOfTheList() throws IOException {
    String row = "\"" + "x".repeat(98) + "\"";
    String body = "[" + (row + ",").repeat(1000) + row + "]";
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = new Shop(server.url(), each -> each.maxResponseBytes(102));
        Shop strict = new Shop(server.url(), each -> each.maxResponseBytes(99))) {
      assertThat(all(root(shop))).hasSize(1001);
      assertThatThrownBy(() -> root(strict))
          .hasMessageContaining("the response is longer than 99 bytes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\",\"LONG\"]", "{\"items\":[\"a\"],\"beside\":\"LONG\"}"})
  void limit_whenARowOrWhatIsBesideTheRowsIsLonger_endsTheRows(String form) throws IOException {
    String body = form.replace("LONG", "x".repeat(100_000));
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = new Shop(server.url(), each -> each.maxResponseBytes(1000));
        Rows<String> rows = root(shop)) {
      Iterator<String> iterator = rows.iterator();
      assertThat(iterator.next()).isEqualTo("a");
      assertThatThrownBy(iterator::hasNext)
          .isExactlyInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining("longer than 1000 bytes, after 1 row");
    }
  }

  /** The bytes before the first row are in memory, so they are bounded, too. */
  @Test
  void limit_whenNoRowComes_endsTheCall() throws IOException {
    String body = "[" + (" ".repeat(60_000) + "null,").repeat(100) + "\"a\"]";
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = new Shop(server.url(), each -> each.maxResponseBytes(1000))) {
      assertThatThrownBy(() -> root(shop))
          .hasMessageContaining("the response is longer than 1000 bytes");
    }
  }

  /** White space, numbers and nesting are bounded as in a response that is read whole. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "7", "["})
  void run_ofExtremeLength_endsTheRows(String run) throws IOException {
    String end = run.equals("[") ? "]".repeat(70_000) : run.equals(" ") ? "\"b\"" : "";
    String body = "[\"a\"," + run.repeat(70_000) + end + "]";
    try (RawServer server = new RawServer(sending(response("200 OK", body)));
        Shop shop = Shop.at(server)) {
      Iterator<String> rows = root(shop).iterator();
      assertThat(rows.next()).isEqualTo("a");
      assertThatThrownBy(rows::hasNext).isExactlyInstanceOf(UnreadableResponseException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,application/json,''",
    "UTF-8,application/json; charset=utf-16,efbbbf",
    "UTF-16BE,application/json,feff",
    "UTF-16LE,application/json; charset=utf-8,fffe",
    "UTF-16LE,application/json; charset=utf-16le,''",
    "ISO-8859-1,application/json; charset=iso-8859-1,''",
    "UTF-32LE,application/json,fffe0000"
  })
  void text_isDecodedAsThatOfAWholeResponse(String charset, String type, String mark)
      throws IOException {
    // Longer than any buffer, with a pair of characters at odd places.
    String pair = charset.equals("ISO-8859-1") ? "\u00e9" : "\u00e9\ud83d\ude00";
    String row = "\"" + ("x" + pair).repeat(3) + "\"";
    String text =
        "{\"rows\":[" + (row + ",").repeat(3000) + row + "],\"end\":\"" + pair + "\",\"code\":0}";
    Buffer body = new Buffer();
    body.write(ByteString.decodeHex(mark));
    body.write(text.getBytes(Charset.forName(charset)));
    byte[] bytes = body.readByteArray();
    RawServer.Script script =
        (socket, request) -> {
          RawServer.send(
              socket,
              "HTTP/1.1 200 OK\r\nContent-Type: "
                  + type
                  + "\r\nContent-Length: "
                  + bytes.length
                  + "\r\n\r\n");
          RawServer.send(socket, bytes);
        };
    // Too little for a list that is read whole.
    try (RawServer server = new RawServer(script);
        Shop shop = new Shop(server.url(), each -> each.maxResponseBytes(1000))) {
      assertThat(all(object(shop))).hasSize(3001).containsOnly(("x" + pair).repeat(3));
    }
  }

  @Test
  void gzip_isUndone_andACutOffOneFails() throws IOException {
    Buffer coded = new Buffer();
    try (var gzip = Okio.buffer(new GzipSink(coded))) {
      gzip.writeUtf8("[");
      for (int i = 0; i < 20_000; i++) {
        gzip.writeUtf8("\"" + i + "\",");
      }
      gzip.writeUtf8("\"last\"]");
    }
    byte[] bytes = coded.readByteArray();
    RawServer.Script script =
        (socket, request) -> {
          int length = request == 1 ? bytes.length : bytes.length - 9;
          RawServer.send(
              socket,
              "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                  + length
                  + "\r\n\r\n");
          RawServer.send(socket, Arrays.copyOf(bytes, length));
        };
    try (RawServer server = new RawServer(script);
        Shop shop = Shop.at(server)) {
      assertThat(all(root(shop))).hasSize(20_001).endsWith("last");
      assertThatThrownBy(() -> all(root(shop)))
          .isInstanceOf(UnreadableResponseException.class)
          .hasMessageContaining(" rows");
    }
  }
}
