package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.inward.CallListener;
import dev.inward.CallOutcome;
import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.multitel.MultitelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Which clients an application gets, and with which settings. */
@Tag("any-jdk")
final class AutoConfigurationTest {

  private static final String ENVIRONMENT =
      StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

  private static final Sandbox SANDBOX = Sandbox.start();

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  InwardAutoConfiguration.class,
                  MultitelAutoConfiguration.class,
                  CrazytelAutoConfiguration.class,
                  AnveoAutoConfiguration.class));

  /** An application with the credentials of all vendors, which calls the sandbox. */
  private final ApplicationContextRunner allVendors =
      runner.withPropertyValues(
          "inward.multitel.username=user",
          "inward.multitel.password=secret",
          "inward.multitel.base-url=" + SANDBOX.baseUrl(Vendor.MULTITEL),
          "inward.crazytel.api-key=secret",
          "inward.crazytel.base-url=" + SANDBOX.baseUrl(Vendor.CRAZYTEL),
          "inward.anveo.user-key=secret",
          "inward.anveo.base-url=" + SANDBOX.baseUrl(Vendor.ANVEO));

  @BeforeEach
  void reset() {
    SANDBOX.control(Vendor.CRAZYTEL).reset();
  }

  @AfterAll
  static void stop() {
    SANDBOX.close();
  }

  @Test
  void vendors_withCredentials_haveAClientThatCalls() {
    allVendors.run(
        context -> {
          assertThat(context.getBean(MultitelClient.class).listCountries().countries())
              .isNotEmpty();
          assertThat(context.getBean(CrazytelClient.class).getBalance().balance()).isNotNull();
          assertThat(context.getBean(AnveoClient.class).getBalance().balance()).isNotNull();
        });
  }

  @Test
  void vendors_withoutCredentials_haveNone() {
    runner
        .withPropertyValues("inward.crazytel.api-key=key", "inward.anveo.user-key=")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(CrazytelClient.class)
                    .doesNotHaveBean(MultitelClient.class)
                    .doesNotHaveBean(AnveoClient.class));
  }

  @ParameterizedTest
  @CsvSource({
    "INWARD_CRAZYTEL_API_KEY, dev.inward.crazytel.CrazytelClient",
    "INWARD_ANVEO_USER_KEY, dev.inward.anveo.AnveoClient"
  })
  void environmentVariables_areThoseOfFromEnv(String variable, Class<?> client) {
    runner
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        ENVIRONMENT,
                        new SystemEnvironmentPropertySource(
                            ENVIRONMENT, Map.of(variable, "key", "INWARD_CRAZYTEL_OTHER", "x"))))
        .run(context -> assertThat(context).hasSingleBean(client));
  }

  @Test
  void vendor_withoutItsSdk_isLeftOut() {
    allVendors
        .withClassLoader(new FilteredClassLoader("dev.inward.multitel", "dev.inward.anveo"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(CrazytelClient.class)
                    .doesNotHaveBean("multitelClient")
                    .doesNotHaveBean("anveoClient"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "off", "no", "0"})
  void vendor_whenDisabled_isLeftOut(String value) {
    allVendors
        .withPropertyValues("inward.crazytel.enabled=" + value)
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(MultitelClient.class)
                    .doesNotHaveBean(CrazytelClient.class));
  }

  @Test
  void client_ofTheApplication_isTheOnlyOne() {
    try (CrazytelClient own = CrazytelClient.builder().apiKey("own").build()) {
      allVendors
          .withBean("ownClient", CrazytelClient.class, () -> own)
          .run(context -> assertThat(context.getBean(CrazytelClient.class)).isSameAs(own));
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false, 0", "off, true, 0", "true, false, 0", "true, true, 1"})
  void clients_ofTheApplication_mayBeSeveral(String health, boolean primary, int balances) {
    try (CrazytelClient first = CrazytelClient.builder().apiKey("first").build();
        CrazytelClient second = CrazytelClient.builder().apiKey("second").build()) {
      runner
          .withPropertyValues(VendorBalance.ENABLED + "=" + health)
          .withBean("first", CrazytelClient.class, () -> first, bean -> bean.setPrimary(primary))
          .withBean("second", CrazytelClient.class, () -> second)
          .run(
              context ->
                  assertThat(context)
                      .hasNotFailed()
                      .getBeans(VendorBalance.class)
                      .hasSize(balances));
    }
  }

  @Test
  void health_whenOff_hasNoBean() {
    allVendors.run(context -> assertThat(context).doesNotHaveBean(VendorBalance.class));
  }

  @Test
  void health_withoutATurn_isUnknown() {
    allVendors
        .withPropertyValues(
            VendorBalance.ENABLED + "=true",
            VendorBalance.TIME_TO_LIVE + "=0s",
            "inward.crazytel.requests-per-minute=1")
        .run(
            context -> {
              VendorBalance balance = context.getBean("crazytelBalance", VendorBalance.class);

              assertThat(balance.check().verdict()).isEqualTo(VendorBalance.Verdict.UP);
              assertThat(balance.check().verdict()).isEqualTo(VendorBalance.Verdict.UNKNOWN);
            });
  }

  @Test
  void health_isKeptForAMinute() {
    allVendors
        .withPropertyValues(VendorBalance.ENABLED + "=true")
        .run(
            context -> {
              VendorBalance balance = context.getBean("crazytelBalance", VendorBalance.class);

              assertThat(balance.check()).isSameAs(balance.check());
              assertThat(SANDBOX.control(Vendor.CRAZYTEL).journal()).hasSize(1);
            });
  }

  @Test
  void health_doesNotWaitAsLongAsAPurchase() {
    List<Duration> timeouts = new CopyOnWriteArrayList<>();
    allVendors
        .withPropertyValues(VendorBalance.ENABLED + "=true")
        .withBean(
            VendorHttpClientCustomizer.class,
            () ->
                (vendor, http) ->
                    http.addInterceptor(
                        chain -> {
                          timeouts.add(Duration.ofNanos(chain.call().timeout().timeoutNanos()));
                          return chain.proceed(chain.request());
                        }))
        .run(
            context ->
                context.getBeansOfType(VendorBalance.class).values().forEach(VendorBalance::check));

    assertThat(timeouts)
        .hasSize(3)
        .allMatch(timeout -> timeout.compareTo(Duration.ofSeconds(5)) <= 0);
  }

  @Test
  void clients_whenTheContextCloses_areClosed() {
    CrazytelClient[] client = new CrazytelClient[1];

    allVendors.run(context -> client[0] = context.getBean(CrazytelClient.class));

    assertThat(assertThrows(NotSentException.class, () -> client[0].getBalance()))
        .hasMessageContaining("closed");
  }

  @Test
  void settings_reachTheClient() {
    allVendors
        .withPropertyValues(
            "inward.crazytel.user-agent-suffix=shop/1",
            "inward.crazytel.call-timeout=20s",
            "inward.crazytel.reuse-connections-for=2s",
            "inward.crazytel.retry-reads=false",
            "inward.crazytel.requests-per-minute=1",
            "inward.crazytel.max-response-size=1B",
            "inward.crazytel.allow-plain-text=sandbox")
        .run(
            context -> {
              CrazytelClient client = context.getBean(CrazytelClient.class);

              assertThat(assertThrows(InwardException.class, client::getBalance))
                  .hasMessageContaining("1 byte");
              assertThat(assertThrows(InwardException.class, client::getBalance))
                  .hasMessageContaining("requestsPerMinute");
              assertThat(SANDBOX.control(Vendor.CRAZYTEL).journal()).hasSize(1);
            });
  }

  @Test
  void customizersAndListeners_areAppliedToEachVendor() {
    List<String> customized = new CopyOnWriteArrayList<>();
    List<String> sent = new CopyOnWriteArrayList<>();
    Map<String, CallOutcome.Kind> ended = new ConcurrentHashMap<>();
    allVendors
        .withBean(
            VendorClientCustomizer.class,
            () ->
                (vendor, builder) -> {
                  customized.add(vendor);
                  builder.userAgentSuffix("shop-of-" + vendor);
                })
        .withBean(
            VendorHttpClientCustomizer.class,
            () ->
                (String vendor, OkHttpClient.Builder builder) ->
                    builder.addNetworkInterceptor(
                        chain -> {
                          sent.add(vendor + " " + chain.request().header("User-Agent"));
                          return chain.proceed(chain.request());
                        }))
        .withBean(
            CallListener.class, () -> (call, outcome) -> ended.put(call.toString(), outcome.kind()))
        .run(
            context -> {
              context.getBean(CrazytelClient.class).getBalance();

              assertThat(customized).containsExactlyInAnyOrder("multitel", "crazytel", "anveo");
              assertThat(sent)
                  .singleElement()
                  .asString()
                  .startsWith("crazytel inward-crazytel/")
                  .endsWith(" shop-of-crazytel");
              assertThat(ended)
                  .containsExactly(Map.entry("crazytel getBalance", CallOutcome.Kind.RESULT));
            });
  }

  @Test
  void dispatcher_whenTheContextCloses_isEndedUnlessItIsTheApplications() {
    List<Dispatcher> ours = new CopyOnWriteArrayList<>();
    Dispatcher applications = new Dispatcher();
    allVendors
        .withBean(
            VendorHttpClientCustomizer.class,
            () ->
                (vendor, http) -> {
                  ours.add(http.build().dispatcher());
                  http.dispatcher(applications);
                })
        .run(context -> context.getBean(CrazytelClient.class).getBalanceAsync().join());

    assertThat(ours).hasSize(3).allMatch(each -> each.executorService().isShutdown());
    assertThat(applications.executorService().isShutdown()).isFalse();
    applications.executorService().shutdown();
  }
}
