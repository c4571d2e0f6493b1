package dev.inward.testing;

import java.util.concurrent.CompletableFuture;

/**
 * An operation with its arguments, which a test calls in both ways.
 *
 * @param <C> the client
 * @param <T> the operation's result
 */
public interface VendorCall<C, T> {

  /** Makes the call on this thread. */
  T blocking(C client);

  /** Starts the call on another thread. */
  CompletableFuture<T> asynchronous(C client);
}
