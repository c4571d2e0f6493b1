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

/** A server that refuses connections for a while. */
class RefusedConnectionsTest {

  private final EchoHandler handler = new EchoHandler();
  private StubServer server;

  @BeforeEach
  void open() throws IOException {
    server = StubServer.start(0, handler);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void assertServed() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      assertThat(client.send(RawClient.post("/", "good")).readResponse()).endsWith("\r\n\r\ngood");
    }
  }

  private void assertRefused() {
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> new RawClient(server.port()))
        .withMessageContaining("refused");
  }

  @Test
  void connection_whenTheServerRefuses_isRefused() {
    server.refuseConnections();
    assertRefused();
    assertRefused();
  }

  @Test
  void connection_whenTheServerAcceptsAgain_isServed() throws IOException {
    int before = server.port();
    for (int i = 0; i < 20; i++) {
      server.refuseConnections();
      assertRefused();
      server.acceptConnections();
      assertServed();
    }
    assertThat(server.port()).isEqualTo(before);
  }

  @Test
  void refusal_whenRepeated_changesNothing() throws IOException {
    server.refuseConnections();
    server.refuseConnections();
    assertRefused();
    server.acceptConnections();
    server.acceptConnections();
    assertServed();
  }

  @Test
  void openConnection_whenTheServerRefuses_isClosed() throws IOException {
    try (RawClient idle = new RawClient(server.port());
        RawClient stalled = new RawClient(server.port())) {
      idle.send(RawClient.get("/")).readResponse();
      stalled.send(RawClient.get("/STALLED"));
      idle.send(RawClient.get("/")).readResponse();
      server.refuseConnections();
      assertThat(idle.readToEnd()).isEmpty();
      assertThat(isOver(stalled)).isTrue();
    }
  }

  /** A request that is still on its way when the connection is closed makes that a reset. */
  private static boolean isOver(RawClient client) throws IOException {
    try {
      return client.read() == -1;
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void port_whileItRefuses_staysTaken() throws IOException {
    server.refuseConnections();
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
      assertThatExceptionOfType(BindException.class).isThrownBy(() -> other.bind(address));
    }
  }

  @Test
  void port_whileItRefuses_canBeClosed() throws IOException {
    server.refuseConnections();
    server.close();
    try (StubServer again = StubServer.start(server.port(), handler)) {
      assertThat(again.port()).isEqualTo(server.port());
    }
  }

  @Test
  void port_whenClosed_canNeitherRefuseNorAccept() {
    server.close();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(server::refuseConnections);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(server::acceptConnections);
  }
}
