package dev.inward.crazytel;

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
  private static final Pattern NUMBER = Pattern.compile("\"did_number\":\"([0-9]+)\"");

  private final ConcurrentLinkedQueue<String> sold = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private FakeCrazytel crazytel;

  @BeforeEach
  void start() {
    crazytel = new FakeCrazytel();
    crazytel.server.setDispatcher(
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
    crazytel.close();
  }

  private MockResponse sell(RecordedRequest request) {
    Matcher number = NUMBER.matcher(FakeCrazytel.body(request));
    if (!number.find()) {
      return new MockResponse.Builder().code(400).build();
    }
    sold.add(number.group(1));
    return FakeCrazytel.json(
        "{\"message\": \"bought\", \"order_id\": \"order of " + number.group(1) + "\"}");
  }

  private static PurchaseRequest request(int i) {
    return PurchaseRequest.builder()
        .didNumber(Long.toString(61_400_000_000L + i))
        .addressId("address")
        .personId("person")
        .primaryRoute(PrimaryRoute.DEVICE)
        .build();
  }

  @Test
  void purchase_whenManyThreadsBuyAtOnce_givesEachItsOwnNumber() throws Exception {
    List<Future<PurchaseResult>> results = new ArrayList<>();
    for (int i = 0; i < PURCHASES; i++) {
      PurchaseRequest request = request(i);
      boolean blocking = i % 3 > 0;
      results.add(
          threads.submit(
              () ->
                  blocking
                      ? crazytel.client.purchase(request)
                      : crazytel.client.purchaseAsync(request).join()));
    }

    for (int i = 0; i < PURCHASES; i++) {
      assertThat(results.get(i).get(30, TimeUnit.SECONDS).orderId())
          .isEqualTo("order of " + request(i).didNumber());
    }
    assertThat(sold).hasSize(PURCHASES).doesNotHaveDuplicates();
    assertThat(crazytel.server.getRequestCount()).isEqualTo(PURCHASES);
  }
}
