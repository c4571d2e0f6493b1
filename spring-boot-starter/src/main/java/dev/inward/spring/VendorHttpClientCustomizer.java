package dev.inward.spring;

import okhttp3.OkHttpClient;

/**
 * Changes the OkHttp client that an auto-configured client sends its requests with: its proxy, TLS
 * settings, interceptors, event listeners. Each bean of this type is called for each vendor, in the
 * order of {@code @Order}.
 *
 * <p>{@link dev.inward.runtime.ClientBuilder#okHttpClient} says which settings have no effect. An
 * {@code OkHttpClient} bean of the application is not used, because it may carry headers that are
 * meant for another server.
 */
@FunctionalInterface
public interface VendorHttpClientCustomizer {

  /**
   * Changes a builder.
   *
   * @param vendor the vendor's name in lower case, such as {@code multitel}
   * @param builder the builder; its read and write timeouts are off, so that only the call timeout
   *     applies
   */
  void customize(String vendor, OkHttpClient.Builder builder);
}
