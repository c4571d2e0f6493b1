package dev.inward.crazytel;

import java.util.concurrent.CompletableFuture;

/** One operation, called in either way. */
interface Call<T> {

  T blocking(CrazytelClient client);

  CompletableFuture<T> asynchronous(CrazytelClient client);
}
