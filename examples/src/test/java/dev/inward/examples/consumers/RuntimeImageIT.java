package dev.inward.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clients run with the few modules of the JDK that the documentation names. */
@VendorSandbox
@Tag("any-jdk")
@Tag("full")
final class RuntimeImageIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void link() throws Exception {
    Path page = Path.of(System.getProperty("inward.reactor"), "docs/shrinking.md");
    String command =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("jlink "))
            .findFirst()
            .orElseThrow();
    String[] options =
        command
            .replaceFirst("^jlink ", "")
            .replaceFirst("runtime$", folder.resolve("runtime").toString())
            .split(" ", -1);
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    assertThat(jlink.run(System.out, System.err, options)).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"MULTITEL", "CRAZYTEL", "ANVEO"})
  void client_withTheDocumentedModules_buys(Vendor vendor, Sandbox sandbox) throws Exception {
    assertThat(
            Played.by(
                folder.resolve("runtime/bin/java"),
                Played.onClassPath(MavenClassPath.of(ConsumerProject.client(Played.id(vendor)))),
                vendor,
                sandbox))
        .isEqualTo(Played.expected(vendor));
  }
}
