package dev.inward.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.anveo.AnveoClient;
import dev.inward.crazytel.CrazytelClient;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;

/** What a parameter that cannot be had is responded to with. */
final class WrongParameterTest {

  @Test
  void control_whenNoVendorIsNamed_isRefused() {
    assertThat(refusal(NoVendor.class))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessage("@ForVendor must say which VendorControl is meant");
  }

  @VendorSandbox
  static final class NoVendor {

    @Test
    void test(VendorControl vendor) {}
  }

  @Test
  void vendor_whenNamedForAClient_isRefused() {
    assertThat(refusal(VendorOfAClient.class))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessage(
            "@ForVendor belongs on a VendorControl, a String or a URI, and not on a"
                + " CrazytelClient");
  }

  @VendorSandbox
  static final class VendorOfAClient {

    @Test
    void test(@ForVendor(Vendor.ANVEO) CrazytelClient client) {}
  }

  @Test
  void parameterOfAnotherKind_isLeftToOthers() {
    assertThat(refusal(Another.class)).hasMessageContaining("No ParameterResolver registered");
  }

  @VendorSandbox
  static final class Another {

    @Test
    void test(String text) {}
  }

  @Test
  void client_whenItsSdkIsIncomplete_isRefused() throws Exception {
    Class<?> testClass = new WithoutOkHttp().loadClass(Incomplete.class.getName());

    assertThat(refusal(testClass))
        .isInstanceOf(ParameterResolutionException.class)
        .hasMessage(
            "dev.inward.anveo.AnveoClient cannot be made: is sdk-anveo on the class path, with all"
                + " that it needs?")
        .hasCauseInstanceOf(NoClassDefFoundError.class);
  }

  @VendorSandbox
  static final class Incomplete {

    @Test
    void test(AnveoClient client) {}
  }

  /** Loads our classes anew, and finds no OkHttp. */
  private static final class WithoutOkHttp extends ClassLoader {

    WithoutOkHttp() {
      super(WithoutOkHttp.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("okhttp3.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.inward.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (file == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private static Throwable refusal(Class<?> testClass) {
    List<Throwable> refusals =
        Cases.run(testClass).testEvents().failed().stream()
            .map(event -> event.getRequiredPayload(TestExecutionResult.class))
            .map(result -> result.getThrowable().orElseThrow())
            .toList();
    assertThat(refusals).hasSize(1);
    return refusals.get(0);
  }
}
