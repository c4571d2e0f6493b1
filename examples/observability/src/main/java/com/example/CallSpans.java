package com.example;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A span for each call of a client, with vendor, operation and outcome. As an interceptor it is the
 * parent of the spans that are made while the request is sent, on whichever thread that is.
 */
public final class CallSpans implements CallListener, Interceptor {

  private final Tracer tracer;
  private final Map<ObservedCall, Span> running = new ConcurrentHashMap<>();

  public CallSpans(OpenTelemetry openTelemetry) {
    this.tracer = openTelemetry.getTracer("dev.inward");
  }

  @Override
  public void started(ObservedCall call) {
    running.put(
        call,
        tracer
            .spanBuilder(call.vendor() + " " + call.operation())
            .setSpanKind(SpanKind.INTERNAL)
            .setAttribute("inward.vendor", call.vendor())
            .setAttribute("inward.operation", call.operation())
            .startSpan());
  }

  @Override
  public void ended(ObservedCall call, CallOutcome outcome) {
    Span span = running.remove(call);
    if (span == null) {
      return;
    }
    span.setAttribute("inward.outcome", outcome.kind().name());
    span.setAttribute("inward.attempts", outcome.attempts());
    if (outcome.failure() instanceof InwardException failure) {
      span.setAttribute("inward.reason", failure.reason().name());
      span.setAttribute("inward.may_have_spent", failure.mayHaveSpent());
      span.setStatus(StatusCode.ERROR, failure.getMessage());
    }
    span.end();
  }

  @Override
  @SuppressWarnings("try") // The scope is for those that proceed.
  public Response intercept(Chain chain) throws IOException {
    ObservedCall call = chain.request().tag(ObservedCall.class);
    Span span = call == null ? null : running.get(call);
    if (span == null) {
      return chain.proceed(chain.request());
    }
    try (Scope scope = span.makeCurrent()) {
      return chain.proceed(chain.request());
    }
  }
}
