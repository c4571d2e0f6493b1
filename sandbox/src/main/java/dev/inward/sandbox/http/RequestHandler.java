package dev.inward.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  /**
   * Responds to a request that could not be read, or that this handler has failed with.
   *
   * @param status the status code
   * @param text what is wrong, in a sentence
   * @return the response, a plain text unless the handler's responses have another form
   */
  default HttpResponse failure(int status, String text) {
    return HttpResponse.of(status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }
}
