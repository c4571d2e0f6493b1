package dev.inward.conformance.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the program in a process of its own, with a credential in its environment. */
class LiveDriftIT {

  @Test
  void process_readsTheEnvironment_andExitsWithTheCode() throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
              LiveDrift.class.getName(),
              "--vendor",
              "crazytel",
              "--base-url",
              sandbox.baseUrl(Vendor.CRAZYTEL));
      builder.environment().put(Session.VARIABLE, Session.KEY);
      Process process = builder.redirectErrorStream(true).start();

      String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

      assertThat(process.waitFor()).isEqualTo(LiveDrift.DIFFERENT);
      assertThat(printed)
          .isEqualTo(Session.at(sandbox.baseUrl(Vendor.CRAZYTEL)).run().out())
          .contains("listOwners: status 200");
    }
  }
}
