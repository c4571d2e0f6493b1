package dev.inward.conformance.drift;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Sends operations that only read, each as one GET without a body that is not repeated. */
final class ReadTransport {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String baseUrl;
  private final Duration timeout;

  /**
   * Makes a transport.
   *
   * @param baseUrl scheme, host and port, without a slash at the end
   * @param timeout how long an operation may take, up to the last byte of its response
   */
  ReadTransport(String baseUrl, Duration timeout) {
    this.baseUrl = baseUrl;
    this.timeout = timeout;
  }

  VendorResponse ask(ReadOperation operation, Map<String, String> headers)
      throws NoResponseException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + operation.path()))
            .GET()
            .header("Accept", String.join(", ", operation.mediaTypes()))
            .header("User-Agent", "inward-drift");
    headers.forEach(request::header);
    // The JDK's own timeout ends with the headers.
    CompletableFuture<HttpResponse<BoundedBody>> response =
        client.sendAsync(request.build(), head -> new BoundedBody());
    try {
      HttpResponse<BoundedBody> whole = response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new VendorResponse(
          whole.statusCode(), whole.headers(), whole.body().bytes(), whole.body().isTooLong());
    } catch (TimeoutException e) {
      throw new NoResponseException("no whole response within " + timeout.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      throw new NoResponseException(reason(e.getCause()));
    } finally {
      boolean ignored = response.cancel(true);
    }
  }

  /** Says it in our own words: those of an exception may hold what was sent. */
  private static String reason(@Nullable Throwable cause) {
    // A connection that was refused is somewhere inside: the client would have tried again.
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof ConnectException) {
        return "no connection";
      }
      if (each instanceof SSLException) {
        return "no secure connection";
      }
    }
    return "the connection broke before the response was whole";
  }
}
