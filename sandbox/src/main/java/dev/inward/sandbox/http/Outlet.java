package dev.inward.sandbox.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** The end of a connection that bytes leave by, and the bytes that did not yet fit through. */
final class Outlet {

  private final SocketChannel channel;
  private final SelectionKey key;
  private @Nullable ByteBuffer rest;

  Outlet(SocketChannel channel, SelectionKey key) {
    this.channel = channel;
    this.key = key;
  }

  boolean isEmpty() {
    return rest == null;
  }

  /** Writes what fits, and keeps a copy of what does not. To be called when nothing is left. */
  void write(ByteBuffer bytes) throws IOException {
    channel.write(bytes);
    if (bytes.hasRemaining()) {
      rest = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
      key.interestOpsOr(SelectionKey.OP_WRITE);
    }
  }

  /** Writes what is left, as far as it fits. */
  void flush() throws IOException {
    if (rest != null) {
      channel.write(rest);
      if (!rest.hasRemaining()) {
        drop();
      }
    }
  }

  /** Forgets what is left. */
  void drop() {
    rest = null;
    if (key.isValid()) {
      key.interestOpsAnd(~SelectionKey.OP_WRITE);
    }
  }
}
