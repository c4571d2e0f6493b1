package dev.inward.sandbox.http;

import dev.inward.contract.HttpRequest;

/** What answers the requests that arrive at a port. It is called by many threads. */
public interface HttpService {

  /**
   * Answers a request.
   *
   * @param request a request that arrived whole
   * @return the answer; a service that throws instead is answered for with status 500
   */
  HttpAnswer answer(HttpRequest request);
}
