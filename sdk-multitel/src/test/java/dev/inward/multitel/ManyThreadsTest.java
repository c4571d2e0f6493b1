package dev.inward.multitel;

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
  private static final Pattern NUMBER = Pattern.compile("(?:^|&)number=([0-9]+)");

  private final ConcurrentLinkedQueue<String> sold = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private FakeMultitel multitel;

  @BeforeEach
  void start() {
    multitel = new FakeMultitel();
    multitel.server.setDispatcher(
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
    multitel.close();
  }

  private MockResponse sell(RecordedRequest request) {
    Matcher number = NUMBER.matcher(FakeMultitel.body(request));
    if (!number.find()) {
      return new MockResponse.Builder().code(400).build();
    }
    sold.add(number.group(1));
    boolean xml = request.getTarget().startsWith("/xml");
    return (xml ? BuyingCall.POST_XML : BuyingCall.POST_JSON)
        .answer("\"" + number.group(1) + "\"", "200", "\"\"");
  }

  private static BuyNumbersRequest request(int i) {
    return BuyNumbersRequest.builder()
        .number(Long.toString(18_000_000_000L + i))
        .output(i % 2 == 0 ? BuyNumbersOutput.JSON : BuyNumbersOutput.XML)
        .build();
  }

  @Test
  void buyNumbers_whenManyThreadsBuyAtOnce_givesEachItsOwnNumber() throws Exception {
    List<Future<BuyNumbersResult>> results = new ArrayList<>();
    for (int i = 0; i < PURCHASES; i++) {
      BuyNumbersRequest request = request(i);
      boolean blocking = i % 3 > 0;
      results.add(
          threads.submit(
              () ->
                  blocking
                      ? multitel.client.buyNumbers(request)
                      : multitel.client.buyNumbersAsync(request).join()));
    }

    for (int i = 0; i < PURCHASES; i++) {
      assertThat(results.get(i).get(30, TimeUnit.SECONDS).number().text())
          .isEqualTo(request(i).number());
    }
    assertThat(sold).hasSize(PURCHASES).doesNotHaveDuplicates();
    assertThat(multitel.server.getRequestCount()).isEqualTo(PURCHASES);
  }
}
