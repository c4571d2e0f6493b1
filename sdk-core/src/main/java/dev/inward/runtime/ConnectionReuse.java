package dev.inward.runtime;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Connection;
import okhttp3.ConnectionPool;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a connection that has carried a call may carry one that is sent once. If the
 * server closes it while the request is on its way, nobody can tell whether the request arrived. So
 * it must have been idle for a short time only, and for no more than half of the time for which the
 * server has promised to keep it open; and nothing may have arrived on it since. Bytes that arrived
 * together with the response before are in OkHttp's buffer, where nobody sees them.
 */
final class ConnectionReuse {

  private static final int MAX_CONNECTIONS = 32;

  private static final Pattern TIMEOUT =
      Pattern.compile("(?i)(?:^|[,;\\s])timeout\\s*=\\s*([0-9]{1,6})(?:$|[,;\\s])");

  private final Duration maxIdle;
  private final LongSupplier nanoTime;
  private final Map<Connection, Long> usableUntil =
      Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * Creates the rule.
   *
   * @param maxIdle the longest idle time; zero if no connection is used again
   * @param nanoTime the time, as {@link System#nanoTime} gives it
   */
  ConnectionReuse(Duration maxIdle, LongSupplier nanoTime) {
    this.maxIdle = maxIdle;
    this.nanoTime = nanoTime;
  }

  /** Returns a pool that keeps connections as long as one may be used again. */
  ConnectionPool pool() {
    return maxIdle.isZero()
        ? new ConnectionPool(0, 1, TimeUnit.SECONDS)
        : new ConnectionPool(MAX_CONNECTIONS, maxIdle.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  /** Notes until when a connection may be used again, counted from the head of its response. */
  void used(Connection connection, Response response) {
    usableUntil.put(connection, nanoTime.getAsLong() + limit(response).toNanos());
  }

  /** Returns whether a connection is new or may be used again; it is asked once before each use. */
  boolean mayCarry(Connection connection) {
    Long until = usableUntil.remove(connection);
    return until == null || (nanoTime.getAsLong() - until < 0 && isQuiet(connection.socket()));
  }

  private Duration limit(Response response) {
    Duration promise = promise(response.header("Keep-Alive"));
    return promise == null || promise.dividedBy(2).compareTo(maxIdle) > 0
        ? maxIdle
        : promise.dividedBy(2);
  }

  private static @Nullable Duration promise(@Nullable String keepAlive) {
    if (keepAlive == null) {
      return null;
    }
    Matcher timeout = TIMEOUT.matcher(keepAlive);
    return timeout.find() ? Duration.ofSeconds(Long.parseLong(timeout.group(1))) : null;
  }

  /** Returns whether neither data nor an end has arrived, which no response precedes. */
  private static boolean isQuiet(Socket socket) {
    try {
      // Also that of the connection below TLS.
      SocketChannel channel = socket.getChannel();
      return channel == null ? waitsForData(socket) : isEmpty(channel);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isEmpty(SocketChannel channel) throws IOException {
    synchronized (channel.blockingLock()) {
      channel.configureBlocking(false);
      try {
        return channel.read(ByteBuffer.allocate(1)) == 0;
      } finally {
        channel.configureBlocking(true);
      }
    }
  }

  /** Costs a millisecond. A byte that is read is lost, but then the connection is not used. */
  private static boolean waitsForData(Socket socket) throws IOException {
    int timeout = socket.getSoTimeout();
    socket.setSoTimeout(1);
    try {
      int unused = socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException e) {
      return true;
    } finally {
      socket.setSoTimeout(timeout);
    }
  }
}
