package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.crazytel.CrazytelClient;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What an application prints that cannot start because of a property. */
@ExtendWith(OutputCaptureExtension.class)
@Tag("any-jdk")
final class StartUpFailureTest {

  @ImportAutoConfiguration({
    InwardAutoConfiguration.class,
    MultitelAutoConfiguration.class,
    CrazytelAutoConfiguration.class,
    AnveoAutoConfiguration.class
  })
  static class Application {}

  @Import(Application.class)
  static class Shop {
    @Bean
    Supplier<String> order(CrazytelClient crazytel) {
      return () -> crazytel.listOwners().items().toString();
    }
  }

  private static void fail(Class<?> application, String... properties) {
    SpringApplication spring = new SpringApplication(application);
    spring.setWebApplicationType(WebApplicationType.NONE);
    spring.setLogStartupInfo(false);
    String[] arguments = Stream.of(properties).map("--"::concat).toArray(String[]::new);
    assertThatThrownBy(() -> spring.run(arguments).close())
        .as(Arrays.toString(properties))
        .isInstanceOf(Exception.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "inward.crazytel.base-url=http://hunter2.example"
            + "|inward.crazytel.base-url must be https, unless the host is loopback or was named"
            + " with allow-plain-text before",
        "inward.crazytel.base-url=https://x:hunter2@crazytel.io"
            + "|inward.crazytel.base-url must not contain a user name or password",
        "inward.crazytel.allow-plain-text=http://hunter2"
            + "|inward.crazytel.allow-plain-text must be a host name or an IP address",
        "inward.crazytel.call-timeout=0s|inward.crazytel.call-timeout must be from 1 ms to 24 days",
        "inward.crazytel.call-timeout=hunter2"
            + "|inward.crazytel.call-timeout must be a time such as 500ms, 30s or 2m",
        "inward.crazytel.max-response-size=hunter2"
            + "|inward.crazytel.max-response-size must be a size such as 512KB or 2MB",
        "inward.crazytel.max-response-size=2GB"
            + "|inward.crazytel.max-response-size must be from 1 byte to 1 GiB",
        "inward.crazytel.enabled=hunter2|inward.crazytel.enabled must be true or false",
        "inward.crazytel.retry-reads=hunter2|inward.crazytel.retry-reads must be true or false",
        "inward.crazytel.retry-reads=|inward.crazytel.retry-reads must be true or false",
        "inward.crazytel.call-timeout="
            + "|inward.crazytel.call-timeout must be a time such as 500ms, 30s or 2m",
        "inward.crazytel.requests-per-minute="
            + "|inward.crazytel.requests-per-minute must be a whole number",
        "inward.crazytel.reuse-connections-for=1m"
            + "|inward.crazytel.reuse-connections-for must be from 0 to 9 seconds",
        "inward.crazytel.user-agent-suffix=hunter2\u00e4"
            + "|inward.crazytel.user-agent-suffix must be printable ASCII",
        "inward.crazytel.requests-per-minute=0"
            + "|inward.crazytel.requests-per-minute must be from 1 to 1,000,000",
        "inward.crazytel.requests-per-minute=hunter2"
            + "|inward.crazytel.requests-per-minute must be a whole number",
        "inward.crazytell.api-key=hunter2"
            + "|inward.crazytell.api-key is unknown. Below inward there are: anveo, crazytel",
        "inward.multitel.username=hunter2"
            + "|inward.multitel.password must be set, because inward.multitel.username is",
        "inward.multitel.password=hunter2"
            + "|inward.multitel.username must be set, because inward.multitel.password is",
        "inward.anveo.email=hunter2@example.com"
            + "|inward.anveo.user-key must be set, because inward.anveo.email is",
      })
  void property_whenWrong_isNamedWithWhatItTakes(
      String property, String message, CapturedOutput output) {
    fail(Application.class, "inward.crazytel.api-key=hunter2", property);

    assertThat(output)
        .contains("APPLICATION FAILED TO START", message, "from property source")
        .contains("Correct the property, or remove it.")
        .doesNotContain("hunter2", "\tat ");
  }

  @ParameterizedTest
  @CsvSource({"-1s, must be 0 or more", "hunter2, 'must be a time such as 500ms, 30s or 2m'"})
  void timeOfTheHealth_whenWrong_isNamedWithWhatItTakes(
      String time, String message, CapturedOutput output) {
    fail(
        Application.class,
        "inward.crazytel.api-key=key",
        "management.health.inward.enabled=true",
        "management.health.inward.time-to-live=" + time);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("management.health.inward.time-to-live " + message)
        .doesNotContain("hunter2");
  }

  @Test
  void property_ofTheApplicationsOwn_isNoVendors() {
    String[] own = {
      "--inward.shop.name=a",
      "--inward.shop=a",
      "--inward.telnyx.api-key=a",
      "--inward.shop.enabled=a"
    };
    SpringApplication spring = new SpringApplication(Application.class);
    spring.setWebApplicationType(WebApplicationType.NONE);

    try (ConfigurableApplicationContext started = spring.run(own)) {
      assertThat(started.isActive()).isTrue();
    }
  }

  @Test
  void credential_withANewline_isNamed(CapturedOutput output) {
    fail(Application.class, "inward.crazytel.api-key=hunter2\n");

    assertThat(output)
        .contains("inward.crazytel.api-key must not contain control characters")
        .doesNotContain("hunter2");
  }

  @Test
  void signature_withoutItsPhrase_isNamed(CapturedOutput output) {
    fail(Application.class, "inward.anveo.user-key=hunter2", "inward.anveo.email=a@example.com");

    assertThat(output)
        .contains("inward.anveo.secure-phrase must be set, because inward.anveo.email is")
        .doesNotContain("hunter2");
  }

  @Test
  void name_whenMistyped_isNamedWithThoseThatThereAre(CapturedOutput output) {
    fail(Application.class, "inward.multitel.username=user", "inward.multitel.pasword=hunter2");

    assertThat(output)
        .contains("inward.multitel.pasword", "is unknown. Below inward.multitel there are:")
        .contains("allow-plain-text, base-url, call-timeout", "password")
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "debug=false, none of its credentials is set: inward.crazytel.api-key",
    "inward.crazytel.enabled=false, inward.crazytel.enabled is false",
    "inward.crazytel.enabled=off, inward.crazytel.enabled is false"
  })
  void client_whenNeededAndAbsent_isNamedWithItsProperty(
      String property, String reason, CapturedOutput output) {
    fail(Shop.class, property);

    assertThat(output).contains("A CrazytelClient is needed, but " + reason + ".");
  }

  @Import(Shop.class)
  static class TwoClients {
    @Bean
    CrazytelClient first() {
      return CrazytelClient.builder().apiKey("first").build();
    }

    @Bean
    CrazytelClient second() {
      return CrazytelClient.builder().apiKey("second").build();
    }
  }

  @Test
  void client_whenThereAreTwo_isNotCalledAbsent(CapturedOutput output) {
    fail(TwoClients.class);

    assertThat(output)
        .contains("required a single bean, but 2 were found")
        .doesNotContain("none of its credentials is set");
  }
}
