package dev.inward.codegen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** A stub server for the drivers of generated clients. */
public final class Stub implements AutoCloseable {

  private final MockWebServer server = new MockWebServer();

  /** Starts a stub. */
  public Stub() {
    try {
      server.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Responds to the next request with JSON. */
  public Stub json(int status, String body) {
    return respond(status, "application/json", body);
  }

  /** Responds to the next request with nothing but a status. */
  public Stub empty(int status) {
    server.enqueue(new MockResponse.Builder().code(status).build());
    return this;
  }

  /** Responds to the next request. */
  public Stub respond(int status, String mediaType, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", mediaType)
            .body(body)
            .build());
    return this;
  }

  /** Responds to the next request with this. */
  public Stub respond(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  /** Returns scheme, host and port. */
  public String url() {
    String url = server.url("/").toString();
    return url.substring(0, url.length() - 1);
  }

  /** Returns the next request that came. */
  public RecordedRequest request() {
    try {
      RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("no request came");
      }
      return request;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the next request that came: its method and target, and its body if it has one, as
   * {@code POST /books {"title":"a"}}.
   */
  public String sent() {
    return line(request());
  }

  /** Returns how many requests came. */
  public int requests() {
    return server.getRequestCount();
  }

  /** Returns a request's method and target, and its body if it has one. */
  public static String line(RecordedRequest request) {
    ByteString body = request.getBody();
    List<String> parts = new ArrayList<>(List.of(request.getMethod(), request.getTarget()));
    if (body != null && body.size() > 0) {
      parts.add(body.utf8());
    }
    return String.join(" ", parts);
  }

  @Override
  public void close() {
    server.close();
  }
}
