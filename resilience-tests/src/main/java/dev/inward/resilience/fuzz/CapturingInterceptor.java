package dev.inward.resilience.fuzz;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

/** Captures what the reader sees: the status, and the first bytes of the decoded body. */
final class CapturingInterceptor implements Interceptor {

  /** As many bytes as a reader sees by default. */
  static final long KEPT = 1 << 20;

  private final Buffer kept = new Buffer();
  private int status = -1;

  void reset() {
    status = -1;
    kept.clear();
  }

  DecodedResponse response() {
    return new DecodedResponse(status, kept.snapshot());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    status = response.code();
    ResponseBody body = response.body();
    ForwardingSource source =
        new ForwardingSource(body.source()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            long room = Math.min(read, KEPT - kept.size());
            if (room > 0) {
              sink.copyTo(kept, sink.size() - read, room);
            }
            return read;
          }
        };
    return response
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(source), body.contentType(), body.contentLength()))
        .build();
  }
}
