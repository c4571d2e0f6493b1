package dev.inward.sandbox.junit;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the parameters of tests with {@link VendorSandbox}. */
final class SandboxExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

  SandboxExtension() {}

  /** Shares the sandbox of a test with the constructor of its instance. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Sandbox.class
        || type == VendorControl.class
        || parameter.isAnnotated(ForVendor.class)
        || ClientType.of(type).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    Optional<Vendor> vendor = parameter.findAnnotation(ForVendor.class).map(ForVendor::value);
    if (vendor.isPresent()) {
      return ofVendor(type, vendor.get(), test);
    }
    if (type == VendorControl.class) {
      throw new ParameterResolutionException("@ForVendor must say which VendorControl is meant");
    }
    return ClientType.of(type)
        .<Object>map(client -> client(client, test))
        .orElseGet(() -> running(test).sandbox());
  }

  private static Object ofVendor(Class<?> type, Vendor vendor, ExtensionContext test) {
    if (type == VendorControl.class) {
      return running(test).sandbox().control(vendor);
    }
    if (type == String.class) {
      return running(test).sandbox().baseUrl(vendor);
    }
    if (type == URI.class) {
      return URI.create(running(test).sandbox().baseUrl(vendor));
    }
    throw new ParameterResolutionException(
        "@ForVendor belongs on a VendorControl, a String or a URI, and not on a "
            + type.getSimpleName());
  }

  private static AutoCloseable client(ClientType type, ExtensionContext test) {
    try {
      return running(test).client(type);
    } catch (LinkageError e) {
      throw new ParameterResolutionException(
          String.format(
              Locale.ROOT,
              "%s cannot be made: is sdk-%s on the class path, with all that it needs?",
              type.className(),
              type.vendor().toString().toLowerCase(Locale.ROOT)),
          e);
    }
  }

  /** Returns the sandbox of the test or its class, and starts one if there is none. */
  private static RunningSandbox running(ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            RunningSandbox.class, key -> new RunningSandbox(), RunningSandbox.class);
  }
}
