package dev.inward.sandbox.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Response to a request, with the fault and the delay that it is sent with.
 *
 * @param status the status code
 * @param headers the headers; {@code Content-Length} is added
 * @param body the body, which may be empty
 * @param fault how the response fails
 * @param delay the time to wait before the first byte is sent or the fault takes place
 */
@SuppressWarnings("ArrayRecordComponent") // Made once per request, and never compared.
public record HttpResponse(
    int status, Map<String, String> headers, byte[] body, ResponseFault fault, Duration delay) {

  /**
   * Returns a response without fault and delay.
   *
   * @param status the status code
   * @param contentType the media type of the body
   * @param body the body
   * @return the response
   */
  public static HttpResponse of(int status, String contentType, byte[] body) {
    return new HttpResponse(
        status, Map.of("Content-Type", contentType), body, ResponseFault.NONE, Duration.ZERO);
  }

  /**
   * Returns a copy of this response with another fault.
   *
   * @param newFault how the response fails
   * @return the copy
   */
  public HttpResponse withFault(ResponseFault newFault) {
    return new HttpResponse(status, headers, body, newFault, delay);
  }

  /**
   * Returns a copy of this response with another delay.
   *
   * @param newDelay the time to wait
   * @return the copy
   */
  public HttpResponse withDelay(Duration newDelay) {
    return new HttpResponse(status, headers, body, fault, newDelay);
  }

  /**
   * Returns a copy of this response with a header added or replaced.
   *
   * @param name the name of the header
   * @param value the value of the header
   * @return the copy
   */
  public HttpResponse withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    return new HttpResponse(status, changed, body, fault, delay);
  }
}
