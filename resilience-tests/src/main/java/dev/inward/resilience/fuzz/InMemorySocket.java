package dev.inward.resilience.fuzz;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;

/** A connection in memory, with a response that does not depend on the request. */
final class InMemorySocket extends Socket {

  private final InputStream response;
  private boolean requestWritten;
  private volatile boolean closed;

  InMemorySocket(InputStream response) {
    this.response = response;
  }

  boolean hasRequest() {
    return requestWritten;
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) {}

  @Override
  public synchronized void setSoTimeout(int timeout) {}

  @Override
  public synchronized int getSoTimeout() {
    return 0;
  }

  @Override
  public InputStream getInputStream() {
    return response;
  }

  @Override
  public OutputStream getOutputStream() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        requestWritten = true;
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        requestWritten = true;
      }
    };
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
