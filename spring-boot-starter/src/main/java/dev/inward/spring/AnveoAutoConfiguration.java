package dev.inward.spring;

import dev.inward.anveo.AnveoClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Auto-configuration of {@link AnveoClient}, if its credentials are set. */
@AutoConfiguration(after = InwardAutoConfiguration.class)
@ConditionalOnClass(AnveoClient.class)
@EnableConfigurationProperties(AnveoProperties.class)
public final class AnveoAutoConfiguration {

  AnveoAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnCredentials(VendorCredentials.ANVEO)
  static AnveoClient anveoClient(AnveoProperties properties, VendorClients clients) {
    Setting setting = new Setting("inward.anveo");
    AnveoClient.Builder builder = AnveoClient.builder();
    String email = properties.getEmail();
    String phrase = properties.getSecurePhrase();
    String userKey =
        setting.required(
            "user-key",
            properties.getUserKey(),
            StringUtils.hasText(email) ? "email" : "secure-phrase");
    setting.apply("user-key", userKey, builder::userKey);
    if (StringUtils.hasText(email) || StringUtils.hasText(phrase)) {
      String both = setting.required("email", email, "secure-phrase");
      String signing = setting.required("secure-phrase", phrase, "email");
      setting.apply("email", both, address -> builder.signature(address, "checked later"));
      setting.apply("secure-phrase", signing, secret -> builder.signature(both, secret));
    }
    return clients.configure("anveo", properties, builder).build();
  }

  @Bean
  @ConditionalOnBooleanProperty(VendorBalance.ENABLED)
  @ConditionalOnSingleCandidate(AnveoClient.class)
  static VendorBalance anveoBalance(AnveoClient client, Environment environment) {
    AnveoClient brief = client.with(VendorBalance.OPTIONS);
    return VendorBalance.of("anveo", environment, () -> brief.getBalance().balance());
  }
}
