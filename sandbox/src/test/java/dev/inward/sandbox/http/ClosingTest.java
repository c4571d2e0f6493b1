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

/** What stays behind of a port that was closed. */
class ClosingTest {

  private final Echo echo = new Echo();

  @Test
  void threads_whenThePortIsClosed_end() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    HttpPort port = HttpPort.open(0, echo);
    List<RawCaller> callers = new ArrayList<>();
    for (Ending ending : Ending.values()) {
      callers.add(new RawCaller(port.port()).send(RawCaller.get("/" + ending)));
    }
    callers.add(new RawCaller(port.port()).send(RawCaller.post("/late", "3600000")));
    callers.add(new RawCaller(port.port()).send("GET / HT"));
    callers.get(0).readResponse();
    List<Thread> started = new ArrayList<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);
    assertThat(started).anyMatch(thread -> thread.getName().startsWith(DaemonThreads.PREFIX));
    assertThat(started)
        .filteredOn(thread -> thread.getName().startsWith(DaemonThreads.PREFIX))
        .allMatch(Thread::isDaemon);
    assertThat(started)
        .filteredOn(thread -> thread.getName().equals("HTTP-Dispatcher"))
        .allMatch(Thread::isDaemon);
    port.close();
    for (Thread thread : started) {
      thread.join(10_000);
    }
    assertThat(started).noneMatch(Thread::isAlive);
    for (RawCaller caller : callers) {
      caller.close();
    }
  }

  @Test
  void delay_whenItBeginsAfterTheEnd_isNone() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    BlockingQueue<Thread> thread = new LinkedBlockingQueue<>();
    HttpPort port =
        HttpPort.open(
            0,
            request -> {
              thread.add(Thread.currentThread());
              try {
                asked.countDown();
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                return echo.response(request).delayedBy(Duration.ofHours(1));
              }
              return echo.response(request);
            });
    try (RawCaller caller = new RawCaller(port.port())) {
      caller.send(RawCaller.get("/"));
      asked.await();
      port.close();
      Thread waiting = thread.take();
      waiting.join(10_000);
      assertThat(waiting.isAlive()).isFalse();
    }
  }

  @Test
  void port_whenClosed_refusesAndCanBeOpenedAgain() throws IOException {
    HttpPort first = HttpPort.open(0, echo);
    first.close();
    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new RawCaller(first.port()));
    try (HttpPort second = HttpPort.open(first.port(), echo);
        RawCaller caller = new RawCaller(second.port())) {
      assertThat(caller.send(RawCaller.post("/", "again")).readResponse()).endsWith("again");
    }
  }

  @Test
  void port_whenClosedUnused_isFreeForAnybody() throws IOException {
    HttpPort port = HttpPort.open(0, echo);
    port.close();
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.port()));
      assertThat(other.getLocalPort()).isEqualTo(port.port());
    }
  }

  @Test
  void port_whenClosedTwice_isClosed() throws IOException {
    HttpPort port = HttpPort.open(0, echo);
    port.close();
    port.close();
    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new RawCaller(port.port()));
  }

  @Test
  void port_whenClosedByItsService_isClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    HttpPort[] port = new HttpPort[1];
    port[0] =
        HttpPort.open(
            0,
            request -> {
              port[0].close();
              closed.countDown();
              return echo.response(request);
            });
    try (RawCaller caller = new RawCaller(port[0].port())) {
      assertThat(caller.send(RawCaller.get("/")).readToEnd()).isEmpty();
    }
    closed.await();
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new RawCaller(port[0].port()));
  }
}
