package dev.inward.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Looks a host up on another thread, because a lookup can neither be interrupted nor limited. The
 * thread of the call waits for it until the attempt is stopped or the thread is interrupted. An
 * abandoned lookup sends nothing. OkHttp shares connections only between calls whose {@code Dns} is
 * equal, so the attempt takes no part in that.
 */
final class InterruptibleDns implements Dns {

  private final Dns users;
  private final Executor threads;
  private final Attempt attempt;

  InterruptibleDns(Dns users, Executor threads, Attempt attempt) {
    this.users = users;
    this.threads = threads;
    this.attempt = attempt;
  }

  @Override
  public List<InetAddress> lookup(String hostname) throws UnknownHostException {
    CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
    attempt.onStop(
        () -> addresses.completeExceptionally(new UnknownHostException("the attempt was stopped")));
    threads.execute(
        () -> {
          try {
            addresses.complete(users.lookup(hostname));
          } catch (Throwable e) {
            addresses.completeExceptionally(e);
          }
        });
    try {
      return addresses.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unknownHost(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnknownHostException unknown ? unknown : unknownHost(e);
    }
  }

  private static UnknownHostException unknownHost(Exception cause) {
    UnknownHostException unknown = new UnknownHostException();
    unknown.initCause(cause);
    return unknown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InterruptibleDns dns && users.equals(dns.users);
  }

  @Override
  public int hashCode() {
    return users.hashCode();
  }
}
