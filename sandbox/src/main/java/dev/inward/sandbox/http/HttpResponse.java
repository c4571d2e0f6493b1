package dev.inward.sandbox.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is responded to, and how it reaches the caller.
 *
 * @param status the status code
 * @param headers the headers; the length of the body is added
 * @param body the body, which may be empty
 * @param ending how much of the response is sent
 * @param delay how long to wait before the first byte, or before the connection ends without one
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
public record HttpResponse(
    int status, Map<String, String> headers, byte[] body, Ending ending, Duration delay) {

  /**
   * Returns a response that is sent whole and at once.
   *
   * @param status the status code
   * @param contentType the media type of the body
   * @param body the body
   * @return the response
   */
  public static HttpResponse of(int status, String contentType, byte[] body) {
    return new HttpResponse(
        status, Map.of("Content-Type", contentType), body, Ending.WHOLE, Duration.ZERO);
  }

  /**
   * Returns the same response with another ending.
   *
   * @param newEnding how much of the response is sent
   * @return the changed response
   */
  public HttpResponse ending(Ending newEnding) {
    return new HttpResponse(status, headers, body, newEnding, delay);
  }

  /**
   * Returns the same response, sent later.
   *
   * @param newDelay how long to wait
   * @return the changed response
   */
  public HttpResponse delayedBy(Duration newDelay) {
    return new HttpResponse(status, headers, body, ending, newDelay);
  }

  /**
   * Returns the same response with a header more, or with another value of it.
   *
   * @param name the name of the header
   * @param value its value
   * @return the changed response
   */
  public HttpResponse header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpResponse(status, more, body, ending, delay);
  }
}
