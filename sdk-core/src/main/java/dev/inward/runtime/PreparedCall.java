package dev.inward.runtime;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * A call that is not made yet: what every method of a generated Retrofit interface returns. It is
 * good for one execution. Retrofit only builds its request; the exchange itself is this library's.
 *
 * <p>Both ways of executing it end with the judge's result or with a {@link
 * dev.inward.InwardException}. Arguments that do not make a request of the operation are refused
 * with an {@link IllegalArgumentException} by the calling thread, before anything is sent; it does
 * not repeat them.
 */
public final class PreparedCall {

  private final Transport transport;
  private final HttpUrl server;
  private final Call<?> call;
  private final AtomicBoolean used = new AtomicBoolean();

  private PreparedCall(Factory factory, Call<?> call) {
    this.transport = factory.transport;
    this.server = factory.server;
    this.call = call;
  }

  /**
   * Makes the call on this thread. An interrupt is noticed when the next byte is due, at the latest
   * when the call's time is over; it ends the call with {@link dev.inward.NotSentException} or
   * {@link dev.inward.OutcomeUnknownException}, whichever is true, and the thread stays
   * interrupted. While a read waits to be repeated, an interrupt ends it at once with the failure
   * that it had.
   *
   * @param <T> the operation's result
   * @param judge says what the response means
   * @return the result
   * @throws dev.inward.InwardException if the call does not end with a result
   */
  public <T> T execute(OutcomeMapper<T> judge) {
    return exchange().execute(judge);
  }

  /**
   * Makes the call on a thread of the client's dispatcher, which also runs what depends on the
   * future. Cancelling the future cancels the call; it then completes with {@link
   * dev.inward.NotSentException} or {@link dev.inward.OutcomeUnknownException}, whichever is true,
   * so {@code cancel} returns false and {@code isCancelled} stays false. A read that waits to be
   * repeated takes no thread of the dispatcher meanwhile; cancelled, it completes at once with the
   * failure that it had, on the thread that cancels. A future that was made to time out by its user
   * does not end the call.
   *
   * @param <T> the operation's result
   * @param judge says what the response means
   * @return completes with the result, or exceptionally with a {@link dev.inward.InwardException}
   */
  public <T> CompletableFuture<T> executeAsync(OutcomeMapper<T> judge) {
    return exchange().executeAsync(judge);
  }

  private Exchange exchange() {
    if (!used.compareAndSet(false, true)) {
      throw new IllegalStateException("a pending response is good for one execution");
    }
    Request request = builtByRetrofit();
    Operation operation = request.tag(Operation.class);
    if (operation == null) {
      throw new IllegalStateException("a method without an argument @Tag Operation");
    }
    UrlGuard.check(operation, server, request.url());
    // Retrofit's tag holds the arguments, and a request prints its tags.
    Request bare = request.newBuilder().tag(Invocation.class, null).build();
    return transport.exchange(operation, bare);
  }

  private Request builtByRetrofit() {
    try {
      return call.request();
    } catch (RuntimeException e) {
      // Neither chained nor quoted: Retrofit and OkHttp repeat header and path values.
      throw new IllegalArgumentException(
          "the arguments do not make a request (" + e.getClass().getName() + ")");
    }
  }

  /** Makes Retrofit hand out pending responses, and nothing that can be executed twice. */
  static final class Factory extends CallAdapter.Factory {

    private final Transport transport;
    private final HttpUrl server;

    Factory(Transport transport, HttpUrl server) {
      this.transport = transport;
      this.server = server;
    }

    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
      if (getRawType(returnType) != PreparedCall.class) {
        throw new IllegalArgumentException("a method that does not return PreparedCall");
      }
      return new Adapter(this);
    }
  }

  private record Adapter(PreparedCall.Factory factory)
      implements CallAdapter<ResponseBody, PreparedCall> {

    @Override
    public Type responseType() {
      return ResponseBody.class;
    }

    @Override
    public PreparedCall adapt(Call<ResponseBody> call) {
      return new PreparedCall(factory, call);
    }
  }
}
