package dev.inward.resilience.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The body of a response with its media type. */
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

  /** Returns the whole response; the status may be followed by further headers. */
  String response(String statusAndHeaders) {
    return head(statusAndHeaders, text.getBytes(UTF_8).length) + text;
  }

  /** Returns the head of a response, with a length that may differ from that of the body. */
  String head(String statusAndHeaders, long length) {
    return headWithoutLength(statusAndHeaders) + "Content-Length: " + length + "\r\n\r\n";
  }

  /** Returns the head without a length and without the empty line at its end. */
  String headWithoutLength(String statusAndHeaders) {
    return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Type: " + contentType + "\r\n";
  }
}
