package dev.inward.spring;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the health of all vendors in Spring Boot 4, if it is asked for. */
@AutoConfiguration(
    after = {
      MultitelAutoConfiguration.class,
      CrazytelAutoConfiguration.class,
      AnveoAutoConfiguration.class
    })
@ConditionalOnClass(name = Boot4HealthAutoConfiguration.INDICATOR)
@ConditionalOnBooleanProperty(VendorBalance.ENABLED)
@ConditionalOnBean(VendorBalance.class)
public final class Boot4HealthAutoConfiguration {

  static final String INDICATOR = "org.springframework.boot.health.contributor.HealthIndicator";

  Boot4HealthAutoConfiguration() {}

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
