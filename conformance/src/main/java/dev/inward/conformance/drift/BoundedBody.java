package dev.inward.conformance.drift;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body up to a bound, and is over when it is reached. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody> {

  static final int MOST = 1024 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<BoundedBody> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private boolean tooLong;

  @Override
  public CompletionStage<BoundedBody> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] part = new byte[Math.min(buffer.remaining(), MOST - bytes.size())];
      tooLong |= buffer.remaining() > part.length;
      buffer.get(part);
      bytes.writeBytes(part);
    }
    if (tooLong && subscription != null) {
      subscription.cancel();
      boolean ignored = whole.complete(this);
    }
  }

  @Override
  public void onError(Throwable cause) {
    boolean ignored = whole.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    boolean ignored = whole.complete(this);
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  boolean isTooLong() {
    return tooLong;
  }
}
