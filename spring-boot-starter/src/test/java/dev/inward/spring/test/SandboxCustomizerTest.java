package dev.inward.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.spring.AnveoAutoConfiguration;
import dev.inward.spring.CrazytelAutoConfiguration;
import dev.inward.spring.InwardAutoConfiguration;
import dev.inward.spring.VendorClientCustomizer;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.AnnotationConfigContextLoader;

/** What an application configures cannot lead its clients out of the sandbox. */
@Tag("any-jdk")
final class SandboxCustomizerTest {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  @ImportAutoConfiguration({
    InwardAutoConfiguration.class,
    CrazytelAutoConfiguration.class,
    AnveoAutoConfiguration.class
  })
  static class Application {}

  static class OwnClient {
    @Bean
    CrazytelClient ownClient() {
      return CrazytelClient.builder().apiKey("real").build();
    }
  }

  static class OtherServer {
    @Bean
    VendorClientCustomizer otherServer() {
      // Port 1 refuses connections.
      return (vendor, builder) -> builder.baseUrl("http://127.0.0.1:1");
    }
  }

  @BeforeEach
  void customize() {
    context.register(Application.class);
    new SandboxCustomizer()
        .customizeContext(
            context,
            new MergedContextConfiguration(
                getClass(),
                new String[0],
                new Class<?>[0],
                new String[0],
                new AnnotationConfigContextLoader()));
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void client_whenACustomizerNamesAnotherServer_callsTheSandbox() {
    context.register(OtherServer.class);
    context.refresh();

    assertThat(context.getBean(CrazytelClient.class).getBalance().balance()).isNotNull();
    assertThat(context.getBean(Sandbox.class).control(Vendor.CRAZYTEL).journal()).hasSize(1);
  }

  @Test
  void client_ofTheApplication_keepsTheContextFromStarting() {
    context.register(OwnClient.class);

    assertThatThrownBy(context::refresh)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the bean ownClient is a CrazytelClient that may call the vendor: leave it out of tests"
                + " with the sandbox, for example with @Profile, and the auto-configured client"
                + " takes its place");
  }

  @Test
  void client_thatWasRegisteredByHand_keepsTheContextFromStarting() {
    try (CrazytelClient own = CrazytelClient.builder().apiKey("real").build()) {
      context.getBeanFactory().registerSingleton("byHand", own);

      assertThatThrownBy(context::refresh).hasMessageStartingWith("the bean byHand is a Crazytel");
    }
  }

  @Test
  void sandbox_whenTheContextDoesNotStart_isClosed() {
    Sandbox sandbox = context.getBeanFactory().getBean(Sandbox.class);
    URI url = URI.create(sandbox.baseUrl(Vendor.CRAZYTEL));
    context.register(OwnClient.class);

    assertThatThrownBy(context::refresh).isInstanceOf(IllegalStateException.class);

    assertThatThrownBy(() -> new Socket(url.getHost(), url.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void settingsOfTheApplication_giveWayToThoseOfTheSandbox() {
    // A client with half of a signature could not be made.
    context
        .getEnvironment()
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "application",
                Map.of("inward.anveo.enabled", "false", "inward.anveo.email", "real@example.com")));
    context.refresh();

    context.getBean(AnveoClient.class).getBalance();
    assertThat(context.getEnvironment().getProperty("inward.anveo.email")).isEqualTo("sandbox");
    assertThat(context.getEnvironment().getProperty("inward.anveo.secure-phrase"))
        .isEqualTo("sandbox");
  }
}
