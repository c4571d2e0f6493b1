package dev.inward.spring;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Auto-configuration of an observation of each call, where the application observes. */
@AutoConfiguration(
    before = InwardAutoConfiguration.class,
    afterName = {
      // Spring Boot 3 and 4.
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
public final class CallObservationAutoConfiguration {

  CallObservationAutoConfiguration() {}

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  static CallObservations inwardCallObservations(ObservationRegistry registry) {
    return new CallObservations(registry);
  }
}
