package dev.inward.multitel;

import java.util.concurrent.CompletableFuture;

/** One operation, called in either way. */
interface Call<T> {

  T blocking(MultitelClient client);

  CompletableFuture<T> asynchronous(MultitelClient client);
}
