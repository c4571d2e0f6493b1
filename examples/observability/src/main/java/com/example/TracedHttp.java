package com.example;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.opentelemetry.instrumentation.okhttp.v3_0.OkHttpTelemetry;
import java.time.Duration;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** An OkHttp client that OpenTelemetry instruments: a span for each request, without its path. */
public final class TracedHttp {

  private static final AttributeKey<String> URL = AttributeKey.stringKey("url.full");

  private TracedHttp() {}

  /**
   * Returns a client for {@code okHttpClient} of a client's builder.
   *
   * @param calls makes the parents of the requests' spans
   */
  public static OkHttpClient client(OpenTelemetry openTelemetry, CallSpans calls) {
    Lent lent = new Lent();
    // It returns a Call.Factory, and adds its interceptors to the client's builder before.
    OkHttpTelemetry.builder(openTelemetry)
        .addAttributesExtractor(new ServerOnly())
        .build()
        .createCallFactory(lent);
    lent.builder.interceptors().add(0, calls);
    return lent.builder.build();
  }

  /** Hands out a builder that stays known. */
  private static final class Lent extends OkHttpClient {

    final OkHttpClient.Builder builder =
        // Only the call timeout of the SDK's client applies.
        new OkHttpClient.Builder().readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO);

    @Override
    public OkHttpClient.Builder newBuilder() {
      return builder;
    }
  }

  /** Replaces the URL, because vendors take numbers and credentials in its path and its query. */
  private static final class ServerOnly implements AttributesExtractor<Chain, Response> {

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, Chain chain) {
      attributes.put(URL, chain.request().url().resolve("/").toString());
    }

    @Override
    public void onEnd(
        AttributesBuilder attributes,
        Context context,
        Chain chain,
        Response response,
        Throwable error) {}
  }
}
