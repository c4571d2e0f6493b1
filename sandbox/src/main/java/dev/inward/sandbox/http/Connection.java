package dev.inward.sandbox.http;

import dev.inward.contract.HttpRequest;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.ServerSupport;
import org.apache.hc.core5.io.CloseMode;

/** Serves the requests of one connection, one after the other. */
final class Connection implements Closeable {

  private final Socket socket;
  private final Http1Connection http;
  private final RequestHandler handler;
  private final CountDownLatch closing;
  private final ClientTimer timer;

  /**
   * Wraps an accepted socket.
   *
   * @param closing ends the delays of responses when it reaches zero
   */
  Connection(Socket socket, RequestHandler handler, Duration clientTimeout, CountDownLatch closing)
      throws IOException {
    this.socket = socket;
    this.http = new Http1Connection(socket);
    this.handler = handler;
    this.closing = closing;
    this.timer = new ClientTimer(clientTimeout);
  }

  ClientTimer timer() {
    return timer;
  }

  /** Serves requests until the client, a fault or an error ends the connection. */
  void serve() {
    try {
      serveRequests();
    } catch (IOException e) {
      // The client has left, has broken off a request, or was too slow.
      return;
    } finally {
      close();
    }
  }

  private void serveRequests() throws IOException {
    try {
      boolean kept = true;
      while (kept) {
        kept = serveRequest();
      }
    } catch (HttpException e) {
      reject(e);
    }
  }

  private boolean serveRequest() throws HttpException, IOException {
    timer.start();
    ClassicHttpRequest head = http.receiveRequestHeader();
    timer.start();
    HttpRequest request = RequestReader.read(head, http);
    timer.stop();
    HttpResponse response = responseTo(request);
    await(response.delay());
    timer.start();
    return send(response, head);
  }

  private HttpResponse responseTo(HttpRequest request) {
    try {
      return handler.handle(request);
    } catch (OutOfMemoryError e) {
      // Ends this thread, so that its uncaught exception handler reports it.
      throw e;
    } catch (LinkageError e) {
      // The JVM's words name a class or a method, and quote no request.
      return handler.failure(500, "The sandbox cannot run with this class path: " + e);
    } catch (RuntimeException | Error e) {
      // The message may quote the request, so it is not passed on.
      return handler.failure(500, "The sandbox has failed.");
    }
  }

  private void await(Duration delay) throws IOException {
    try {
      if (!delay.isZero() && closing.await(delay.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("the server is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the server is closed", e);
    }
  }

  /** Sends a response with its fault, and returns whether the connection is kept. */
  private boolean send(HttpResponse response, ClassicHttpRequest request)
      throws HttpException, IOException {
    switch (response.fault()) {
      case NONE -> {
        if (ResponseWriter.write(response, request, http)) {
          return true;
        }
        closeInOrder();
      }
      case TRUNCATED_BODY -> {
        ResponseWriter.writeTruncated(response, request, http);
        closeInOrder();
      }
      case CONNECTION_CLOSED -> closeInOrder();
      case CONNECTION_RESET -> http.close(CloseMode.IMMEDIATE);
      case STALLED -> {
        timer.stop();
        awaitClose();
      }
    }
    return false;
  }

  private void reject(HttpException e) throws IOException {
    timer.start();
    try {
      ResponseWriter.writeLast(rejection(e), http);
    } catch (HttpException unexpected) {
      throw new IOException(unexpected);
    }
    closeInOrder();
  }

  private HttpResponse rejection(HttpException e) {
    return e instanceof BodyTooLongException
        ? handler.failure(413, "The body is longer than 1 MiB.")
        : handler.failure(ServerSupport.toStatusCode(e), "The request is not valid HTTP/1.1.");
  }

  private void closeInOrder() throws IOException {
    socket.shutdownOutput();
    timer.startClosing();
    awaitClose();
  }

  /** Discards what the client still sends: closing with unread data would reset the connection. */
  private void awaitClose() throws IOException {
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** Closes the connection at once, whatever it is being used for. */
  @Override
  public void close() {
    http.close(CloseMode.GRACEFUL);
  }
}
