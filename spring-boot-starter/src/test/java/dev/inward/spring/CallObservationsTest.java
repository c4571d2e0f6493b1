package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.CallOutcome;
import dev.inward.CallOutcome.Kind;
import dev.inward.Effect;
import dev.inward.InwardException;
import dev.inward.ObservedCall;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an observation says of a call, and that it changes none. */
@Tag("any-jdk")
final class CallObservationsTest {

  private final TestObservationRegistry registry = TestObservationRegistry.create();

  @Test
  void call_whenRejected_isObservedWithOutcomeAndReason() {
    CallObservations observations = new CallObservations(registry);
    ObservedCall call = new ObservedCall("acme", "buy", Effect.PURCHASE);
    RejectedException failure =
        new RejectedException(
            InwardException.Details.builder("acme", "buy")
                .reason(Reason.INSUFFICIENT_FUNDS)
                .build());

    observations.started(call);
    observations.ended(call, new CallOutcome(Kind.REJECTED, failure, 402, 1, Duration.ZERO));
    observations.ended(call, new CallOutcome(Kind.RESULT, null, 200, 1, Duration.ZERO));

    TestObservationRegistryAssert.assertThat(registry)
        .hasNumberOfObservationsEqualTo(1)
        .hasSingleObservationThat()
        .hasNameEqualTo("inward.calls")
        .hasContextualNameEqualTo("acme buy")
        .hasError(failure)
        .hasBeenStopped();
    assertThat(keyValues())
        .isEqualTo(
            KeyValues.of(
                "vendor", "acme",
                "operation", "buy",
                "outcome", "REJECTED",
                "reason", "INSUFFICIENT_FUNDS"));
  }

  private KeyValues keyValues() {
    List<KeyValues> all = new CopyOnWriteArrayList<>();
    TestObservationRegistryAssert.assertThat(registry)
        .hasHandledContextsThatSatisfy(
            contexts ->
                contexts.forEach(
                    context -> {
                      assertThat(context.getHighCardinalityKeyValues()).isEmpty();
                      all.add(context.getLowCardinalityKeyValues());
                    }));
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void observation_whileTheRequestIsSent_isTheCurrentOne() {
    List<String> current = new CopyOnWriteArrayList<>();
    CallObservations observations = new CallObservations(registry);
    Observation order = Observation.start("order", registry);
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Observation sending = registry.getCurrentObservation();
                  current.add(
                      sending.getContext().getName()
                          + " in "
                          + sending.getContext().getParentObservation().getContextView().getName());
                  return chain.proceed(chain.request());
                });
    try (Sandbox sandbox = Sandbox.start(Vendor.CRAZYTEL);
        CrazytelClient client = client(sandbox, observations, http)) {
      order.scoped(
          () -> {
            client.getBalance();
            client.getBalanceAsync().join();
          });
    }
    assertThat(current).containsExactly("inward.calls in order", "inward.calls in order");
    assertThat(registry.getCurrentObservation()).isNull();
  }

  @Test
  void call_whenAHandlerFails_hasItsResult() {
    ObservationRegistry failing = ObservationRegistry.create();
    failing.observationConfig().observationHandler(new FailingHandler());
    try (Sandbox sandbox = Sandbox.start(Vendor.CRAZYTEL);
        CrazytelClient client =
            client(sandbox, new CallObservations(failing), new OkHttpClient.Builder())) {
      assertThat(client.getBalance().balance()).isNotNull();
      assertThat(client.getBalanceAsync().join().balance()).isNotNull();
    }
  }

  private static CrazytelClient client(
      Sandbox sandbox, CallObservations observations, OkHttpClient.Builder http) {
    observations.customize("crazytel", http);
    return CrazytelClient.builder()
        .apiKey("key")
        .baseUrl(sandbox.baseUrl(Vendor.CRAZYTEL))
        .callListener(observations)
        .okHttpClient(http.build())
        .build();
  }

  /** Fails when a scope is opened or closed, and when an observation is stopped. */
  private static final class FailingHandler implements ObservationHandler<Observation.Context> {

    @Override
    public void onScopeOpened(Observation.Context context) {
      throw new IllegalStateException("scope");
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
      throw new IllegalStateException("scope");
    }

    @Override
    public void onStop(Observation.Context context) {
      throw new IllegalStateException("stop");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }
}
