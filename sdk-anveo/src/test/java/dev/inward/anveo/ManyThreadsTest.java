package dev.inward.anveo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One client, sixteen threads: each caller gets what was bought for it, and nothing twice. */
class ManyThreadsTest {

  private static final int THREADS = 16;
  private static final int PURCHASES = 200;
  private static final Pattern NUMBER = Pattern.compile("\"AREA_ID\">([0-9]+)<");

  private final ConcurrentLinkedQueue<String> sold = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private FakeAnveo anveo;

  @BeforeEach
  void start() {
    anveo = new FakeAnveo();
    anveo.server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return sell(request);
          }
        });
  }

  @AfterEach
  void stop() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    anveo.close();
  }

  private MockResponse sell(RecordedRequest request) {
    Matcher number = NUMBER.matcher(FakeAnveo.body(request));
    if (!number.find()) {
      return new MockResponse.Builder().code(400).build();
    }
    sold.add(number.group(1));
    return FakeAnveo.xml(
        "<RESPONSE><RESULT>SUCCESS</RESULT><DIDS><DID E164=\""
            + number.group(1)
            + "\"/></DIDS></RESPONSE>");
  }

  private static DidOrderRequest request(int i) {
    return DidOrderRequest.builder()
        .didType(DidType.GEOGRAPHIC)
        .areaId(Long.toString(12_120_000_000L + i))
        .build();
  }

  @Test
  void orderDids_whenManyThreadsBuyAtOnce_givesEachItsOwnNumber() throws Exception {
    List<Future<DidOrderResult>> results = new ArrayList<>();
    for (int i = 0; i < PURCHASES; i++) {
      DidOrderRequest request = request(i);
      boolean blocking = i % 3 > 0;
      results.add(
          threads.submit(
              () ->
                  blocking
                      ? anveo.client.orderDids(request)
                      : anveo.client.orderDidsAsync(request).join()));
    }

    for (int i = 0; i < PURCHASES; i++) {
      assertThat(results.get(i).get(30, TimeUnit.SECONDS).dids())
          .containsExactly(Did.builder().e164(request(i).areaId()).build());
    }
    assertThat(sold).hasSize(PURCHASES).doesNotHaveDuplicates();
    assertThat(anveo.server.getRequestCount()).isEqualTo(PURCHASES);
  }
}
