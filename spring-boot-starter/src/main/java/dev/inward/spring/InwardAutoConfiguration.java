package dev.inward.spring;

import dev.inward.CallListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of what all vendors share. */
@AutoConfiguration
public final class InwardAutoConfiguration {

  InwardAutoConfiguration() {}

  @Bean
  static VendorClients inwardVendorClients(
      ObjectProvider<VendorClientCustomizer> customizers,
      ObjectProvider<VendorHttpClientCustomizer> httpCustomizers,
      ObjectProvider<CallListener> listeners,
      Environment environment) {
    UnknownVendors.refuse(environment);
    return new VendorClients(customizers, httpCustomizers, listeners);
  }
}
