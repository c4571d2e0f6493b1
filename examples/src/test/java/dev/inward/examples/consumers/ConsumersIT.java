package dev.inward.examples.consumers;

import static dev.inward.examples.consumers.Consumer.Caller.COMMON_POOL;
import static dev.inward.examples.consumers.Consumer.Caller.FOREIGN_POOL;
import static dev.inward.examples.consumers.Consumer.Caller.MAIN_THREAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.examples.consumers.Consumer.Caller;
import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs a program with the class paths that projects with other parents and BOMs get. It buys, or
 * {@code build()} says which version to set.
 */
@VendorSandbox
@Tag("any-jdk")
final class ConsumersIT {

  private static final List<String> PURCHASES =
      List.of(
          "multitel: 18003863003 18003863009",
          "crazytel: DID number successfully purchased",
          "anveo: 12121111111");

  private static final ConsumerProject BOOT_2_7 = ConsumerProject.springBoot("2.7.18");
  private static final ConsumerProject BOOT_3_3 = ConsumerProject.springBoot("3.3.13");
  private static final ConsumerProject BOOT_3_5 = ConsumerProject.springBoot("3.5.8");

  @TempDir private Path folder;

  static Stream<ConsumerProject> projects() {
    return Stream.of(
        BOOT_3_3,
        BOOT_3_5,
        ConsumerProject.springBoot("4.0.0"),
        ConsumerProject.bom("io.quarkus:quarkus-bom:3.33.2"));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void consumer_whateverManagesItsVersions_buys(ConsumerProject project, Sandbox sandbox)
      throws Exception {
    assertThat(run(MAIN_THREAD, MavenClassPath.of(project, folder), sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  private List<String> run(Caller caller, List<Path> classPath, Sandbox sandbox) throws Exception {
    Path program =
        Path.of(Consumer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String path =
        Stream.concat(Stream.of(program), classPath.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return run(List.of("-cp", path, Consumer.class.getName()), caller, sandbox);
  }

  private List<String> run(List<String> program, Caller caller, Sandbox sandbox) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // With one thread only, CompletableFuture would use no pool.
    command.add("-Djava.util.concurrent.ForkJoinPool.common.parallelism=2");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(program);
    command.add(caller.name());
    for (Vendor vendor : List.of(Vendor.MULTITEL, Vendor.CRAZYTEL, Vendor.ANVEO)) {
      command.add(sandbox.baseUrl(vendor));
    }
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    List<String> printed = Files.readAllLines(output);
    assertThat(ended && process.exitValue() == 0)
        .as(() -> String.join("\n", printed) + errorsIn(errors))
        .isTrue();
    return printed;
  }

  private static String errorsIn(Path errors) {
    try {
      return "\n" + Files.readString(errors);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> twice(List<String> lines) {
    return Stream.concat(lines.stream(), lines.stream()).toList();
  }

  @Test
  void fatJar_whenCalledFromTheCommonPool_buys(Sandbox sandbox) throws Exception {
    Path jar = FatJar.of(Consumer.class, MavenClassPath.of(BOOT_3_5, folder), folder);

    assertThat(run(List.of("-jar", jar.toString()), COMMON_POOL, sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void consumer_whenItsThreadsHaveAForeignClassLoader_buys(Sandbox sandbox) throws Exception {
    assertThat(run(FOREIGN_POOL, MavenClassPath.of(BOOT_3_5, folder), sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void okHttp4BesideOkHttp5_isRefusedByBuildAndMendedByAProperty(Sandbox sandbox) throws Exception {
    ConsumerProject withOkHttp = BOOT_3_3.withDependency("com.squareup.okhttp3:okhttp");

    assertThat(clients(run(MAIN_THREAD, MavenClassPath.of(withOkHttp, folder), sandbox)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("client: the class path does not fit: found okhttp-4.12.0.jar and ")
                    .contains("so set com.squareup.okhttp3:okhttp to " + version("okhttp"))
                    .contains(property("okhttp.version", version("okhttp")))
                    .contains("java.lang.NoSuchMethodError: "));
    assertThat(sandbox.control(Vendor.CRAZYTEL).journal()).isEmpty();

    ConsumerProject mended = withOkHttp.with("okhttp.version", version("okhttp"));
    assertThat(run(MAIN_THREAD, MavenClassPath.of(mended, folder), sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void springBoot27_isRefusedByBuildAndMendedByProperties(Sandbox sandbox) throws Exception {
    assertThat(clients(run(MAIN_THREAD, MavenClassPath.of(BOOT_2_7, folder), sandbox)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("client: the class path does not fit: found kotlin-stdlib-1.6.21.jar")
                    .contains(property("kotlin.version", version("kotlin"))));

    ConsumerProject withKotlin = BOOT_2_7.with("kotlin.version", version("kotlin"));
    List<String> lines = run(MAIN_THREAD, MavenClassPath.of(withKotlin, folder), sandbox);
    assertThat(lines.get(1)).isEqualTo(PURCHASES.get(1));
    assertThat(List.of(lines.get(0), lines.get(2)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains(property("jakarta-xml-bind.version", version("jaxb-api")))
                    .contains(property("jakarta-activation.version", version("activation-api")))
                    .contains(property("glassfish-jaxb.version", version("jaxb-runtime"))));

    sandbox.control(Vendor.CRAZYTEL).reset();
    ConsumerProject mended =
        withKotlin
            .with("jakarta-xml-bind.version", version("jaxb-api"))
            .with("jakarta-activation.version", version("activation-api"))
            .with("glassfish-jaxb.version", version("jaxb-runtime"))
            // For the sandbox only.
            .with("jackson-bom.version", "2.17.3")
            .with("snakeyaml.version", "2.2");
    assertThat(run(MAIN_THREAD, MavenClassPath.of(mended, folder), sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void olderLibraryOfTheSandbox_keepsItFromStarting(Sandbox sandbox) throws Exception {
    ConsumerProject micronaut =
        ConsumerProject.bom("io.micronaut.platform:micronaut-platform:4.10.8");
    List<String> lines = run(MAIN_THREAD, MavenClassPath.of(micronaut, folder), sandbox);

    assertThat(clients(lines)).containsExactlyElementsOf(PURCHASES);
    assertThat(lines.get(3))
        .contains("sandbox: the sandbox cannot run with this class path")
        .contains("com.networknt.schema.Schema")
        .contains("set json-schema-validator");
  }

  /** Returns the lines of what the clients did with the sandbox of this test. */
  private static List<String> clients(List<String> lines) {
    return lines.subList(0, 3);
  }

  private static String property(String name, String version) {
    return "<%1$s>%2$s</%1$s>".formatted(name, version);
  }

  private static String version(String library) {
    return System.getProperty("inward." + library + ".version");
  }
}
