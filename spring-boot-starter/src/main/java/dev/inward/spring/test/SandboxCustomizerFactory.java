package dev.inward.spring.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Customizes the contexts of tests with {@link AutoConfigureVendorSandbox}. */
final class SandboxCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    if (!TestContextAnnotationUtils.hasAnnotation(testClass, AutoConfigureVendorSandbox.class)) {
      return null;
    }
    if (!ClassUtils.isPresent("dev.inward.sandbox.Sandbox", testClass.getClassLoader())) {
      throw new IllegalStateException(
          testClass.getSimpleName() + " needs dev.inward:sandbox in test scope");
    }
    return new SandboxCustomizer();
  }
}
