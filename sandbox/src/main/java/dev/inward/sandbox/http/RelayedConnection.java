package dev.inward.sandbox.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/**
 * A caller's connection, and the one to the server that belongs to it. Bytes pass as they are; only
 * how the server's end is passed on can be chosen.
 *
 * <p>All is done by the relay's thread, but for what the server says while it handles a request.
 */
final class RelayedConnection {

  private final SocketChannel caller;
  private final SocketChannel server;
  private final SelectionKey callerKey;
  private final SelectionKey serverKey;
  private final Outlet toCaller;
  private final Outlet toServer;
  private final Relay relay;
  private final Turn turn;
  private final Tail tail = new Tail();

  private int serversView;
  private boolean callerEnded;
  private boolean serverEnded;
  private boolean closed;

  private volatile boolean deaf;
  private volatile boolean brokenOff;
  private volatile Farewell farewell = Farewell.CLOSE;

  RelayedConnection(SocketChannel caller, SocketChannel server, Relay relay, Turn turn)
      throws IOException {
    this.caller = caller;
    this.server = server;
    this.relay = relay;
    this.turn = turn;
    this.callerKey = relay.register(caller, this::callerReady);
    this.serverKey = relay.register(server, this::serverReady);
    this.toCaller = new Outlet(caller, callerKey);
    this.toServer = new Outlet(server, serverKey);
  }

  // What the server says.

  /** The head of a request has been read. */
  void headArrived() {
    if (turn.headArrived()) {
      relay.execute(() -> guarded(this::listenToCaller));
    }
  }

  /** A request has been read to its end. */
  void requestArrived() {
    turn.requestArrived();
  }

  /** A response is about to be written. */
  void received() {
    turn.received();
  }

  /** Nothing more of what the caller sends is wanted. */
  void endInput() {
    deaf = true;
    endServersInput();
  }

  /** Says how the caller learns of it when the server ends the connection. */
  void endWith(Farewell chosen) {
    farewell = chosen;
  }

  /** Whether the caller has ended the connection at a place where no head can end. */
  boolean isBrokenOff() {
    return brokenOff;
  }

  // What the relay's thread does.

  void connect(InetSocketAddress address) {
    guarded(
        () -> {
          server.connect(address);
          // Over the loopback interface it has mostly come about already.
          connected();
        });
  }

  Turn turn() {
    return turn;
  }

  private void connected() throws IOException {
    if (!server.finishConnect()) {
      serverKey.interestOps(SelectionKey.OP_CONNECT);
      return;
    }
    serversView = ((InetSocketAddress) server.getLocalAddress()).getPort();
    relay.connected(serversView, this);
    serverKey.interestOps(SelectionKey.OP_READ);
    callerKey.interestOps(SelectionKey.OP_READ);
  }

  private void callerReady() {
    guarded(
        () -> {
          if (callerKey.isWritable()) {
            flushToCaller();
          }
          if (callerKey.isValid() && callerKey.isReadable()) {
            readFromCaller();
          }
        });
  }

  private void serverReady() {
    guarded(
        () -> {
          if (serverKey.isConnectable()) {
            connected();
            return;
          }
          if (serverKey.isWritable()) {
            flushToServer();
          }
          if (serverKey.isValid() && serverKey.isReadable()) {
            readFromServer();
          }
        });
  }

  private void readFromCaller() throws IOException {
    ByteBuffer bytes = relay.scratch();
    int read = caller.read(bytes);
    if (read < 0) {
      callerEnded();
    } else if (read > 0 && !serverEnded && !deaf) {
      bytes.flip();
      tail.add(bytes);
      turn.bytesCame(read);
      toServer(bytes);
      if (turn.isHeld() || !toServer.isEmpty()) {
        callerKey.interestOpsAnd(~SelectionKey.OP_READ);
      }
    }
  }

  private void toServer(ByteBuffer bytes) {
    try {
      toServer.write(bytes);
    } catch (IOException e) {
      // It does not listen, but what it has said can still be read.
      deaf = true;
    }
  }

  private void flushToServer() throws IOException {
    try {
      toServer.flush();
    } catch (IOException e) {
      deaf = true;
      toServer.drop();
    }
    listenToCaller();
  }

  private void listenToCaller() {
    if (callerKey.isValid() && toServer.isEmpty() && !turn.isHeld() && !callerEnded) {
      callerKey.interestOpsOr(SelectionKey.OP_READ);
    }
  }

  private void callerEnded() throws IOException {
    callerEnded = true;
    callerKey.interestOpsAnd(~SelectionKey.OP_READ);
    if (serverEnded) {
      close();
    } else {
      // All that came before has been passed on, for else this would not have been read yet.
      brokenOff = !tail.isBlankLine();
      endServersInput();
    }
  }

  private void endServersInput() {
    try {
      server.shutdownOutput();
    } catch (IOException e) {
      // Then it has ended already.
      deaf = true;
    }
  }

  private void readFromServer() throws IOException {
    ByteBuffer bytes = relay.scratch();
    int read;
    try {
      read = server.read(bytes);
    } catch (IOException e) {
      read = -1;
    }
    if (read < 0) {
      serverEnded();
      return;
    }
    toCaller.write(bytes.flip());
    if (!toCaller.isEmpty()) {
      serverKey.interestOpsAnd(~SelectionKey.OP_READ);
    }
  }

  private void flushToCaller() throws IOException {
    toCaller.flush();
    if (toCaller.isEmpty()) {
      serverKey.interestOpsOr(SelectionKey.OP_READ);
    }
  }

  /** All that the server said has been passed on, for else its end would not have been read yet. */
  private void serverEnded() throws IOException {
    serverEnded = true;
    relay.disconnected(serversView, this);
    server.close();
    if (farewell == Farewell.RESET) {
      caller.setOption(StandardSocketOptions.SO_LINGER, 0);
      close();
      return;
    }
    if (callerEnded) {
      close();
      return;
    }
    if (farewell == Farewell.CLOSE) {
      // What the caller still sends has to be taken, else it is told of a reset instead.
      caller.shutdownOutput();
      turn.ended();
    } else {
      turn.endless();
    }
    callerKey.interestOpsOr(SelectionKey.OP_READ);
  }

  /** Closes both ends, the server's without a state that would occupy its port for a while. */
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    relay.closed(this);
    relay.disconnected(serversView, this);
    try {
      if (server.isConnected()) {
        server.setOption(StandardSocketOptions.SO_LINGER, 0);
      }
    } catch (IOException e) {
      // It is closed all the same.
      deaf = true;
    }
    Closing.quietly(server);
    Closing.quietly(caller);
  }

  /** What goes wrong on a connection ends that connection, and no other. */
  private void guarded(Step step) {
    try {
      step.take();
    } catch (IOException | RuntimeException e) {
      close();
    }
  }

  private interface Step {
    void take() throws IOException;
  }
}
