package dev.inward.spring;

import dev.inward.CallListener;
import dev.inward.runtime.ClientBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;

/** Applies properties, customizers and listeners to the builders of all vendors. */
final class VendorClients implements DisposableBean {

  private final ObjectProvider<VendorClientCustomizer> customizers;
  private final ObjectProvider<VendorHttpClientCustomizer> httpCustomizers;
  private final ObjectProvider<CallListener> listeners;
  private final List<Dispatcher> dispatchers = new CopyOnWriteArrayList<>();

  VendorClients(
      ObjectProvider<VendorClientCustomizer> customizers,
      ObjectProvider<VendorHttpClientCustomizer> httpCustomizers,
      ObjectProvider<CallListener> listeners) {
    this.customizers = customizers;
    this.httpCustomizers = httpCustomizers;
    this.listeners = listeners;
  }

  /**
   * Applies everything but the credentials.
   *
   * @return the builder
   */
  <B extends ClientBuilder<B>> B configure(String vendor, VendorProperties properties, B builder) {
    Setting setting = new Setting("inward." + vendor);
    // The base URL may name the host.
    setting.apply("allow-plain-text", properties.getAllowPlainText(), builder::allowPlainText);
    setting.apply("base-url", properties.getBaseUrl(), builder::baseUrl);
    setting.apply("call-timeout", properties.getCallTimeout(), builder::callTimeout);
    setting.apply(
        "max-response-size",
        properties.getMaxResponseSize(),
        size -> builder.maxResponseBytes(size.toBytes()));
    setting.apply(
        "reuse-connections-for", properties.getReuseConnectionsFor(), builder::reuseConnectionsFor);
    setting.apply("retry-reads", properties.getRetryReads(), builder::retryReads);
    setting.apply(
        "requests-per-minute", properties.getRequestsPerMinute(), builder::requestsPerMinute);
    setting.apply("user-agent-suffix", properties.getUserAgentSuffix(), builder::userAgentSuffix);
    listeners.orderedStream().forEach(builder::callListener);
    List<VendorHttpClientCustomizer> http = httpCustomizers.orderedStream().toList();
    if (!http.isEmpty()) {
      builder.okHttpClient(httpClient(vendor, http));
    }
    customizers.orderedStream().forEach(customizer -> customizer.customize(vendor, builder));
    return builder;
  }

  private OkHttpClient httpClient(String vendor, List<VendorHttpClientCustomizer> customizers) {
    Dispatcher dispatcher = new Dispatcher();
    dispatchers.add(dispatcher);
    OkHttpClient.Builder builder =
        // As without a client of one's own: only the call timeout applies.
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO);
    customizers.forEach(customizer -> customizer.customize(vendor, builder));
    return builder.build();
  }

  /** Ends the dispatchers' threads, which would keep the JVM alive for a minute. */
  @Override
  public void destroy() {
    dispatchers.forEach(dispatcher -> dispatcher.executorService().shutdown());
  }
}
