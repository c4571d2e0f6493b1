package dev.inward.runtime;

import java.net.ProtocolException;

/**
 * Thrown before a request is written to a connection that {@link ConnectionReuse} rejects. OkHttp
 * closes the connection, and the call goes on with another one.
 */
final class StaleConnectionException extends ProtocolException {

  private static final long serialVersionUID = 1L;

  StaleConnectionException() {
    super("the connection may no longer be used");
  }
}
