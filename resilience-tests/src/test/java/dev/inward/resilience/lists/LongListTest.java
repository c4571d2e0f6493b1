package dev.inward.resilience.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.DidListRequest;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.runtime.ClientBuilder;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list of 200,000 rows in 50 MB is read within the limit that the caller sets, and not beyond.
 */
final class LongListTest {

  private static final int ROWS = 200_000;
  private static final int LENGTH = 250;
  private static final long LIMIT = 64L << 20;
  private static final String FILLER = "FILLER";

  /**
   * A vendor's list.
   *
   * @param row what each row is, in which a filler makes it as long as it must be
   * @param read reads the list with a client of a base URL and a limit, and returns its rows
   */
  private record LongList(
      String name,
      String mediaType,
      String start,
      String row,
      String between,
      String end,
      BiFunction<String, Long, List<?>> read) {

    Buffer body(int rows) {
      int rest = row.length() + between.length() - FILLER.length();
      String filled = row.replace(FILLER, "x".repeat(LENGTH - rest));
      Buffer body = new Buffer().writeUtf8(start);
      for (int i = 0; i < rows; i++) {
        body.writeUtf8(i == 0 ? "" : between).writeUtf8(filled);
      }
      return body.writeUtf8(end);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<LongList> lists() {
    return Stream.of(
        new LongList(
            "MultiTEL's offers",
            "application/json",
            "{\"DATA\":[",
            "{\"Number\":\"12035550100\",\"MonthlyCharges\":\"1.00\",\"Area\":\"FILLER\"}",
            ",",
            "],\"return_code\":0}",
            (url, limit) ->
                with(
                    set(MultitelClient.builder().credentials("u", "p"), url, limit).build(),
                    client ->
                        client
                            .listNumbers(ListNumbersRequest.builder().prefix("1203").build())
                            .numbers())),
        new LongList(
            "Crazytel's offers",
            "application/json",
            "[",
            "{\"did_number\":\"61255500000\",\"city\":\"FILLER\"}",
            ",",
            "]",
            (url, limit) ->
                with(
                    set(CrazytelClient.builder().apiKey("k"), url, limit).build(),
                    client -> client.listAvailableNumbers().items())),
        new LongList(
            "Anveo's DIDs",
            "application/xml",
            "<RESPONSE><RESULT>SUCCESS</RESULT><ERROR></ERROR><DIDS>",
            "<DID E164=\"12125550100\" DID_TYPE=\"GEOGRAPHIC\" TITLE=\"FILLER\"/>",
            "",
            "</DIDS></RESPONSE>",
            (url, limit) ->
                with(
                    set(AnveoClient.builder().userKey("k"), url, limit).build(),
                    client -> client.listDids(DidListRequest.builder().build()).dids())));
  }

  private static <B extends ClientBuilder<B>> B set(B builder, String url, long limit) {
    return builder.baseUrl(url).maxResponseBytes(limit).retryReads(false);
  }

  private static <C extends AutoCloseable, T> T with(C client, Function<C, T> call) {
    try (client) {
      return call.apply(client);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_withinTheLimit_isReadWhole(LongList list) throws Exception {
    Buffer body = list.body(ROWS);
    assertThat(body.size()).isBetween((long) ROWS * LENGTH, LIMIT);
    try (MockWebServer server = serving(list, body)) {
      assertThat(list.read().apply("http://127.0.0.1:" + server.getPort(), LIMIT)).hasSize(ROWS);
    }
  }

  /** What is allocated grows with the rows: twice as many do not take more than that. */
  @ParameterizedTest
  @MethodSource("lists")
  void list_twiceAsLong_takesTwiceTheMemory(LongList list) throws Exception {
    // The first call loads classes.
    assertThat(allocated(list, 1000)).isPositive();
    long once = allocated(list, 5000);
    long twice = allocated(list, 10_000);

    assertThat(once).as("the list is read by this thread").isGreaterThan(5000L * LENGTH);
    assertThat((double) twice / once).isBetween(1.5, 2.5);
  }

  private static long allocated(LongList list, int rows) throws Exception {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (MockWebServer server = serving(list, list.body(rows))) {
      String url = "http://127.0.0.1:" + server.getPort();
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      assertThat(list.read().apply(url, LIMIT)).hasSize(rows);
      return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_beyondTheLimit_isAClearError(LongList list) throws Exception {
    try (MockWebServer server = serving(list, list.body(5000))) {
      InwardException failure =
          catchThrowableOfType(
              InwardException.class,
              () -> list.read().apply("http://127.0.0.1:" + server.getPort(), 1L << 20));

      assertThat(failure).hasMessageContaining("the response is longer than 1048576 bytes");
      assertThat(failure.mayHaveSpent()).isFalse();
    }
  }

  private static MockWebServer serving(LongList list, Buffer body) throws Exception {
    MockWebServer server = new MockWebServer();
    server.start(InetAddress.getLoopbackAddress(), 0);
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", list.mediaType())
            .setHeader("Connection", "close")
            .body(body)
            .build());
    return server;
  }
}
