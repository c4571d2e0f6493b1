package dev.inward.runtime;

import dev.inward.CallOptions;
import dev.inward.ClassPathException;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import dev.inward.PendingPurchase;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One call from its start to its outcome: a single attempt or, for a read, up to three in sequence.
 * Every failure ends as an {@link InwardException}, but for a fault of the program's class path
 * before anything was sent.
 */
final class Exchange<T> {

  private final CallContext context;
  private final Operation operation;
  private final Request request;
  private final OutcomeMapper<T> mapper;
  private final @Nullable Opener<T> opener;
  private final ExecutionMode mode;
  private final Cancellation cancellation = new Cancellation();
  private final OutcomeFuture<T> outcome = new OutcomeFuture<>(cancellation::cancel);
  private final @Nullable Duration callTimeout;
  private final long started;
  private final Turns turns;
  private final CallReport report;
  private AccessTokens.@Nullable Token token;
  private boolean tokenRenewed;

  /**
   * Hands out the responses that the caller reads.
   *
   * @param <T> the result
   */
  interface Opener<T> {

    /**
     * Returns the result, or null if the response is not one that the caller reads.
     *
     * @param released is called when the body is no longer read
     */
    @Nullable T open(Call call, Response response, Attempt attempt, Runnable released)
        throws IOException;
  }

  private Exchange(
      CallContext context,
      Request request,
      OutcomeMapper<T> mapper,
      @Nullable Opener<T> opener,
      ExecutionMode mode) {
    this.context = context;
    this.operation = Operation.of(request);
    this.request = request;
    this.mapper = mapper;
    this.opener = opener;
    this.mode = mode;
    CallOptions options = request.tag(CallOptions.class);
    this.callTimeout = options == null ? null : options.callTimeout();
    this.started = context.sleeper().nanoTime();
    this.turns = new Turns(context, limit());
    this.report = new CallReport(context, operation, started);
  }

