package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.inward.OutcomeUnknownException;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.VendorControl;
import dev.inward.sandbox.junit.ForVendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@VendorSandbox
@Timeout(120)
class ReconcileTest {

  private static final String NUMBER = "61255500100";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("pending.json");
  }

  private ProcessBuilder java(Class<?> program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  @Test
  void purchase_ofAKilledProgram_isFoundByAnother(@ForVendor(Vendor.CRAZYTEL) VendorControl vendor)
      throws Exception {
    // The vendor sells, and holds its response back.
    vendor.latency(Duration.ofSeconds(5));
    Process buyer = java(Buy.class, vendor.baseUrl(), NUMBER, file().toString()).start();
    while (vendor.sold().isEmpty() && buyer.isAlive()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    buyer.destroyForcibly().waitFor();
    vendor.latency(Duration.ZERO);

    assertEquals(List.of(NUMBER), vendor.sold());
    assertEquals("bought [" + NUMBER + "]", reconcile(vendor));
    assertFalse(Files.exists(file()));
  }

  private String reconcile(VendorControl vendor) throws IOException {
    Process program = java(Reconcile.class, vendor.baseUrl(), file().toString()).start();
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void purchase_whoseResponseIsLost_leavesTheFileAndIsFound(
      @ForVendor(Vendor.CRAZYTEL) VendorControl vendor) throws Exception {
    String[] arguments = {vendor.baseUrl(), "61400001003", file().toString()};

    assertThrows(OutcomeUnknownException.class, () -> Buy.main(arguments));

    assertTrue(Files.exists(file()));
    assertEquals(List.of("61400001003"), vendor.sold());
    assertThrows(IllegalStateException.class, () -> Buy.main(arguments));
    assertEquals("bought [61400001003]", reconcile(vendor));
  }

  @Test
  void purchase_thatIsKnown_leavesNoFile(@ForVendor(Vendor.CRAZYTEL) VendorControl vendor)
      throws Exception {
    Buy.main(new String[] {vendor.baseUrl(), NUMBER, file().toString()});

    assertFalse(Files.exists(file()));
    assertEquals(List.of(NUMBER), vendor.sold());
  }

  @Test
  void purchase_thatIsRejected_leavesNoFile(@ForVendor(Vendor.CRAZYTEL) VendorControl vendor)
      throws Exception {
    Buy.main(new String[] {vendor.baseUrl(), "61400000001", file().toString()});

    assertFalse(Files.exists(file()));
    assertEquals(List.of(), vendor.sold());
  }
}
