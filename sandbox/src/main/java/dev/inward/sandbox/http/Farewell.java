package dev.inward.sandbox.http;

/** How a caller learns that the server has ended a connection. */
enum Farewell {
  CLOSE,
  RESET,
  SILENCE
}
