package dev.inward.spring.test;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Starts a sandbox and passes its URLs to a context. All are equal, so that contexts are shared.
 */
record SandboxCustomizer() implements ContextCustomizer {

  private static final String ANY = "sandbox";

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    List<Vendor> vendors = vendors(context.getClassLoader());
    if (vendors.isEmpty()) {
      throw new IllegalStateException("the SDK of no vendor is on the class path");
    }
    Sandbox sandbox = Sandbox.start(vendors.toArray(Vendor[]::new));
    context.getBeanFactory().registerSingleton("vendorSandbox", sandbox);
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>)
            event -> {
              if (event.getApplicationContext() == context) {
                sandbox.close();
              }
            });
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Vendor vendor : vendors) {
      String prefix = "inward." + name(vendor) + ".";
      properties.put(prefix + "base-url", sandbox.baseUrl(vendor));
      credentials(vendor).forEach(credential -> properties.put(prefix + credential, ANY));
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("vendorSandbox", properties));
  }

  /** Returns the vendors whose SDK is on the class path. */
  static List<Vendor> vendors(ClassLoader classes) {
    return Stream.of(Vendor.values())
        .filter(vendor -> ClassUtils.isPresent(client(vendor), classes))
        .toList();
  }

  private static String client(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> "dev.inward.multitel.MultitelClient";
      case CRAZYTEL -> "dev.inward.crazytel.CrazytelClient";
      case ANVEO -> "dev.inward.anveo.AnveoClient";
    };
  }

  private static String name(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> "multitel";
      case CRAZYTEL -> "crazytel";
      case ANVEO -> "anveo";
    };
  }

  private static Stream<String> credentials(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> Stream.of("username", "password");
      case CRAZYTEL -> Stream.of("api-key");
      case ANVEO -> Stream.of("user-key");
    };
  }
}
