package dev.inward.sandbox.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Test classes that a test runs, and the sandboxes that they say they have. */
final class Cases {

  private static final Map<String, Sandbox> SEEN = new ConcurrentHashMap<>();

  private Cases() {}

  /** Runs a test class in up to two threads, if it asks for it. */
  static EngineExecutionResults run(Class<?> testClass) {
    SEEN.clear();
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testClass))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
        .execute();
  }

  /** Keeps what a test class has got at a place. */
  static void keep(String place, Sandbox sandbox) {
    SEEN.put(place, sandbox);
  }

  /** Returns what the test class that ran last has got at a place. */
  static Sandbox at(String place) {
    return Objects.requireNonNull(SEEN.get(place), place);
  }

  static boolean isRunning(Sandbox sandbox) {
    URI address = URI.create(sandbox.baseUrl(Vendor.CRAZYTEL));
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
