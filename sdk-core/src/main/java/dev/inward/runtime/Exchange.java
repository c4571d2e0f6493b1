package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.Reason;
import dev.inward.UnreadableAnswerException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One call from its start to its outcome. Whatever goes wrong, the outcome is one of ours. */
final class Exchange {

  private final Transport transport;
  private final Attempt attempt;
  private final Request request;
  private final CallLog log;

  Exchange(Transport transport, Attempt attempt, Request request) {
    this.transport = transport;
    this.attempt = attempt;
    this.request = request;
    this.log = new CallLog(transport.logger(), attempt);
  }

  <T> T execute(Judge<T> judge) {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new GuardException("interrupted before the request left");
      }
      return judged(judge, received(newCall().execute()));
    } catch (Throwable e) {
      // Not even an Error may hide that money can be spent.
      throw ended(e);
    }
  }

  <T> CompletableFuture<T> executeAsync(Judge<T> judge) {
    try {
      Call call = newCall();
      OutcomeFuture<T> future = new OutcomeFuture<>(() -> cancel(call));
      call.enqueue(new Outcome<>(judge, future));
      return future;
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(ended(e));
    }
  }

  private Call newCall() throws GuardException {
    if (transport.isClosed()) {
      throw new GuardException("the client is closed");
    }
    return transport.client(attempt.operation()).newCall(request);
  }

  /** The failure of a call that did not begin, or null if it did and ends by itself. */
  private @Nullable InwardException cancel(Call call) {
    call.cancel();
    return attempt.closeUnsent() && attempt.firstAnswer() == null
        ? failure(new GuardException("cancelled before the request left"))
        : null;
  }

  private Answer received(Response response) throws IOException {
    try {
      AnswerHead head = AnswerHead.of(response);
      attempt.answered(head);
      ByteString body = new BoundedBody(transport.maxAnswerBytes()).read(response.body(), attempt);
      return new Answer(attempt.operation(), head.withRetryAfterOf(attempt.firstAnswer()), body);
    } finally {
      close(response);
    }
  }

  private static void close(Response response) {
    try {
      response.close();
    } catch (RuntimeException e) {
      // A user's listener or body failed; what was read of the answer counts.
      return;
    }
  }

  private <T> T judged(Judge<T> judge, Answer answer) {
    T result;
    try {
      result = judge.judge(answer);
    } catch (InwardException e) {
      throw e;
    } catch (Throwable e) {
      throw answer.unreadable("the answer could not be judged", e);
    }
    log.succeeded(answer.status());
    return result;
  }

  private InwardException ended(Throwable e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    InwardException failure = e instanceof InwardException known ? known : failure(e);
    log.failed(failure);
    return failure;
  }

  /** What it means that no whole answer came. The attempt decides, never the exception's type. */
  private InwardException failure(Throwable e) {
    AnswerHead head = attempt.firstAnswer();
    Throwable first = attempt.firstFailure();
    Throwable cause = first == null ? e : first;
    InwardException.Details.Builder details =
        InwardException.Details.builder(attempt.operation().vendor(), attempt.operation().id())
            .spendsMoney(attempt.operation().spendsMoney())
            .explanation(explanation(e, cause))
            .cause(cause);
    if (head != null) {
      details
          .httpStatus(head.status())
          .headers(head.headers())
          .reason(Answer.reasonOf(head.status()))
          .rawBody(partOfBody(head));
    }
    if (head == null && attempt.closeUnsent()) {
      return new NotSentException(details.reason(Reason.OTHER).build());
    }
    return head != null && head.isSuccessful()
        ? new UnreadableAnswerException(details.build())
        : new OutcomeUnknownException(details.build());
  }

  private @Nullable String partOfBody(AnswerHead head) {
    ByteString part = attempt.partOfBody();
    return part == null ? null : BodyText.of(part, head.contentType());
  }

  private String explanation(Throwable e, Throwable cause) {
    String ours = GuardException.textIn(e);
    if (ours != null) {
      return cause == e ? ours : ours + " after " + cause.getClass().getName();
    }
    // The one text by which OkHttp says that the time for the call is over.
    return "timeout".equals(e.getMessage()) ? "timed out" : cause.getClass().getName();
  }

  private final class Outcome<T> implements Callback {

    private final Judge<T> judge;
    private final CompletableFuture<T> future;

    Outcome(Judge<T> judge, CompletableFuture<T> future) {
      this.judge = judge;
      this.future = future;
    }

    @Override
    public void onResponse(Call call, Response response) {
      try {
        future.complete(judged(judge, received(response)));
      } catch (Throwable e) {
        future.completeExceptionally(ended(e));
      }
    }

    @Override
    public void onFailure(Call call, IOException e) {
      future.completeExceptionally(ended(e));
    }
  }
}
