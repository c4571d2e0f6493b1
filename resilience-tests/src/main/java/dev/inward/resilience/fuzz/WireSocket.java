package dev.inward.resilience.fuzz;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;

/** A connection within memory: the response lies ready, whatever is asked. */
final class WireSocket extends Socket {

  private final InputStream response;
  private boolean spokenTo;
  private volatile boolean closed;

  WireSocket(InputStream response) {
    this.response = response;
  }

  boolean isSpokenTo() {
    return spokenTo;
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
        spokenTo = true;
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        spokenTo = true;
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
