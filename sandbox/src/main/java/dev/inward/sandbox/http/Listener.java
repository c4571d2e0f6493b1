package dev.inward.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Accepts connections until it is closed, and closes those whose clients are too slow. Clients
 * beyond {@link #MAX_CONNECTIONS} wait until there is room.
 */
final class Listener implements AutoCloseable {

  static final int MAX_CONNECTIONS = 1000;
  private static final int MAX_TICK_MILLIS = 1000;
  private static final int CLOSE_MILLIS = 5000;

  private final ServerSocket socket;
  private final RequestHandler handler;
  private final Duration clientTimeout;
  private final Executor executor;
  private final int tickMillis;
  private final Semaphore room = new Semaphore(MAX_CONNECTIONS);
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = new DaemonThreads("listener").newThread(this::run);

  private Listener(
      ServerSocket socket, RequestHandler handler, Duration clientTimeout, Executor executor) {
    this.socket = socket;
    this.handler = handler;
    this.clientTimeout = clientTimeout;
    this.executor = executor;
    this.tickMillis = (int) Math.max(1, Math.min(MAX_TICK_MILLIS, clientTimeout.toMillis() / 4));
  }

  /** Starts to accept connections; each occupies one thread of the executor. */
  static Listener start(
      ServerSocket socket, RequestHandler handler, Duration clientTimeout, Executor executor)
      throws IOException {
    Listener listener = new Listener(socket, handler, clientTimeout, executor);
    socket.setSoTimeout(listener.tickMillis);
    listener.thread.start();
    return listener;
  }

  private void run() {
    long nextCheck = System.nanoTime();
    try {
      while (!isClosed()) {
        long now = System.nanoTime();
        if (now - nextCheck >= 0) {
          nextCheck = now + TimeUnit.MILLISECONDS.toNanos(tickMillis);
          closeOverdue(now);
        }
        if (room.tryAcquire()) {
          accept();
        } else {
          closeSlowest(now);
          awaitRoom();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitRoom() throws InterruptedException {
    if (room.tryAcquire(tickMillis, TimeUnit.MILLISECONDS)) {
      room.release();
    }
  }

  private void accept() throws InterruptedException {
    try {
      serve(socket.accept());
    } catch (SocketTimeoutException e) {
      room.release();
    } catch (IOException e) {
      room.release();
      // Usually there is no file descriptor left, so the next attempt would fail at once, too.
      boolean ignored = closing.await(tickMillis, TimeUnit.MILLISECONDS);
    }
  }

  private void serve(Socket client) throws IOException {
    client.setTcpNoDelay(true);
    Connection connection = new Connection(client, handler, clientTimeout, closing);
    connections.add(connection);
    if (isClosed()) {
      connection.close();
    }
    executor.execute(
        () -> {
          try {
            connection.serve();
          } finally {
            connections.remove(connection);
            room.release();
          }
        });
  }

  private void closeOverdue(long now) {
    connections.stream()
        .filter(connection -> connection.timer().isOverdue(now))
        .forEach(Connection::close);
  }

  private void closeSlowest(long now) {
    connections.stream()
        .filter(connection -> connection.timer().isSlow(now))
        .max(Comparator.comparingLong(connection -> connection.timer().waited(now)))
        .ifPresent(Connection::close);
  }

  boolean isClosed() {
    return closing.getCount() == 0;
  }

  /** Closes the port and all connections, and ends the delays of responses. */
  @Override
  public void close() {
    closing.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      connections.forEach(Connection::close);
      awaitEnd();
    }
  }

  /** A socket goes on listening until the thread that accepts its connections has left it. */
  private void awaitEnd() {
    boolean interrupted = Thread.interrupted();
    try {
      thread.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
