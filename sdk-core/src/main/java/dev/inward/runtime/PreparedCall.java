package dev.inward.runtime;

import dev.inward.CallOptions;
import dev.inward.Download;
import dev.inward.PendingPurchase;
import dev.inward.Rows;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.http.HEAD;

/**
 * A call that has not been sent. Every method of a generated Retrofit interface returns one, and it
 * can be executed once. Retrofit only builds the request; this library sends it.
 *
 * <p>Both ways of executing it end with the mapper's result or with a {@link
 * dev.inward.InwardException}. If the arguments do not form a request of the operation, the calling
 * thread gets an {@link IllegalArgumentException} before anything is sent. Its message does not
 * contain the arguments.
 */
public final class PreparedCall {

  private final CallContext context;
  private final HttpUrl server;
  private final Call<?> call;
  private final AtomicBoolean executed = new AtomicBoolean();
  private @Nullable Map<String, String> identity;
  private @Nullable String tag;
  private @Nullable TokenSource tokens;
  private String scope = "";
  private @Nullable String link;
  private @Nullable CallOptions options;

  private PreparedCall(Factory factory, Call<?> call) {
    this.context = factory.context;
    this.server = factory.server;
    this.call = call;
  }

  /**
   * Makes the call on this thread. An interrupt ends the host lookup, the connecting, writing or
   * reading that is in progress. Through a SOCKS proxy or with a user's own socket factory it takes
   * effect before the next byte is written or read, or at the latest when the call timeout expires.
   * The call then ends with {@link dev.inward.NotSentException} or {@link
   * dev.inward.OutcomeUnknownException}, depending on whether a byte was sent, and the thread stays
   * interrupted. An interrupt during the wait before a retry ends the call at once with its last
   * failure.
   *
   * @param <T> the operation's result
   * @param mapper maps the response to a result or a failure
   * @return the result
   * @throws dev.inward.InwardException if the call does not end with a result
   */
  public <T> T execute(OutcomeMapper<T> mapper) {
    return Exchange.execute(context, request(), mapper, null);
  }

  /**
   * Makes the call on a thread of the client's dispatcher. The stages that depend on the future run
   * on daemon threads of the client, whose number is not limited, and may wait for other calls.
   * Cancelling the future cancels the call. The future then completes with {@link
   * dev.inward.NotSentException} or {@link dev.inward.OutcomeUnknownException}, depending on
   * whether a byte was sent, so {@code cancel} returns false and {@code isCancelled} stays false. A
   * read that waits for its retry occupies no thread of the dispatcher. If it is cancelled
   * meanwhile, the future completes at once with the last failure, on the cancelling thread. A
   * timeout that is set on the future itself does not end the call, and its outcome is lost: set it
   * on a {@code copy()} of the future.
   *
   * @param <T> the operation's result
   * @param mapper maps the response to a result or a failure
   * @return completes with the result, or exceptionally with a {@link dev.inward.InwardException}
   */
  public <T> CompletableFuture<T> executeAsync(OutcomeMapper<T> mapper) {
    return Exchange.executeAsync(context, request(), mapper, null);
  }

  /**
   * Makes the call on this thread, as {@link #execute} does, and returns the body of a success
   * while it arrives. The call timeout goes on until the body was read.
   *
   * @param maxBytes how long the body may be
   * @param success the statuses of a success
   * @param mapper maps the other responses to a failure
   * @return the body, to be closed by the caller
   * @throws dev.inward.InwardException if there is no success
   */
  public Download open(long maxBytes, IntPredicate success, OutcomeMapper<?> mapper) {
    return Exchange.execute(
        context, request(), failing(mapper), StreamedBody.opener(maxBytes, success));
  }

  /**
   * Makes the call on a thread of the client's dispatcher, as {@link #executeAsync} does, and
   * completes with the body of a success when it begins to arrive.
   *
   * @param maxBytes how long the body may be
   * @param success the statuses of a success
   * @param mapper maps the other responses to a failure
   * @return completes with the body, to be closed by the caller, or exceptionally with a {@link
   *     dev.inward.InwardException}
   */
  public CompletableFuture<Download> openAsync(
      long maxBytes, IntPredicate success, OutcomeMapper<?> mapper) {
    return Exchange.executeAsync(
        context, request(), failing(mapper), StreamedBody.opener(maxBytes, success));
  }

  /**
   * Makes the call on this thread, as {@link #execute} does, and returns the rows of a list while
   * they arrive. The call timeout goes on until the last row was read.
   *
   * @param <R> the result of a response that is read whole
   * @param <T> the type of a row
   * @param rows where the rows are
   * @param mapper maps a response that is read whole
   * @param items returns the rows of a result; null for none
   * @return the rows, to be closed by the caller
   * @throws dev.inward.InwardException if the response is no success
   */
  public <R extends @Nullable Object, T> Rows<T> rows(
      JsonRows<T> rows, OutcomeMapper<R> mapper, Function<R, ? extends @Nullable List<T>> items) {
    OutcomeMapper<Rows<T>> whole =
        response -> {
          R result = mapper.map(response);
          List<T> list = result == null ? null : items.apply(result);
          return Rows.of((list == null ? List.<T>of() : list).iterator(), () -> {});
        };
    long limit = context.settings().maxResponseBytes();
    return Exchange.execute(context, request(), whole, new RowsOpener<>(rows, limit, mapper));
  }

