package dev.inward.spring;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each call: a timer, and a span where the application traces. While a
 * request is sent its observation is the current one, whichever thread sends it, so that what
 * interceptors log or observe belongs to it.
 */
final class CallObservations implements CallListener, VendorHttpClientCustomizer, Interceptor {

  static final String NAME = "inward.calls";

  private final ObservationRegistry registry;
  private final Map<ObservedCall, Observation> running = new ConcurrentHashMap<>();

  CallObservations(ObservationRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void started(ObservedCall call) {
    Observation observation =
        Observation.createNotStarted(NAME, registry)
            .contextualName(call.toString())
            .lowCardinalityKeyValue("vendor", call.vendor())
            .lowCardinalityKeyValue("operation", call.operation());
    running.put(call, observation.start());
  }

  @Override
  public void ended(ObservedCall call, CallOutcome outcome) {
    Observation observation = running.remove(call);
    if (observation == null) {
      return;
    }
    RuntimeException failure = outcome.failure();
    observation
        .lowCardinalityKeyValue("outcome", outcome.kind().name())
        .lowCardinalityKeyValue(
            "reason", failure instanceof InwardException known ? known.reason().name() : "none");
    if (failure != null) {
      observation.error(failure);
    }
    observation.stop();
  }

  @Override
  public void customize(String vendor, OkHttpClient.Builder builder) {
    // The first one, so that the others run inside of the observation.
    builder.interceptors().add(0, this);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    ObservedCall call = chain.request().tag(ObservedCall.class);
    Observation.Scope scope = open(call == null ? null : running.get(call));
    try {
      return chain.proceed(chain.request());
    } finally {
      close(scope);
    }
  }

  private static Observation.@Nullable Scope open(@Nullable Observation observation) {
    try {
      return observation == null ? null : observation.openScope();
    } catch (RuntimeException e) {
      // No handler of an observation may keep a request from being sent.
      return null;
    }
  }

  private static void close(Observation.@Nullable Scope scope) {
    try {
      if (scope != null) {
        scope.close();
      }
    } catch (RuntimeException e) {
      // Nor may it replace the response.
      return;
    }
  }
}
