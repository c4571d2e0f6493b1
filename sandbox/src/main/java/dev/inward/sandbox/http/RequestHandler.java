package dev.inward.sandbox.http;

import dev.inward.contract.HttpRequest;

/** Handles the requests that a {@link StubServer} receives. Called by many threads at once. */
public interface RequestHandler {

  /**
   * Handles a request.
   *
   * @param request a request that has been received completely
   * @return the response; if this method throws instead, the client receives status 500
   */
  HttpResponse handle(HttpRequest request);
}
