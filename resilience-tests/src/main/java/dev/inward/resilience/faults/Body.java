package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A body of a response, with its media type. */
record Body(String contentType, String text) {

  static Body json(String text) {
    return new Body("application/json", text);
  }

  static Body xml(String text) {
    return new Body("text/xml", text);
  }

  static Body html(String text) {
    return new Body("text/html", "<html><body>" + text + "</body></html>");
  }

  static Body none() {
    return new Body("text/plain", "");
  }

  /** The whole response with this body; more headers may follow the status. */
  String response(String statusAndHeaders) {
    return head(statusAndHeaders, text.getBytes(UTF_8).length) + text;
  }

  /** The same without the body, and with a length that need not be its. */
  String head(String statusAndHeaders, long length) {
    return headOfAnyLength(statusAndHeaders) + "Content-Length: " + length + "\r\n\r\n";
  }

  /** The head without its end. */
  String headOfAnyLength(String statusAndHeaders) {
    return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Type: " + contentType + "\r\n";
  }
}
