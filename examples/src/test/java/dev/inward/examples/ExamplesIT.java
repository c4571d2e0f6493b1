package dev.inward.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds the example projects and those of docs/first-purchase.md outside of the reactor and lets
 * them buy from the sandbox, on the class path and on the module path. Detects what works only
 * inside the reactor.
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
    CRAZYTEL("crazytel", "61400000000: DID number successfully purchased"),
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
    Map<String, String> ours = versions(Path.of(System.getProperty("inward.reactor"), "pom.xml"));
    assertThat(ours).containsKeys("junit.version", "surefire-plugin.version");
    for (Path project : ExampleProjects.sources()) {
      Map<String, String> versions = versions(project.resolve("pom.xml"));

      assertThat(versions.remove("inward.version"))
          .as("inward.version of %s", project)
          .isEqualTo(System.getProperty("inward.version"));
      versions.keySet().retainAll(ours.keySet());
      assertThat(ours).as(project.toString()).containsAllEntriesOf(versions);
    }
  }

  /** Returns the properties of a POM that are versions. */
  private static Map<String, String> versions(Path pom) throws IOException {
    Map<String, String> versions = new HashMap<>();
    VERSION
        .matcher(Files.readString(pom))
        .results()
        .forEach(version -> versions.put(version.group(1), version.group(2)));
    return versions;
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

  static List<String> tested() throws IOException {
    return ExampleProjects.tested();
  }

  @ParameterizedTest
  @MethodSource("tested")
  void example_withTests_passesAllOfThem(String project) throws IOException {
    List<TestReport> reports = examples.testReports(project);

    assertThat(reports)
        .isNotEmpty()
        .allSatisfy(
            report ->
                assertThat(report.counts())
                    .as(report.name())
                    .containsAllEntriesOf(Map.of("errors", 0, "failures", 0, "skipped", 0))
                    .doesNotContainEntry("tests", 0));
    assertThat(reports.stream().map(TestReport::name).sorted().toList())
        .isEqualTo(examples.testClasses(project));
  }

  @Test
  void sandbox_whenTheProjectHasNoProviderOfSlf4j_printsNothing() throws IOException {
    assertThat(examples.testReports("sandbox-test").get(0).xml())
        .contains("slf4j-api")
        .doesNotContain("SLF4J(", "Unknown keyword");
  }

  @Test
  void sandbox_bringsOneSchemaValidatorAndNoOtherLargeJar() throws IOException {
    List<String> jars = examples.testReports("sandbox-test").get(0).jars();

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
