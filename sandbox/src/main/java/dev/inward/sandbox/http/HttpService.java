package dev.inward.sandbox.http;

import dev.inward.contract.HttpRequest;

/** What responses the requests that arrive at a port. It is called by many threads. */
public interface HttpService {

  /**
   * Responses a request.
   *
   * @param request a request that arrived whole
   * @return the response; a service that throws instead is responded to for with status 500
   */
  HttpResponse response(HttpRequest request);
}
