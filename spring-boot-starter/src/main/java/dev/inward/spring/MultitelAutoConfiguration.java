package dev.inward.spring;

import dev.inward.multitel.MultitelClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

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
  @ConditionalOnBean(MultitelClient.class)
  static VendorBalance multitelBalance(MultitelClient client) {
    return new VendorBalance("multitel", () -> client.getBalance().response());
  }
}
