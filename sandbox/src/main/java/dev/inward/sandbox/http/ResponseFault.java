package dev.inward.sandbox.http;

/** How a response fails on its way to the client. */
public enum ResponseFault {
  /** Sends the whole response and keeps the connection if the client allows it. */
  NONE,

  /**
   * Announces the length of the whole body, sends half of it and closes the connection. A response
   * that cannot have a body is not sent at all, as with {@link #CONNECTION_CLOSED}.
   */
  TRUNCATED_BODY,

  /** Closes the connection in order (FIN) without sending a byte. */
  CONNECTION_CLOSED,

  /** Resets the connection (RST) without sending a byte. */
  CONNECTION_RESET,

  /** Sends nothing until the client gives up or the server is closed. */
  STALLED
}
