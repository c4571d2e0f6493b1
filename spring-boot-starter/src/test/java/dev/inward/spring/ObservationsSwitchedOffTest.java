package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.crazytel.CrazytelClient;
import dev.inward.spring.test.AutoConfigureVendorSandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;

/** Boot's own property switches the observations off, as docs/spring-boot.md says. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "management.observations.enable.inward.calls=false")
@AutoConfigureVendorSandbox
@Tag("any-jdk")
final class ObservationsSwitchedOffTest {

  @Autowired private CrazytelClient crazytel;
  @Autowired private MeterRegistry meters;

  @EnableAutoConfiguration
  @SpringBootConfiguration
  static class Application {

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  @Test
  void call_isNotTimed() {
    assertThat(crazytel.getBalance().balance()).isNotNull();

    assertThat(meters.find("inward.calls").timers()).isEmpty();
  }
}
