package dev.inward.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A port that takes no connections for a while. */
class RefusalTest {

  private final Echo echo = new Echo();
  private HttpPort port;

  @BeforeEach
  void open() throws IOException {
    port = HttpPort.open(0, echo);
  }

  @AfterEach
  void close() {
    port.close();
  }

  private void assertServed() throws IOException {
    try (RawCaller caller = new RawCaller(port.port())) {
      assertThat(caller.send(RawCaller.post("/", "good")).readResponse()).endsWith("\r\n\r\ngood");
    }
  }

  private void assertRefused() {
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new RawCaller(port.port()))
        .withMessageContaining("refused");
  }

  @Test
  void connection_whenThePortRefuses_isRefused() {
    port.refuse();
    assertRefused();
    assertRefused();
  }

  @Test
  void connection_whenThePortAcceptsAgain_isServed() throws IOException {
    int before = port.port();
    for (int i = 0; i < 20; i++) {
      port.refuse();
      assertRefused();
      port.accept();
      assertServed();
    }
    assertThat(port.port()).isEqualTo(before);
  }

  @Test
  void refusal_whenRepeated_changesNothing() throws IOException {
    port.refuse();
    port.refuse();
    assertRefused();
    port.accept();
    port.accept();
    assertServed();
  }

  @Test
  void openConnection_whenThePortRefuses_isClosed() throws IOException {
    try (RawCaller idle = new RawCaller(port.port());
        RawCaller stalled = new RawCaller(port.port())) {
      idle.send(RawCaller.get("/")).readResponse();
      stalled.send(RawCaller.get("/STALLED"));
      idle.send(RawCaller.get("/")).readResponse();
      port.refuse();
      assertThat(idle.readToEnd()).isEmpty();
      assertThat(isOver(stalled)).isTrue();
    }
  }

  /** A request that is still on its way when the connection is closed makes that a reset. */
  private static boolean isOver(RawCaller caller) throws IOException {
    try {
      return caller.read() == -1;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void port_whileItRefuses_staysTaken() throws IOException {
    port.refuse();
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port.port());
      assertThatExceptionOfType(BindException.class).isThrownBy(() -> other.bind(address));
    }
  }

  @Test
  void port_whileItRefuses_canBeClosed() throws IOException {
    port.refuse();
    port.close();
    try (HttpPort again = HttpPort.open(port.port(), echo)) {
      assertThat(again.port()).isEqualTo(port.port());
    }
  }

  @Test
  void port_whenClosed_canNeitherRefuseNorAccept() {
    port.close();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(port::refuse);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(port::accept);
  }
}
