package dev.inward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inward.InwardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A server that sends the responses of a test, and a client of it.
 *
 * @param <C> the client
 */
public abstract class FakeVendor<C extends AutoCloseable> implements AutoCloseable {

  /** The server, which sends each queued response once. */
  public final MockWebServer server = new MockWebServer();

  /** A client whose base URL is the server. */
  public final C client;

  private final String vendor;
  private final List<String> credentials;

  /**
   * Starts a server and creates a client of it.
   *
   * @param vendor the name that exceptions must contain
   * @param credentials the texts that no exception message may contain
   * @param clientOf creates a client for a base URL
   */
  protected FakeVendor(String vendor, List<String> credentials, Function<String, C> clientOf) {
    this.vendor = vendor;
    this.credentials = List.copyOf(credentials);
    try {
      server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.client = clientOf.apply("http://127.0.0.1:" + server.getPort());
  }

  /** Returns a response. */
  public static MockResponse response(int status, String contentType, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", contentType)
        // A kept connection would wait for delayed acknowledgements, some 40 ms each time.
        .setHeader("Connection", "close")
        .body(body)
        .build();
  }

  /** Returns a JSON response with status 200. */
  public static MockResponse json(String body) {
    return response(200, "application/json", body);
  }

  /** Returns an XML response with status 200. */
  public static MockResponse xml(String body) {
    return response(200, "application/xml", body);
  }

  /** Returns the result of a call, after asserting that both ways of calling return it. */
  public <T> T result(MockResponse response, VendorCall<C, T> call) {
    int before = enqueueTwice(response);

    T blocking = call.blocking(client);
    T asynchronous = call.asynchronous(client).join();

    assertThat(asynchronous).isEqualTo(blocking);
    assertTwoRequests(before);
    return blocking;
  }

  /** Returns the failure of a call, after asserting that both ways of calling fail alike. */
  public InwardException failure(MockResponse response, VendorCall<C, ?> call) {
    int before = enqueueTwice(response);

    InwardException blocking = outcome(catchThrowable(() -> call.blocking(client)));
    Throwable asynchronous = catchThrowable(() -> call.asynchronous(client).join());

    assertThat(asynchronous).isExactlyInstanceOf(CompletionException.class);
    assertThat(details(outcome(asynchronous.getCause()))).isEqualTo(details(blocking));
    assertTwoRequests(before);
    assertThat(blocking.getMessage()).doesNotContain(credentials);
    assertThat(blocking.vendor()).isEqualTo(vendor);
    return blocking;
  }

  /** Returns the oldest request that no test has taken yet. */
  public RecordedRequest request() {
    try {
      return server.takeRequest();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** Returns a request's body as text, empty if it has none. */
  public static String body(RecordedRequest request) {
    ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }

  /** Returns a whole request as text. */
  public static String sent(RecordedRequest request) {
    return request.getRequestLine() + "\n" + request.getHeaders() + "\n" + body(request);
  }

  private int enqueueTwice(MockResponse response) {
    server.enqueue(response);
    server.enqueue(response);
    return server.getRequestCount();
  }

  private void assertTwoRequests(int before) {
    assertThat(server.getRequestCount() - before).as("requests for two calls").isEqualTo(2);
  }

  private static InwardException outcome(@Nullable Throwable thrown) {
    if (thrown instanceof InwardException outcome) {
      return outcome;
    }
    throw new AssertionError("the call did not end with an outcome", thrown);
  }

  private static List<Object> details(InwardException e) {
    return Arrays.asList(
        e.getClass(),
        e.getMessage(),
        e.operation(),
        e.effect(),
        e.mayHaveSpent(),
        e.mayHaveTakenEffect(),
        e.httpStatus(),
        e.vendorCode(),
        e.vendorMessage(),
        e.reason(),
        e.headers(),
        e.rawBody());
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (Exception e) {
      throw new AssertionError("the client cannot be closed", e);
    }
    server.close();
  }
}
