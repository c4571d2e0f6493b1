package dev.inward.spring.test;

import dev.inward.sandbox.Vendor;
import dev.inward.spring.VendorClientCustomizer;
import java.util.Map;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.type.MethodMetadata;
import org.springframework.util.ClassUtils;

/**
 * Lets the clients of a context call the sandbox only, whatever the application configures.
 *
 * @param urls the sandbox's URL for each vendor whose SDK is on the class path
 */
record SandboxedClients(Map<Vendor, String> urls) implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    urls.keySet().forEach(vendor -> rejectOthers(vendor, beans));
    // Has no order and is registered last, so that it is called after those of the application.
    VendorClientCustomizer last =
        (name, builder) ->
            urls.forEach(
                (vendor, url) -> {
                  if (SandboxCustomizer.name(vendor).equals(name)) {
                    builder.baseUrl(url);
                  }
                });
    beans.registerSingleton("vendorSandboxCustomizer", last);
  }

  /** A client that the application makes itself has its own credentials, and may buy. */
  private static void rejectOthers(Vendor vendor, ConfigurableListableBeanFactory beans) {
    Class<?> client =
        ClassUtils.resolveClassName(SandboxCustomizer.client(vendor), beans.getBeanClassLoader());
    for (String name : beans.getBeanNamesForType(client, true, false)) {
      if (!isAutoConfigured(name, client, beans)) {
        throw new IllegalStateException(
            "the bean "
                + name
                + " is a "
                + client.getSimpleName()
                + " that may call the vendor: leave it out of tests with the sandbox, for example"
                + " with @Profile, and the auto-configured client takes its place");
      }
    }
  }

  private static boolean isAutoConfigured(
      String name, Class<?> client, ConfigurableListableBeanFactory beans) {
    if (!beans.containsBeanDefinition(name)
        || !(beans.getBeanDefinition(name) instanceof AnnotatedBeanDefinition definition)) {
      return false;
    }
    MethodMetadata method = definition.getFactoryMethodMetadata();
    String configuration =
        "dev.inward.spring." + client.getSimpleName().replace("Client", "AutoConfiguration");
    return method != null && method.getDeclaringClassName().equals(configuration);
  }
}
