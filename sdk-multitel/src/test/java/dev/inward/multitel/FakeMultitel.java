package dev.inward.multitel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inward.InwardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A MultiTEL that responds as a test says, and a client of it. */
final class FakeMultitel implements AutoCloseable {

  static final String USERNAME = "shop-user";
  static final String PASSWORD = "s3cr3t-Passw0rd";

  final MockWebServer server = new MockWebServer();
  final MultitelClient client;

  FakeMultitel() {
    this(USERNAME, PASSWORD);
  }

  FakeMultitel(String username, String password) {
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client =
        MultitelClient.builder()
            .credentials(username, password)
            .baseUrl("http://127.0.0.1:" + server.getPort())
            .callTimeout(Duration.ofSeconds(20))
            .build();
  }

  static MockResponse response(int status, String contentType, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", contentType)
        .body(body)
        .build();
  }

  static MockResponse json(String body) {
    return response(200, "application/json", body);
  }

  static MockResponse xml(String body) {
    return response(200, "application/xml", body);
  }

  /** The result of a call, which its asynchronous twin must give, too. */
  <T> T result(MockResponse response, Call<T> call) {
    server.enqueue(response);
    server.enqueue(response);
    int before = server.getRequestCount();

    T blocking = call.blocking(client);
    T asynchronous = call.asynchronous(client).join();

    assertThat(asynchronous).isEqualTo(blocking);
    assertThat(server.getRequestCount() - before).as("requests for two calls").isEqualTo(2);
    return blocking;
  }

  /** The failure of a call, which its asynchronous twin must end with, too. */
  InwardException failure(MockResponse response, Call<?> call) {
    server.enqueue(response);
    server.enqueue(response);
    int before = server.getRequestCount();

    InwardException blocking = outcome(catchThrowable(() -> call.blocking(client)));
    Throwable asynchronous = catchThrowable(() -> call.asynchronous(client).join());

    assertThat(asynchronous).isExactlyInstanceOf(CompletionException.class);
    assertThat(facts(outcome(asynchronous.getCause()))).isEqualTo(facts(blocking));
    assertThat(server.getRequestCount() - before).as("requests for two calls").isEqualTo(2);
    assertThat(blocking.getMessage()).doesNotContain(USERNAME, PASSWORD);
    assertThat(blocking.vendor()).isEqualTo("multitel");
    return blocking;
  }

  /** The request that was received first of those that no test has looked at. */
  RecordedRequest request() {
    try {
      return server.takeRequest();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  static String body(RecordedRequest request) {
    ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }

  /** All that left for the vendor, as text. */
  static String sent(RecordedRequest request) {
    return request.getRequestLine() + "\n" + request.getHeaders() + "\n" + body(request);
  }

  private static InwardException outcome(@Nullable Throwable thrown) {
    if (thrown instanceof InwardException outcome) {
      return outcome;
    }
    throw new AssertionError("the call did not end with an outcome", thrown);
  }

  private static List<Object> facts(InwardException e) {
    return Arrays.asList(
        e.getClass(),
        e.getMessage(),
        e.operation(),
        e.mayHaveSpent(),
        e.httpStatus(),
        e.vendorCode(),
        e.vendorMessage(),
        e.reason(),
        e.headers(),
        e.rawBody());
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
