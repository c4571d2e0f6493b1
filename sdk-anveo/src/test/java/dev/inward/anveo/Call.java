package dev.inward.anveo;

import java.util.concurrent.CompletableFuture;

/** One operation, called in either way. */
interface Call<T> {

  T blocking(AnveoClient client);

  CompletableFuture<T> asynchronous(AnveoClient client);
}
