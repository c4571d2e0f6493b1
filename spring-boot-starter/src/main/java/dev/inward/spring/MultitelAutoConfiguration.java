package dev.inward.spring;

import dev.inward.multitel.MultitelClient;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of {@link MultitelClient}, if its credentials are set. */
@AutoConfiguration(after = InwardAutoConfiguration.class)
@ConditionalOnClass(MultitelClient.class)
@EnableConfigurationProperties(MultitelProperties.class)
public final class MultitelAutoConfiguration {

  MultitelAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredentials(VendorCredentials.MULTITEL)
  static MultitelClient multitelClient(MultitelProperties properties, VendorClients clients) {
    Setting setting = new Setting("inward.multitel");
    String username = setting.required("username", properties.getUsername(), "password");
    String password = setting.required("password", properties.getPassword(), "username");
    MultitelClient.Builder builder = MultitelClient.builder();
    setting.apply("username", username, name -> builder.credentials(name, "checked later"));
    setting.apply("password", password, secret -> builder.credentials(username, secret));
    return clients.configure("multitel", properties, builder).build();
  }

  @Bean
  @ConditionalOnBooleanProperty(VendorBalance.ENABLED)
  @ConditionalOnSingleCandidate(MultitelClient.class)
  static VendorBalance multitelBalance(MultitelClient client, Environment environment) {
    MultitelClient brief = client.with(VendorBalance.OPTIONS);
    return VendorBalance.of("multitel", environment, () -> amount(brief.getBalance().response()));
  }

  /** Returns a number; anything else may be other data of the account, which nobody is to see. */
  static @Nullable BigDecimal amount(@Nullable Object response) {
    return response instanceof BigDecimal amount ? amount : null;
  }
}
