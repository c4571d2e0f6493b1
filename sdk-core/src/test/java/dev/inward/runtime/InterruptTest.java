package dev.inward.runtime;

import static dev.inward.runtime.RawServer.response;
import static dev.inward.runtime.RawServer.sending;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.SocketFactory;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interrupts of a thread that blocks in a call; without them the call would take a minute. */
@Timeout(60)
class InterruptTest {

  /** How a call ended, and whether its thread was still interrupted. */
  private record End(InwardException failure, boolean interrupted) {}

  private static Shop patient(String url, OkHttpClient.@Nullable Builder users) {
    return new Shop(
        url,
        settings -> {
          settings.callTimeout(Duration.ofMinutes(5));
          return users == null ? settings : settings.okHttpClient(users.build());
        });
  }

  /** Makes a call on a thread that is interrupted once it blocks after the latch. */
  private static End interrupted(Runnable call, CountDownLatch reached)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<End> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                InwardException failure = Shop.failure(call);
                end.complete(new End(failure, Thread.interrupted()));
              } catch (Throwable e) {
                end.completeExceptionally(e);
              }
            },
            "interrupted caller");
    thread.setDaemon(true);
    thread.start();
    reached.await();
    Await.until(() -> end.isDone() || blocks(thread));
    thread.interrupt();
    return end.get(20, TimeUnit.SECONDS);
  }

  private static boolean blocks(Thread thread) {
    StackTraceElement[] stack = thread.getStackTrace();
    // A thread in a native read or write is reported as runnable.
    return stack.length > 0 && stack[0].isNativeMethod();
  }

  private static void isInterrupted(End end, Class<? extends InwardException> type) {
    assertThat(end.failure()).isExactlyInstanceOf(type).hasMessageEndingWith(": interrupted");
    assertThat(end.interrupted()).isTrue();
  }

  @Test
  void lookup_whenInterrupted_isNotSent() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    OkHttpClient.Builder users =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  begun.countDown();
                  awaitQuietly(end);
                  return List.of(InetAddress.getLoopbackAddress());
                });
    try (RawServer server = new RawServer(sending(response("200 OK", "bought")));
        Shop shop = patient(server.url(), users)) {
      isInterrupted(interrupted(shop::buy, begun), NotSentException.class);
      end.countDown();
      assertThat(server.connections()).isZero();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void connect_whenInterrupted_isNotSent(boolean fastFallback) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    EventListener listener =
        new EventListener() {
          @Override
          public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
            begun.countDown();
          }
        };
    OkHttpClient.Builder users =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ZERO)
            .fastFallback(fastFallback)
            .eventListener(listener);
    // A full backlog leaves further connections without a response.
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket one = new Socket(full.getInetAddress(), full.getLocalPort());
        Socket two = new Socket(full.getInetAddress(), full.getLocalPort());
        Shop shop = patient("http://127.0.0.1:" + full.getLocalPort(), users)) {
      assertThat(one.isConnected() && two.isConnected()).isTrue();
      isInterrupted(interrupted(shop::buy, begun), NotSentException.class);
    }
  }

  @Test
  void handshake_whenInterrupted_isNotSent() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Shop shop =
            patient(
                "https://127.0.0.1:" + silent.getLocalPort(),
                new OkHttpClient.Builder()
                    .eventListener(
                        new EventListener() {
                          @Override
                          public void secureConnectStart(Call call) {
                            begun.countDown();
                          }
                        }))) {
      isInterrupted(interrupted(shop::buy, begun), NotSentException.class);
    }
  }

  @Test
  void write_whenInterrupted_isUnknown() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    RequestBody large =
        new RequestBody() {
          @Override
          public @Nullable MediaType contentType() {
            return null;
          }

          @Override
          public long contentLength() {
            return 64L << 20;
          }

          @Override
          public void writeTo(BufferedSink sink) throws IOException {
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 1024; i++) {
              sink.write(block);
              writing.countDown();
            }
          }
        };
    // Accepts the connection, and never reads.
    try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Shop shop = patient("http://127.0.0.1:" + deaf.getLocalPort(), null)) {
      End end =
          interrupted(() -> shop.api.buy(Shop.BUY, "1", "key", large).execute(Shop::map), writing);

      isInterrupted(end, OutcomeUnknownException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nbou"})
  void read_whenInterrupted_isUnknown(String part) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(
                (socket, request) -> {
                  RawServer.send(socket, part);
                  arrived.countDown();
                  RawServer.stall(socket);
                });
        Shop shop = patient(server.url(), null)) {
      isInterrupted(interrupted(shop::buy, arrived), OutcomeUnknownException.class);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void socketFactory_whenTheUserHasOne_isKept() throws IOException {
    SocketFactory users = new InterruptibleSocketFactory();
    try (Shop shop =
        patient("http://localhost:1", new OkHttpClient.Builder().socketFactory(users))) {
      assertThat(shop.transport.client(Shop.BUY).socketFactory()).isSameAs(users);
    }
  }

  @Test
  void socketFactory_whenAskedForAConnection_connects() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    InterruptibleSocketFactory factory = new InterruptibleSocketFactory();
    try (ServerSocket server = new ServerSocket(0, 10, loopback);
        Socket byName = factory.createSocket("127.0.0.1", server.getLocalPort());
        Socket byAddress = factory.createSocket(loopback, server.getLocalPort());
        Socket boundByName = factory.createSocket("127.0.0.1", server.getLocalPort(), loopback, 0);
        Socket bound = factory.createSocket(loopback, server.getLocalPort(), loopback, 0)) {
      assertThat(List.of(byName, byAddress, boundByName, bound)).allMatch(Socket::isConnected);
    }
  }
}
