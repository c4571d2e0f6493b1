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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Passes connections on to a server, so that there is a socket to reset and a port to refuse on.
 * One thread does it all, without ever waiting for a single connection.
 */
final class Relay implements AutoCloseable {

  static final int MAX_CONNECTIONS = 1000;
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
  private SelectionKey acceptor;
  private long nextSweep = System.nanoTime();

  private Relay(HeldPort port, InetSocketAddress server, Duration patience, Selector selector)
      throws IOException {
    this.port = port;
    this.server = server;
    this.patience = patience;
    this.tickMillis = Math.max(1, Math.min(MAX_TICK_MILLIS, patience.toMillis() / 4));
    this.selector = selector;
    this.acceptor = listen();
    this.thread = new DaemonThreads("relay").newThread(this::run);
  }

  /** Starts to pass on what arrives at a port. */
  static Relay start(HeldPort port, InetSocketAddress server, Duration patience)
      throws IOException {
    Selector selector = Selector.open();
    try {
      Relay relay = new Relay(port, server, patience, selector);
      relay.thread.start();
      return relay;
    } catch (IOException e) {
      selector.close();
      throw e;
    }
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
        });
  }

  /** Takes connections from when this returns. */
  void accept() {
    perform(
        () -> {
          if (!port.listener().isOpen()) {
            port.listen();
            acceptor = listen();
          }
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
    if (connections.remove(connection)) {
      takeInAgain();
    }
  }

  private void perform(Errand errand) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    execute(
        () -> {
          try {
            errand.run();
            done.complete(null);
          } catch (IOException e) {
            done.completeExceptionally(new UncheckedIOException(e));
          }
        });
    if (stopped) {
      done.completeExceptionally(new IllegalStateException("the port is closed"));
    }
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException failed
          ? failed
          : new IllegalStateException("the port is closed", e);
    }
  }

  private SelectionKey listen() throws IOException {
    Runnable ready = this::takeIn;
    return port.listener().register(selector, SelectionKey.OP_ACCEPT, ready);
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
        runErrands();
        sweep();
      }
    } catch (IOException e) {
      // The selector itself has failed, and nothing can be passed on any more.
      return;
    } finally {
      // Whoever asks for something from now on sees that it is too late.
      stopped = true;
      runErrands();
      closeConnections();
      Closing.quietly(port);
      Closing.quietly(selector);
    }
  }

  private void runErrands() {
    for (Runnable errand = errands.poll(); errand != null; errand = errands.poll()) {
      errand.run();
    }
  }

  private void takeIn() {
    try {
      while (connections.size() < MAX_CONNECTIONS || dropTheSlowest()) {
        SocketChannel caller = port.listener().accept();
        if (caller == null) {
          return;
        }
        takeIn(caller);
      }
    } catch (IOException e) {
      // Mostly for want of a file descriptor, so that it would fail at once again.
    }
    acceptor.interestOps(0);
  }

  /** Those who had to wait for room are let in. */
  private void takeInAgain() {
    if (acceptor.isValid() && acceptor.interestOps() == 0) {
      acceptor.interestOps(SelectionKey.OP_ACCEPT);
    }
  }

  private void takeIn(SocketChannel caller) {
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

  /** Makes room at the cost of who keeps us waiting, if there is one. */
  private boolean dropTheSlowest() {
    long now = System.nanoTime();
    Optional<RelayedConnection> slowest =
        connections.stream()
            .filter(connection -> connection.turn().isSlow(now))
            .max(Comparator.comparingLong(connection -> connection.turn().waited(now)));
    slowest.ifPresent(RelayedConnection::close);
    return slowest.isPresent();
  }

  private void sweep() {
    long now = System.nanoTime();
    if (now - nextSweep >= 0) {
      nextSweep = now + tickMillis * 1_000_000;
      List.copyOf(connections).stream()
          .filter(connection -> connection.turn().isOver(now))
          .forEach(RelayedConnection::close);
      takeInAgain();
    }
  }

  private void closeConnections() {
    List.copyOf(connections).forEach(RelayedConnection::close);
  }

  private interface Errand {
    void run() throws IOException;
  }
}
