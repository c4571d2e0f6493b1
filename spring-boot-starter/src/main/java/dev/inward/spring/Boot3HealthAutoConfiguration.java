package dev.inward.spring;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the health of all vendors in Spring Boot 3, if it is asked for. */
@AutoConfiguration(
    after = {
      MultitelAutoConfiguration.class,
      CrazytelAutoConfiguration.class,
      AnveoAutoConfiguration.class
    })
@ConditionalOnClass(name = Boot3HealthAutoConfiguration.INDICATOR)
@ConditionalOnBooleanProperty(VendorBalance.ENABLED)
@ConditionalOnBean(VendorBalance.class)
public final class Boot3HealthAutoConfiguration {

  static final String INDICATOR = "org.springframework.boot.actuate.health.HealthIndicator";

  Boot3HealthAutoConfiguration() {}

  @Bean
  static HealthContributor inwardHealthContributor(ObjectProvider<VendorBalance> balances) {
    Map<String, HealthIndicator> byVendor =
        balances.stream()
            .collect(Collectors.toMap(VendorBalance::vendor, balance -> () -> health(balance)));
    return CompositeHealthContributor.fromMap(byVendor);
  }

  private static Health health(VendorBalance balance) {
    VendorBalance.Finding finding = balance.check();
    return Health.status(new Status(finding.verdict().name()))
        .withDetails(finding.details())
        .build();
  }
}
