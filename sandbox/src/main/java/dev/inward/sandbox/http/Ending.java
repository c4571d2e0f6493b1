package dev.inward.sandbox.http;

/** How much of a response reaches the caller, and how the connection then ends. */
public enum Ending {
  /** The whole response. The connection is kept if the caller wants it. */
  WHOLE,

  /**
   * The head, which announces the whole body, and a part of the body; then the connection is closed
   * in order. A response that can have no body cannot be cut and ends like {@link #CLOSED}.
   */
  CUT,

  /** Not a byte; the connection is closed in order. */
  CLOSED,

  /** Not a byte; the connection is reset. */
  RESET,

  /** Not a byte, until the caller gives up or the port is closed. */
  STALLED
}
