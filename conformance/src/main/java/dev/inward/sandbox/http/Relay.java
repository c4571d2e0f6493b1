package dev.inward.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Passes connections on to a server, so that there is a socket to reset and a port to refuse on.
 * One thread does it all, without ever waiting for a single connection.
 */
final class Relay implements AutoCloseable {

  private static final int MAX_CONNECTIONS = 1000;
  private static final int SCRATCH = 64 * 1024;
  private static final long MAX_TICK_MILLIS = 1000;

  private final HeldPort port;
  private final InetSocketAddress server;
  private final Duration patience;
  private final long tickMillis;
  private final Selector selector;
  private final Thread thread;
  private final ByteBuffer scratch = ByteBuffer.allocateDirect(SCRATCH);
  private final Queue<Runnable> errands = new ConcurrentLinkedQueue<>();
  private final Set<RelayedConnection> connections = new HashSet<>();
  private final Map<Integer, RelayedConnection> byServersView = new ConcurrentHashMap<>();
  private volatile boolean stopped;
  private long nextSweep;

  private Relay(HeldPort port, InetSocketAddress server, Duration patience) throws IOException {
    this.port = port;
    this.server = server;
    this.patience = patience;
    this.tickMillis = Math.max(1, Math.min(MAX_TICK_MILLIS, patience.toMillis() / 4));
    this.selector = Selector.open();
    this.thread = new DaemonThreads("relay").newThread(this::run);
  }

  /** Starts to pass on what arrives at a port. */
  static Relay start(HeldPort port, InetSocketAddress server, Duration patience)
      throws IOException {
    Relay relay = new Relay(port, server, patience);
    try {
      relay.listen();
    } catch (IOException e) {
      relay.selector.close();
      throw e;
    }
    relay.thread.start();
    return relay;
  }

  /** Returns the connection that the server sees coming from a port, or null if it is not ours. */
  @Nullable RelayedConnection seenFrom(int port) {
    return byServersView.get(port);
  }

  /** Refuses connections from when this returns, and closes those that are open. */
  void refuse() {
    perform(
        () -> {
          port.stopListening();
          closeConnections();
          // A channel is closed in earnest only once its key is gone.
          selector.selectNow(key -> {});
          return true;
        });
  }

  /** Takes connections from when this returns. */
  void accept() {
    perform(
        () -> {
          if (!port.listener().isOpen()) {
            port.listen();
            listen();
          }
          return true;
        });
  }

  /** Does something on the relay's thread, soon. */
  void execute(Runnable errand) {
    errands.add(errand);
    selector.wakeup();
  }

  @Override
  public void close() {
    stopped = true;
    selector.wakeup();
    Closing.join(thread);
  }

  // What connections ask for, on the relay's thread.

  SelectionKey register(SocketChannel channel, Runnable ready) throws IOException {
    return channel.register(selector, 0, ready);
  }

  ByteBuffer scratch() {
    return scratch.clear();
  }

  void connected(int serversView, RelayedConnection connection) {
    byServersView.put(serversView, connection);
  }

  void disconnected(int serversView, RelayedConnection connection) {
    byServersView.remove(serversView, connection);
  }

  void closed(RelayedConnection connection) {
    connections.remove(connection);
  }

  private void perform(Callable<Boolean> errand) {
    FutureTask<Boolean> task = new FutureTask<>(errand);
    execute(task);
    if (stopped) {
      task.cancel(false);
    }
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() throws IOException {
    port.listener().register(selector, SelectionKey.OP_ACCEPT, (Runnable) this::takeIn);
  }

  private void run() {
    try {
      while (!stopped) {
        selector.select(tickMillis);
        for (SelectionKey key : selector.selectedKeys()) {
          if (key.isValid()) {
            ((Runnable) key.attachment()).run();
          }
        }
        selector.selectedKeys().clear();
        for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) {
          errand.run();
        }
        sweep();
      }
    } catch (IOException e) {
      // The selector itself has failed, and nothing can be passed on any more.
      stopped = true;
    } finally {
      closeConnections();
      Closing.quietly(port);
      Closing.quietly(selector);
    }
  }

  private void takeIn() {
    try {
      for (SocketChannel caller = port.listener().accept();
          caller != null;
          caller = port.listener().accept()) {
        takeIn(caller);
      }
    } catch (IOException e) {
      // Mostly for want of a file descriptor.
      dropTheSlowest();
    }
  }

  private void takeIn(SocketChannel caller) {
    if (connections.size() >= MAX_CONNECTIONS) {
      dropTheSlowest();
    }
    SocketChannel toServer = null;
    try {
      caller.configureBlocking(false);
      caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
      toServer = SocketChannel.open();
      toServer.configureBlocking(false);
      toServer.setOption(StandardSocketOptions.TCP_NODELAY, true);
      RelayedConnection connection =
          new RelayedConnection(caller, toServer, this, new Turn(patience));
      connections.add(connection);
      connection.connect(server);
    } catch (IOException e) {
      Closing.quietly(caller);
      if (toServer != null) {
        Closing.quietly(toServer);
      }
    }
  }

  /** Those who have kept us waiting for the longest make room first. */
  private void dropTheSlowest() {
    long now = System.nanoTime();
    connections.stream()
        .min(Comparator.comparingLong(connection -> connection.remaining(now)))
        .ifPresent(RelayedConnection::close);
  }

  private void sweep() {
    long now = System.nanoTime();
    if (now - nextSweep >= 0) {
      nextSweep = now + tickMillis * 1_000_000;
      List.copyOf(connections).stream()
          .filter(connection -> connection.remaining(now) < 0)
          .forEach(RelayedConnection::close);
    }
  }

  private void closeConnections() {
    List.copyOf(connections).forEach(RelayedConnection::close);
  }
}
