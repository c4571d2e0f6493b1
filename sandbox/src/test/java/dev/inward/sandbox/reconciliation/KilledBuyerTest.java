package dev.inward.sandbox.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.PendingPurchase;
import dev.inward.Reconciliation.Basis;
import dev.inward.Reconciliation.Bought;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed after its request left, and another one that finds out. */
@Timeout(120)
final class KilledBuyerTest {

  private static final String NUMBER = "61255500100";

  @TempDir private Path folder;

  @Test
  void purchase_ofAKilledProcess_isFoundOutByAnother() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Vendor.CRAZYTEL);
        Buyer<?> buyer = Buyer.of(Vendor.CRAZYTEL, sandbox, Duration.ofSeconds(30))) {
      VendorControl control = sandbox.control(Vendor.CRAZYTEL);
      Path stored = folder.resolve("pending.json");
      Process process = start(sandbox, stored);
      try (BufferedReader output = process.inputReader()) {
        assertThat(output.readLine()).isEqualTo("stored");
        control.latency(Duration.ofMinutes(1));
        process.getOutputStream().close();
        while (control.sold().isEmpty() && process.isAlive()) {
          Thread.onSpinWait();
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      // 128 and the number of SIGKILL.
      assertThat(process.exitValue()).isEqualTo(137);
      control.latency(Duration.ZERO);

      assertThat(buyer.reconcile().apply(PendingPurchase.fromJson(Files.readString(stored))))
          .isEqualTo(new Bought(List.of(NUMBER), Basis.TAG));
    }
  }

  private Process start(Sandbox sandbox, Path stored) throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            KilledBuyer.class.getName(),
            sandbox.baseUrl(Vendor.CRAZYTEL),
            NUMBER,
            stored.toString())
        .redirectErrorStream(true)
        .start();
  }
}
