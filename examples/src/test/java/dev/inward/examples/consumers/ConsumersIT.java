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
@Tag("full")
final class ConsumersIT {

  private static final List<String> PURCHASES =
      List.of(
          "multitel: 18003863003 18003863009",
          "crazytel: DID number successfully purchased",
          "anveo: 12121111111");

  @TempDir private Path folder;

  static List<ConsumerProject> projects() {
    return List.of(
        ConsumerProject.BOOT_3_3,
        ConsumerProject.BOOT_3_5,
        ConsumerProject.BOOT_4_0,
        ConsumerProject.QUARKUS);
  }

  @ParameterizedTest
  @MethodSource("projects")
  void consumer_whateverManagesItsVersions_buys(ConsumerProject project, Sandbox sandbox)
      throws Exception {
    assertThat(run(MAIN_THREAD, project, sandbox)).containsExactlyElementsOf(twice(PURCHASES));
  }

  private List<String> run(Caller caller, ConsumerProject project, Sandbox sandbox)
      throws Exception {
    Path program =
        Path.of(Consumer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String path =
        Stream.concat(Stream.of(program), MavenClassPath.of(project).stream())
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
    Path jar = FatJar.of(Consumer.class, MavenClassPath.of(ConsumerProject.BOOT_3_5), folder);

    assertThat(run(List.of("-jar", jar.toString()), COMMON_POOL, sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void consumer_whenItsThreadsHaveAForeignClassLoader_buys(Sandbox sandbox) throws Exception {
    assertThat(run(FOREIGN_POOL, ConsumerProject.BOOT_3_5, sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void okHttp4BesideOkHttp5_isRefusedByBuildAndMendedByAProperty(Sandbox sandbox) throws Exception {
    assertThat(clients(run(MAIN_THREAD, ConsumerProject.BOOT_3_3_WITH_OKHTTP, sandbox)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("client: the class path does not fit: found okhttp-4.12.0.jar and ")
                    .contains(
                        "so set com.squareup.okhttp3:okhttp to "
                            + ConsumerProject.library("okhttp"))
                    .contains(property("okhttp.version", ConsumerProject.library("okhttp")))
                    .contains("java.lang.NoSuchMethodError: "));
    assertThat(sandbox.control(Vendor.CRAZYTEL).journal()).isEmpty();

    assertThat(run(MAIN_THREAD, ConsumerProject.BOOT_3_3_WITH_OKHTTP_MENDED, sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void springBoot27_isRefusedByBuildAndMendedByProperties(Sandbox sandbox) throws Exception {
    assertThat(clients(run(MAIN_THREAD, ConsumerProject.BOOT_2_7, sandbox)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("client: the class path does not fit: found kotlin-stdlib-1.6.21.jar")
                    .contains(property("kotlin.version", ConsumerProject.library("kotlin"))));

    List<String> lines = run(MAIN_THREAD, ConsumerProject.BOOT_2_7_WITH_KOTLIN, sandbox);
    assertThat(lines.get(1)).isEqualTo(PURCHASES.get(1));
    assertThat(List.of(lines.get(0), lines.get(2)))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains(
                        property("jakarta-xml-bind.version", ConsumerProject.library("jaxb-api")))
                    .contains(
                        property(
                            "jakarta-activation.version",
                            ConsumerProject.library("activation-api")))
                    .contains(
                        property(
                            "glassfish-jaxb.version", ConsumerProject.library("jaxb-runtime"))));

    sandbox.control(Vendor.CRAZYTEL).reset();
    assertThat(run(MAIN_THREAD, ConsumerProject.BOOT_2_7_MENDED, sandbox))
        .containsExactlyElementsOf(twice(PURCHASES));
  }

  @Test
  void olderLibraryOfTheSandbox_keepsItFromStarting(Sandbox sandbox) throws Exception {
    List<String> lines = run(MAIN_THREAD, ConsumerProject.MICRONAUT, sandbox);

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
}
