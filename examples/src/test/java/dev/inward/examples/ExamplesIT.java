package dev.inward.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Builds the example projects outside of the reactor and lets them buy from the sandbox, on the
 * class path and on the module path. Detects what works only inside the reactor.
 */
@VendorSandbox
@Tag("any-jdk")
@Tag("full")
final class ExamplesIT {

  private static final Pattern VERSION = Pattern.compile("<([a-z-]+\\.version)>([^<]+)</");

  @TempDir private static Path folder;

  private static ExampleProjects examples;

  @BeforeAll
  static void buildExamples() throws Exception {
    TemporaryRepository repository = TemporaryRepository.in(folder);
    examples = ExampleProjects.build(Files.createDirectory(folder.resolve("examples")), repository);
  }

  /** A vendor, with the output of its example. */
  enum Buyer {
    MULTITEL("multitel", "18003863003", "18003863009", "0.7", "NUMBER_UNAVAILABLE"),
    CRAZYTEL("crazytel", "false", "DID number successfully purchased"),
    ANVEO("anveo", "12121111111");

    final String vendor;
    private final String lines;

    Buyer(String vendor, String... lines) {
      this.vendor = vendor;
      this.lines = String.join("\n", lines);
    }

    List<String> output() {
      return lines.lines().toList();
    }

    String serverOf(Sandbox sandbox) {
      return sandbox.baseUrl(Vendor.valueOf(name()));
    }
  }

  @Test
  void poms_nameTheVersionsOfThisBuild() throws IOException {
    for (Path project : ExampleProjects.sources()) {
      List<MatchResult> versions =
          VERSION.matcher(Files.readString(project.resolve("pom.xml"))).results().toList();

      assertThat(versions)
          .isNotEmpty()
          .allSatisfy(
              version ->
                  assertThat(version.group(2))
                      .as("%s of %s", version.group(1), project)
                      .isEqualTo(System.getProperty(property(version.group(1)))));
    }
  }

  private static String property(String version) {
    return version.equals("inward.version") ? version : "inward." + version;
  }

  @ParameterizedTest
  @EnumSource
  void buyer_onClassPath_buys(Buyer buyer, Sandbox sandbox) throws Exception {
    assertThat(examples.runOnClassPath(buyer.vendor, buyer.serverOf(sandbox)))
        .containsExactlyElementsOf(buyer.output());
  }

  @ParameterizedTest
  @EnumSource
  void buyer_onModulePath_buys(Buyer buyer, Sandbox sandbox) throws Exception {
    assertThat(examples.runOnModulePath(buyer.vendor, buyer.serverOf(sandbox)))
        .containsExactlyElementsOf(buyer.output());
  }

  @Test
  void cdsArchive_asDocumented_hasTheClassesOfThePurchase(Sandbox sandbox) throws Exception {
    assertThatClassesComeFrom("buyer.jsa", Path.of(System.getProperty("java.home")), sandbox);
  }

  @Test
  void aotCache_asDocumented_hasTheClassesOfThePurchase(Sandbox sandbox) throws Exception {
    assumeThat(jdk25()).as("a JDK 25, this one or one beside it").isPresent();

    assertThatClassesComeFrom("buyer.aot", jdk25().orElseThrow(), sandbox);
  }

  /** Runs the documented commands with an archive: one that writes it, and others that use it. */
  private static void assertThatClassesComeFrom(String archive, Path jdk, Sandbox sandbox)
      throws Exception {
    List<String> commands = documentedCommands(archive);
    assertThat(commands).hasSize(3);
    examples.copyDependencies("crazytel");

    for (String command : commands) {
      sandbox.control(Vendor.CRAZYTEL).reset();

      assertThat(examples.runDocumented(command, jdk, Buyer.CRAZYTEL.serverOf(sandbox)))
          .as(command)
          .containsSubsequence(Buyer.CRAZYTEL.output());
    }
    assertThat(Files.readAllLines(folder.resolve("examples/classes.txt")))
        .filteredOn(line -> line.matches(".* dev\\.inward\\.crazytel\\.\\w+ source: .*"))
        .hasSizeGreaterThan(10)
        .allMatch(line -> line.contains("source: shared objects file"));
  }

  private static List<String> documentedCommands(String archive) throws IOException {
    Path page = Path.of(System.getProperty("inward.reactor"), "docs/startup.md");
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("java ") && line.contains(archive))
        .toList();
  }

  /** Returns the home of a JDK 25: this one, or one that is installed beside it. */
  private static Optional<Path> jdk25() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    try (Stream<Path> homes = Files.list(home.getParent())) {
      return Stream.concat(Stream.of(home), homes)
          .filter(each -> Files.isExecutable(each.resolve("bin/java")))
          .filter(each -> release(each).contains("JAVA_VERSION=\"25"))
          .findFirst();
    }
  }

  private static String release(Path home) {
    try {
      return Files.readString(home.resolve("release"));
    } catch (IOException e) {
      return ""; // It does not say what it is.
    }
  }

  @ParameterizedTest
  @EnumSource
  void client_bringsOnlyItsVendorAndNecessaryJars(Buyer buyer) throws Exception {
    List<String> jars = examples.jars(buyer.vendor);

    assertThat(jars)
        .anyMatch(jar -> jar.startsWith("sdk-" + buyer.vendor))
        .filteredOn(jar -> jar.startsWith("sdk-"))
        .hasSize(2);
    assertThat(jars)
        .noneMatch(
            jar -> jar.matches("(gson|jackson|pact|javax|swagger|openapi|slf4j|snakeyaml).*"))
        .doesNotHaveDuplicates();
    assertThat(jars).filteredOn(jar -> jar.startsWith("okhttp")).hasSize(1);
    assertThat(jars).filteredOn(jar -> jar.startsWith("okio")).hasSize(1);
  }

  @Test
  void crazytel_bringsNoJaxb() throws IOException {
    assertThat(examples.jars("crazytel"))
        .noneMatch(jar -> jar.contains("jaxb") || jar.contains("jakarta"));
  }

  @Test
  void sandboxTest_withoutFurtherSetup_passes() throws IOException {
    assertThat(examples.sandboxTestReport().counts())
        .isEqualTo(Map.of("tests", 3, "errors", 0, "failures", 0, "skipped", 0));
  }

  @Test
  void regenerate_withChangedContract_generatesAClientWithTheChanges() throws IOException {
    assertThat(examples.regenerateReport().counts())
        .isEqualTo(Map.of("tests", 4, "errors", 0, "failures", 0, "skipped", 0));
  }

  @Test
  void yourContract_withAForeignContract_generatesAClientThatCallsAStub() throws IOException {
    assertThat(examples.yourContractReport().counts())
        .isEqualTo(Map.of("tests", 5, "errors", 0, "failures", 0, "skipped", 0));
  }

  @Test
  void sandbox_bringsOneSchemaValidatorAndNoOtherLargeJar() throws IOException {
    List<String> jars = examples.sandboxTestReport().jars();

    assertThat(jars)
        .anyMatch(jar -> jar.startsWith("sdk-crazytel"))
        .anyMatch(jar -> jar.startsWith("sandbox"))
        .anyMatch(jar -> jar.startsWith("json-schema-validator"))
        .noneMatch(jar -> jar.matches("sdk-(multitel|anveo).*"))
        .noneMatch(jar -> jar.matches("(jaxb|jakarta|netty|groovy|pact|slf4j-nop).*"));
    assertThat(jars)
        .filteredOn(jar -> jar.startsWith("kotlin"))
        .containsExactlyElementsOf(
            examples.jars("crazytel").stream().filter(jar -> jar.startsWith("kotlin")).toList());
  }
}
