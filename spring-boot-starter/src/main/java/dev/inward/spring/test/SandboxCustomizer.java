package dev.inward.spring.test;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Starts a sandbox and passes its URLs to a context. All are equal, so that contexts are shared.
 */
record SandboxCustomizer() implements ContextCustomizer {

  private static final String BEAN = "vendorSandbox";
  private static final String ANY = "sandbox";

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    List<Vendor> vendors = vendors(context.getClassLoader());
    if (vendors.isEmpty()) {
      throw new IllegalStateException("the SDK of no vendor is on the class path");
    }
    Sandbox sandbox = Sandbox.start(vendors.toArray(Vendor[]::new));
    ConfigurableListableBeanFactory beans = context.getBeanFactory();
    beans.registerSingleton(BEAN, sandbox);
    // Is destroyed also if the context fails to start, before it has made any bean.
    ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(BEAN, sandbox::close);
    Map<Vendor, String> urls = new EnumMap<>(Vendor.class);
    Map<String, Object> properties = new LinkedHashMap<>();
    // A test method is not to see what an earlier one found.
    properties.put("management.health.inward.time-to-live", "0s");
    for (Vendor vendor : vendors) {
      String prefix = "inward." + name(vendor) + ".";
      urls.put(vendor, sandbox.baseUrl(vendor));
      properties.put(prefix + "enabled", true);
      properties.put(prefix + "base-url", sandbox.baseUrl(vendor));
      credentials(vendor).forEach(credential -> properties.put(prefix + credential, ANY));
    }
    context.addBeanFactoryPostProcessor(new SandboxedClients(urls));
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(BEAN, properties));
  }

  /** Returns the vendors whose SDK is on the class path. */
  static List<Vendor> vendors(ClassLoader classes) {
    return Stream.of(Vendor.values())
        .filter(vendor -> ClassUtils.isPresent(client(vendor), classes))
        .toList();
  }

  static String client(Vendor vendor) {
    return switch (vendor) {
      case MULTITEL -> "dev.inward.multitel.MultitelClient";
      case CRAZYTEL -> "dev.inward.crazytel.CrazytelClient";
      case ANVEO -> "dev.inward.anveo.AnveoClient";
    };
  }

  static String name(Vendor vendor) {
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
      case ANVEO -> Stream.of("user-key", "email", "secure-phrase");
    };
  }
}
