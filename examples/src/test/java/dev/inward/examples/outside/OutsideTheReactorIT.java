package dev.inward.examples.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Builds projects that nothing of ours manages, each with one dependency, and lets them buy from
 * the sandbox: on the class path and on the module path. What only works inside the reactor shows
 * here.
 */
@VendorSandbox
@Tag("any-jdk")
final class OutsideTheReactorIT {

  @TempDir private static Path folder;

  private static Consumers onClassPath;
  private static Consumers onModulePath;

  @BeforeAll
  static void buildConsumers() throws Exception {
    ThrowAwayRepository repository = ThrowAwayRepository.in(folder);
    onClassPath = Consumers.build(folder.resolve("class-path"), repository, false);
    onModulePath = Consumers.build(folder.resolve("module-path"), repository, true);
  }

  /** A vendor, with what its consumer prints. */
  enum Purchase {
    MULTITEL("multitel", "18003863003", "18003863009", "0.7", "NUMBER_UNAVAILABLE"),
    CRAZYTEL("crazytel", "false", "DID number successfully purchased"),
    ANVEO("anveo", "12121111111");

    final String vendor;
    private final String lines;

    Purchase(String vendor, String... lines) {
      this.vendor = vendor;
      this.lines = String.join("\n", lines);
    }

    List<String> printed() {
      return lines.lines().toList();
    }

    String serverOf(Sandbox sandbox) {
      return sandbox.baseUrl(Vendor.valueOf(name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void consumer_onClassPath_buys(Purchase purchase, Sandbox sandbox) throws Exception {
    assertThat(onClassPath.run(purchase.vendor, purchase.serverOf(sandbox)))
        .containsExactlyElementsOf(purchase.printed());
  }

  @ParameterizedTest
  @EnumSource
  void consumer_onModulePath_buys(Purchase purchase, Sandbox sandbox) throws Exception {
    assertThat(onModulePath.run(purchase.vendor, purchase.serverOf(sandbox)))
        .containsExactlyElementsOf(purchase.printed());
  }

  @ParameterizedTest
  @EnumSource
  void dependency_bringsItsOwnVendorAndNothingThatItDoesNotNeed(Purchase purchase)
      throws Exception {
    List<String> jars = onClassPath.jars(purchase.vendor);

    assertThat(jars)
        .anyMatch(jar -> jar.startsWith("sdk-" + purchase.vendor))
        .filteredOn(jar -> jar.startsWith("sdk-"))
        .hasSize(2);
    assertThat(jars)
        .noneMatch(
            jar -> jar.matches("(gson|jackson|pact|javax|swagger|openapi|slf4j|snakeyaml).*"))
        .doesNotHaveDuplicates();
    assertThat(jars).filteredOn(jar -> jar.startsWith("okhttp")).hasSize(2);
    assertThat(jars).filteredOn(jar -> jar.startsWith("okio")).hasSize(1);
  }

  @Test
  void crazytel_bringsNoJaxb() throws IOException {
    assertThat(onClassPath.jars("crazytel"))
        .noneMatch(jar -> jar.contains("jaxb") || jar.contains("jakarta"));
  }

  @Test
  void sandboxUser_withNoOtherSetUp_passesItsTests() throws IOException {
    assertThat(onClassPath.testReport().counts())
        .isEqualTo(Map.of("tests", 3, "errors", 0, "failures", 0, "skipped", 0));
  }

  @Test
  void contract_whenAUserChangesIt_givesAClientOfTheChangedOne() throws IOException {
    assertThat(onClassPath.regeneratedReport().counts())
        .isEqualTo(Map.of("tests", 4, "errors", 0, "failures", 0, "skipped", 0));
  }

  @Test
  void sandbox_bringsOneSchemaValidatorAndNothingElseThatIsBig() throws IOException {
    List<String> jars = onClassPath.testReport().jars();

    assertThat(jars)
        .anyMatch(jar -> jar.startsWith("sdk-crazytel"))
        .anyMatch(jar -> jar.startsWith("conformance"))
        .anyMatch(jar -> jar.startsWith("json-schema-validator"))
        .noneMatch(jar -> jar.matches("sdk-(multitel|anveo).*"))
        .noneMatch(jar -> jar.matches("(jaxb|jakarta|netty|groovy|pact|slf4j-nop).*"));
    assertThat(jars)
        .filteredOn(jar -> jar.startsWith("kotlin"))
        .containsExactlyElementsOf(
            onClassPath.jars("crazytel").stream().filter(jar -> jar.startsWith("kotlin")).toList());
  }
}