  private static OutcomeMapper<Download> failing(OutcomeMapper<?> mapper) {
    return response -> {
      mapper.map(response);
      throw new IllegalStateException("a success was not handed out as a stream");
    };
  }

  /**
   * Attaches what a reconciliation has to know. A failure whose outcome is unknown carries it.
   *
   * @param arguments the arguments that identify the purchase, by their names in the contract
   * @param tag the text that the vendor keeps beside the number, or null
   * @return this call
   */
  public PreparedCall reconcilable(Map<String, String> arguments, @Nullable String tag) {
    this.identity = arguments;
    this.tag = tag;
    return this;
  }

  /**
   * Attaches the source of an access token, which is sent as a bearer token.
   *
   * @param tokens the source, or null, which changes nothing
   * @param scope what a fetched token has to allow, separated by spaces; may be empty
   * @return this call
   */
  public PreparedCall bearer(@Nullable TokenSource tokens, String scope) {
    if (tokens != null) {
      this.tokens = tokens;
      this.scope = scope;
    }
    return this;
  }

  /**
   * Follows a link to another page, with the same headers and credentials, and only to the server
   * of the operation.
   *
   * @param link the link as the vendor wrote it, or null, which changes nothing
   * @return this call
   */
  public PreparedCall at(@Nullable String link) {
    this.link = link;
    return this;
  }

  /** Attaches the options of a call. */
  PreparedCall with(CallOptions options) {
    this.options = options;
    return this;
  }

  private static HttpUrl linked(Operation operation, HttpUrl url, String link) {
    HttpUrl target = url.resolve(link);
    boolean isHere =
        BaseUrl.sameServer(url, target)
            && target != null
            && target.username().isEmpty()
            && target.password().isEmpty();
    if (!isHere) {
      throw Paging.unreadable(operation, "a page leads to another server, and was not followed");
    }
    return target.newBuilder().fragment(null).build();
  }

  private Request request() {
    if (!executed.compareAndSet(false, true)) {
      throw new IllegalStateException("a prepared call can be executed only once");
    }
    Request request = ClassPath.guard("request", this::builtByRetrofit);
    Operation operation = Operation.of(request);
    UrlGuard.check(operation, server, request.url());
    // Retrofit's Invocation tag holds the arguments, and Request.toString prints its tags.
    HttpUrl url = BaseUrl.below(server, request.url());
    Request.Builder bare =
        request
            .newBuilder()
            .url(link == null ? url : linked(operation, url, link))
            .tag(Invocation.class, null)
            .tag(PendingPurchase.class, pending(operation))
            .tag(CallOptions.class, options);
    if (request.header("User-Agent") == null) {
      bare.header("User-Agent", context.settings().userAgent());
    }
    if (!ContentCoding.isAccepted(request)) {
      ContentCoding.accept(bare);
    }
    if (tokens != null) {
      authorize(bare, tokens);
    }
    Request built = bare.build();
    return options == null
        ? built
        : new AddedParameters(operation, options).addTo(built, link != null);
  }

  private void authorize(Request.Builder request, TokenSource source) {
    ClientCredentials credentials = source.credentials();
    if (credentials == null) {
      request.header("Authorization", "Bearer " + source.reveal());
    } else {
      request.tag(AccessTokens.class, context.tokens().of(context, credentials, scope));
    }
  }

  private @Nullable PendingPurchase pending(Operation operation) {
    return identity == null
        ? null
        : new PendingPurchase(
            operation.vendor(),
            operation.id(),
            identity,
            tag,
            context.settings().reconciliationTimer().now(),
            null);
  }

  private Request builtByRetrofit() {
    try {
      return call.request();
    } catch (RuntimeException e) {
      // No cause and no message: those of Retrofit and OkHttp contain header and path values.
      throw new IllegalArgumentException(
          "the arguments do not form a valid request (" + e.getClass().getName() + ")");
    }
  }

  /** Rejects another type of a method's result, with which a request could be sent twice. */
  static void requireReturned(Class<?> type) {
    if (type != PreparedCall.class) {
      throw new IllegalArgumentException("the method must return PreparedCall");
    }
  }

  /** Makes Retrofit return prepared calls instead of calls that can be executed twice. */
  static final class Factory extends CallAdapter.Factory {

    private final CallContext context;
    private final HttpUrl server;

    Factory(CallContext context, HttpUrl server) {
      this.context = context;
      this.server = server;
    }

    @Override
    public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
      requireReturned(getRawType(returnType));
      boolean isHead = Stream.of(annotations).anyMatch(HEAD.class::isInstance);
      return new Adapter(this, isHead ? Void.class : ResponseBody.class);
    }
  }

  /** Retrofit accepts no other response type of a HEAD than {@code Void}. */
  private record Adapter(PreparedCall.Factory factory, Type responseType)
      implements CallAdapter<Object, PreparedCall> {

    @Override
    public PreparedCall adapt(Call<Object> call) {
      return new PreparedCall(factory, call);
    }
  }
}
