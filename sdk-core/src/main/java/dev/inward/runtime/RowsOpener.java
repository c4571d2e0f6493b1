package dev.inward.runtime;

import dev.inward.RawBody;
import dev.inward.Rows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Call;
import okhttp3.Response;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the lists that have a row, which is looked for at their beginning. All other responses
 * are read whole, so that a refusal ends the call before the first row, as it ends a call that
 * reads the whole list.
 *
 * @param limit the length of a row and of what is beside the list
 * @param mapper judges a response that was read whole
 */
record RowsOpener<T>(JsonRows<T> form, long limit, OutcomeMapper<?> mapper)
    implements Exchange.Opener<Rows<T>> {

  /** A byte order mark is no longer. */
  private static final int MAX_MARK = 4;

  @Override
  public @Nullable Rows<T> open(Call call, Response response, Attempt attempt, Runnable released)
      throws IOException {
    ResponseHead head = ResponseHead.of(response);
    if (!head.isSuccessful() || ContentCoding.isForeign(response.headers())) {
      return null;
    }
    attempt.received(head);
    Charset charset = charset(response.body().source(), head);
    RowsJudge judge =
        new RowsJudge(attempt.operation(), head.withRetryAfterOf(attempt.firstResponse()), mapper);
    try (InputStream ahead =
        new LimitedStream(response.body().source().peek().inputStream(), 2 * limit)) {
      if (!hasGoodRow(elements(ahead, charset), judge)) {
        return null;
      }
    }
    StreamedBody body = StreamedBody.whole(call, response, attempt, released);
    JsonElements elements = elements(body, charset);
    return Rows.of(new StreamedRows<>(form, elements, judge, attempt, body::close), body::close);
  }

  private static Charset charset(BufferedSource body, ResponseHead head) throws IOException {
    body.request(MAX_MARK);
    long length = Math.min(MAX_MARK, body.getBuffer().size());
    return RawBody.of(body.peek().readByteString(length), head.contentType()).charset();
  }

  private JsonElements elements(InputStream bytes, Charset charset) {
    InputStream utf8 =
        charset.equals(StandardCharsets.UTF_8)
            ? bytes
            : Okio.buffer(new Transcoded(bytes, charset)).inputStream();
    return new JsonElements(utf8, form, limit);
  }

  /** Returns whether there is a row, and nothing says yet that the call failed. */
  private boolean hasGoodRow(JsonElements elements, RowsJudge judge) throws IOException {
    try {
      return form.next(elements) != null
          && (!elements.isDecided() || judge.failure(elements.summary()) == null);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      ClassPath.rethrow(e);
      // Whatever it is, the response is judged as a whole.
      return false;
    }
  }
}
