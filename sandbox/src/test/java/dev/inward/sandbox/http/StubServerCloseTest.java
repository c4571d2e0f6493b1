package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What is left of a server after it was closed: nothing. */
class StubServerCloseTest {

  private final EchoHandler handler = new EchoHandler();

  @Test
  void threads_whenTheServerIsClosed_end() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    StubServer server = StubServer.start(0, handler);
    List<RawClient> clients = new ArrayList<>();
    for (ResponseFault fault : ResponseFault.values()) {
      clients.add(new RawClient(server.port()).send(RawClient.get("/" + fault)));
    }
    clients.add(new RawClient(server.port()).send(RawClient.post("/late", "3600000")));
    clients.add(new RawClient(server.port()).send("GET / HT"));
    clients.get(0).readResponse();
    List<Thread> started = new ArrayList<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);
    assertThat(started).anyMatch(thread -> thread.getName().startsWith(DaemonThreads.PREFIX));
    assertThat(started)
        .filteredOn(thread -> thread.getName().startsWith(DaemonThreads.PREFIX))
        .allMatch(Thread::isDaemon);
    server.close();
    for (Thread thread : started) {
      thread.join(10_000);
    }
    assertThat(started).noneMatch(Thread::isAlive);
    for (RawClient client : clients) {
      client.close();
    }
  }

  @Test
  void delay_whenItBeginsAfterTheEnd_isNone() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    BlockingQueue<Thread> thread = new LinkedBlockingQueue<>();
    StubServer server =
        StubServer.start(
            0,
            request -> {
              thread.add(Thread.currentThread());
              try {
                asked.countDown();
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                return handler.handle(request).withDelay(Duration.ofHours(1));
              }
              return handler.handle(request);
            });
    try (RawClient client = new RawClient(server.port())) {
      client.send(RawClient.get("/"));
      asked.await();
      server.close();
      Thread waiting = thread.take();
      waiting.join(10_000);
      assertThat(waiting.isAlive()).isFalse();
    }
  }

  @Test
  void port_whenClosed_refusesAndCanBeOpenedAgain() throws IOException {
    StubServer first = StubServer.start(0, handler);
    first.close();
    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new RawClient(first.port()));
    try (StubServer second = StubServer.start(first.port(), handler);
        RawClient client = new RawClient(second.port())) {
      assertThat(client.send(RawClient.post("/", "again")).readResponse()).endsWith("again");
    }
  }

  @Test
  void port_whenClosedUnused_isFreeForAnybody() throws IOException {
    StubServer server = StubServer.start(0, handler);
    server.close();
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      assertThat(other.getLocalPort()).isEqualTo(server.port());
    }
  }

  @Test
  void port_whenClosedTwice_isClosed() throws IOException {
    StubServer server = StubServer.start(0, handler);
    server.close();
    server.close();
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new RawClient(server.port()));
  }

  @Test
  void port_whenClosedByItsHandler_isClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    StubServer[] server = new StubServer[1];
    server[0] =
        StubServer.start(
            0,
            request -> {
              server[0].close();
              closed.countDown();
              return handler.handle(request);
            });
    try (RawClient client = new RawClient(server[0].port())) {
      assertThat(client.send(RawClient.get("/")).readToEnd()).isEmpty();
    }
    closed.await();
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new RawClient(server[0].port()));
  }
}
