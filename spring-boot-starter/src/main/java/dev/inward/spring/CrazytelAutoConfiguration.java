package dev.inward.spring;

import dev.inward.crazytel.CrazytelClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of {@link CrazytelClient}, if its credentials are set. */
@AutoConfiguration(after = InwardAutoConfiguration.class)
@ConditionalOnClass(CrazytelClient.class)
@EnableConfigurationProperties(CrazytelProperties.class)
public final class CrazytelAutoConfiguration {

  CrazytelAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredentials(VendorCredentials.CRAZYTEL)
  static CrazytelClient crazytelClient(CrazytelProperties properties, VendorClients clients) {
    CrazytelClient.Builder builder = CrazytelClient.builder();
    new Setting("inward.crazytel").apply("api-key", properties.getApiKey(), builder::apiKey);
    return clients.configure("crazytel", properties, builder).build();
  }

  @Bean
  @ConditionalOnBooleanProperty(VendorBalance.ENABLED)
  @ConditionalOnSingleCandidate(CrazytelClient.class)
  static VendorBalance crazytelBalance(CrazytelClient client, Environment environment) {
    CrazytelClient brief = client.with(VendorBalance.OPTIONS);
    return VendorBalance.of("crazytel", environment, () -> brief.getBalance().balance());
  }
}
