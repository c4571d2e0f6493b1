package dev.inward.spring.test;

import dev.inward.sandbox.Sandbox;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the sandbox of a context before each test, because tests share their context. */
final class SandboxReset implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    Class<?> testClass = test.getTestClass();
    if (TestContextAnnotationUtils.hasAnnotation(testClass, AutoConfigureVendorSandbox.class)) {
      ApplicationContext context = test.getApplicationContext();
      Sandbox sandbox = context.getBean(Sandbox.class);
      SandboxCustomizer.vendors(context.getClassLoader())
          .forEach(vendor -> sandbox.control(vendor).reset());
    }
  }
}
