package dev.inward.spring;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Auto-configuration that keeps credentials out of the actuator's endpoints. */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class CredentialSanitizerAutoConfiguration {

  CredentialSanitizerAutoConfiguration() {}

  @Bean
  static CredentialSanitizer inwardCredentialSanitizer() {
    return new CredentialSanitizer();
  }
}