  /** Makes the call on this thread and returns its result. */
  static <T> T execute(
      CallContext context, Request request, OutcomeMapper<T> mapper, @Nullable Opener<T> opener) {
    ExecutionMode blocking = new ExecutionMode.Blocking(context.sleeper());
    CompletableFuture<T> outcome =
        new Exchange<>(context, request, mapper, opener, blocking).start();
    try {
      return outcome.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  /** Starts the call on other threads. */
  static <T> CompletableFuture<T> executeAsync(
      CallContext context, Request request, OutcomeMapper<T> mapper, @Nullable Opener<T> opener) {
    ExecutionMode async = new ExecutionMode.Async(context.sleeper(), context.threads());
    return new Exchange<>(context, request, mapper, opener, async).start();
  }

  private CompletableFuture<T> start() {
    report.started();
    admit(new Attempt(operation, request.url(), request.tag(PendingPurchase.class)), null);
    return outcome;
  }

  /**
   * Makes an attempt when its turn comes. If none comes the call ends: nothing was sent, or the
   * failure of the attempt before is the outcome.
   *
   * @param before that failure, or null
   */
  private void admit(Attempt attempt, @Nullable InwardException before) {
    turns.next(
        mode,
        cancellation,
        refusal -> {
          if (refusal == null) {
            authorize(attempt, before);
          } else {
            endWithout(attempt, before == null ? attempt.notAdmitted(refusal) : before);
          }
        });
  }

  /**
   * Makes an attempt with the access token that it needs, which is not fetched before its turn: it
   * might expire meanwhile. Without a token the call ends as without a turn.
   */
  private void authorize(Attempt attempt, @Nullable InwardException before) {
    AccessTokens tokens = request.tag(AccessTokens.class);
    if (tokens == null) {
      make(attempt);
      return;
    }
    mode.await(
        tokens.get(),
        timeLeft(),
        cancellation,
        (received, failure) -> {
          if (received != null) {
            token = received;
            make(attempt);
          } else {
            InwardException end = before == null ? attempt.unauthorized(failure) : before;
            mode.handOver(() -> endWithout(attempt, end));
          }
        });
  }

  /** Ends the call before the attempt was made. */
  private void endWithout(Attempt attempt, InwardException failure) {
    new CallLogger(context.logger(), attempt).failed(failure, null);
    complete(attempt.number() - 1, failure);
  }

  private void make(Attempt attempt) {
    CallLogger log = new CallLogger(context.logger(), attempt);
    Call call = null;
    Deadline deadline = null;
    try {
      call = newCall(attempt);
      Call stoppable = call;
      cancellation.onCancel(() -> stop(stoppable, attempt, "cancelled", log));
      Runnable expiry = () -> expire(stoppable, attempt, log);
      deadline = Deadline.after(timeLeft(), () -> context.threads().execute(expiry));
      mode.send(call, new Completion(attempt, log, deadline));
    } catch (Throwable e) {
      if (deadline != null) {
        deadline.exit();
      }
      fail(attempt, call, e, log);
    }
  }

  private Call newCall(Attempt attempt) throws GuardException {
    if (context.clients().isClosed()) {
      throw new GuardException("the client is closed");
    }
    Request.Builder tagged =
        request.newBuilder().tag(Attempt.class, attempt).tag(ObservedCall.class, report.tag());
    if (token != null) {
      tagged.header("Authorization", token.header());
    }
    Call call = context.clients().forOperation(operation).newCall(tagged.build());
    call.addEventListener(attempt.progress());
    if (attempt.number() > 1 || callTimeout != null) {
      call.timeout().timeout(Math.max(1, timeLeft().toNanos()), TimeUnit.NANOSECONDS);
    }
    return call;
  }

  private VendorResponse read(Attempt attempt, Response response) throws IOException {
    try {
      ResponseHead head = ResponseHead.of(response);
      attempt.received(head);
      long limit = context.settings().maxResponseBytes();
      ByteString body = new BoundedBody(limit).read(response.body(), attempt);
      return new VendorResponse(
          operation,
          head.withRetryAfterOf(attempt.firstResponse()),
          body,
          request.tag(PendingPurchase.class));
    } finally {
      close(response);
      context.clients().connectionReleased();
    }
  }

  private static void close(Response response) {
    try {
      response.close();
    } catch (RuntimeException e) {
      // A user's event listener or body failed, after the response was read.
      return;
    }
  }

  private T mapToOutcome(VendorResponse response) {
    try {
      return mapper.map(response);
    } catch (InwardException e) {
      throw e;
    } catch (Throwable e) {
      throw e instanceof LinkageError error
          ? response.unknown(error)
          : response.unreadable("the response could not be mapped to an outcome", e);
    }
  }

  /** Retries the call after a delay if the policy allows that, or ends it with the failure. */
  private void fail(Attempt attempt, @Nullable Call call, Throwable thrown, CallLogger log) {
    LinkageError error = ClassPath.in(thrown);
    if (error != null && attempt.isUnsent()) {
      ClassPathException fault = ClassPath.beforeSending(operation, error);
      log.failed(fault, null);
      mode.handOver(() -> complete(attempt, fault));
      return;
    }
    if (Thread.currentThread().isInterrupted()) {
      attempt.stop("interrupted");
    }
    InwardException failure = attempt.outcome(thrown);
    if (isTokenRefused(failure) && isRepeatable(call) && isFirstRefusal()) {
      log.failed(failure, Duration.ZERO);
      admit(attempt.next(failure), failure);
      return;
    }
    Duration delay = retryDelay(attempt, call, thrown, failure);
    log.failed(failure, delay);
    if (delay == null) {
      mode.handOver(() -> complete(attempt, failure));
      return;
    }
    mode.sleep(
        delay,
        cancellation,
        elapsed -> {
          if (elapsed && timeLeft().compareTo(Duration.ZERO) > 0) {
            admit(attempt.next(failure), failure);
          } else {
            complete(attempt, failure);
          }
        });
  }

  /** Returns the time to wait before the next attempt, or null if this one was the last. */
  private @Nullable Duration retryDelay(
      Attempt attempt, @Nullable Call call, Throwable thrown, InwardException failure) {
    return isRepeatable(call)
        ? context.retryPolicy().delay(attempt, thrown, failure, timeLeft())
        : null;
  }

  private boolean isRepeatable(@Nullable Call call) {
    return call != null
        && !call.isCanceled()
        && !Thread.currentThread().isInterrupted()
        && !context.clients().isClosed()
        && (request.body() == null || !request.body().isOneShot());
  }

  /** Returns whether the vendor took no fetched token; the next call then gets another one. */
  private boolean isTokenRefused(InwardException failure) {
    AccessTokens tokens = request.tag(AccessTokens.class);
    if (tokens == null || token == null || !Objects.equals(failure.httpStatus(), 401)) {
      return false;
    }
    tokens.refused(token);
    return true;
  }

  /** Returns whether a read may be made again with another token, which happens once. */
  private boolean isFirstRefusal() {
    boolean isFirst = !tokenRenewed && operation.isRead() && context.settings().retryReads();
    tokenRenewed = true;
    return isFirst;
  }

  private Duration timeLeft() {
    long spent = context.sleeper().nanoTime() - started;
    return limit().plus(turns.waited()).minusNanos(spent);
  }

  private Duration limit() {
    return callTimeout == null ? context.settings().callTimeout() : callTimeout;
  }

  /** Ends an attempt from another thread; completes the future if nothing was or will be sent. */
  private void stop(Call call, Attempt attempt, String reason, CallLogger log) {
    attempt.stop(reason);
    try {
      call.cancel();
    } finally {
      if (attempt.closeUnsent() && attempt.firstResponse() == null) {
        end(attempt, reason, log);
      }
    }
  }

  private void expire(Call call, Attempt attempt, CallLogger log) {
    stop(call, attempt, Attempt.TIMED_OUT, log);
    mode.ifStuck(() -> end(attempt, Attempt.TIMED_OUT, log));
  }

  private void end(Attempt attempt, String reason, CallLogger log) {
    if (!outcome.isDone()) {
      InwardException failure = attempt.outcome(new GuardException(reason));
      log.failed(failure, null);
      complete(attempt, failure);
    }
  }

  /** Reports a failure and completes the future with it, unless the call has ended before. */
  private void complete(Attempt last, RuntimeException failure) {
    complete(last.number(), failure);
  }

  private void complete(int attempts, RuntimeException failure) {
    if (report.failed(attempts, failure)) {
      outcome.completeExceptionally(failure);
    }
  }

  /** Reports a result and completes the future with it; returns whether the caller has it. */
  private boolean complete(Attempt attempt, int status, T result) {
    return report.succeeded(attempt, status) && outcome.complete(result);
  }

  /** Turns the end of an attempt into a result, a retry or a failure. */
  private final class Completion implements Callback {

    private final Attempt attempt;
    private final CallLogger log;
    private final Deadline deadline;

    Completion(Attempt attempt, CallLogger log, Deadline deadline) {
      this.attempt = attempt;
      this.log = log;
      this.deadline = deadline;
    }

    @Override
    public void onResponse(Call call, Response response) {
      T result;
      int status;
      try {
        if (opener != null && open(call, response, opener)) {
          return;
        }
        VendorResponse whole = read(attempt, response);
        result = mapToOutcome(whole);
        status = whole.status();
        log.succeeded(status);
      } catch (Throwable e) {
        deadline.exit();
        fail(attempt, call, e, log);
        return;
      }
      deadline.exit();
      mode.handOver(() -> complete(attempt, status, result));
    }

    /** Hands out the response, if that is meant; the deadline stays and ends what nobody reads. */
    private boolean open(Call call, Response response, Opener<T> opener) throws IOException {
      Runnable released =
          () -> {
            deadline.exit();
            context.clients().connectionReleased();
          };
      T result;
      try {
        result = opener.open(call, response, attempt, released);
      } catch (Throwable e) {
        close(response);
        context.clients().connectionReleased();
        throw e;
      }
      if (result == null) {
        return false;
      }
      log.succeeded(response.code());
      mode.handOver(
          () -> {
            if (!complete(attempt, response.code(), result)) {
              call.cancel();
              attempt.stop("cancelled");
            }
          });
      return true;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      deadline.exit();
      fail(attempt, call, e, log);
    }
  }
}
