package dev.inward.examples.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A program that ProGuard has shrunk, optimized and obfuscated buys from each vendor. It has one
 * rule of its own, for its main method: all others are in the jars that it uses.
 */
@VendorSandbox
@Tag("any-jdk")
@Tag("full")
final class ShrunkIT {

  /** The modules of the JDK that the clients and their libraries name. */
  private static final List<String> JDK =
      List.of("java.base", "java.logging", "java.xml", "java.desktop", "jdk.unsupported");

  @TempDir private static Path folder;

  private static Path shrunk;
  private static long size;

  @BeforeAll
  static void shrink() throws Exception {
    assumeThat(jmod("java.base")).as("a JDK that brings its modules as files").exists();
    List<Path> jars = MavenClassPath.of(ConsumerProject.CLIENTS_ONLY);
    shrunk = folder.resolve("shrunk.jar");
    List<String> options = new ArrayList<>();
    options.add("-injars " + program());
    for (Path jar : jars) {
      size += Files.size(jar);
      // The classes of newer JDKs, module descriptors and licences would be there several times.
      options.add(
          "-injars "
              + jar
              + "(!META-INF/versions/**,!**module-info.class,!META-INF/MANIFEST.MF,"
              + "!META-INF/LICENSE,!META-INF/*.md)");
      options.addAll(rules(jar));
    }
    options.add("-outjars " + shrunk);
    for (String module : JDK) {
      options.add("-libraryjars " + jmod(module) + "(!**.jar;!module-info.class)");
    }
    options.add(
        "-keep class " + LifeOfANumber.class.getName() + " { void main(java.lang.String[]); }");
    options.add("-dontnote");
    Path configuration = Files.write(folder.resolve("configuration.pro"), options);
    run(
        "-cp",
        MavenClassPath.of(ConsumerProject.PROGUARD).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)),
        "proguard.ProGuard",
        "@" + configuration);
  }

  /** Returns the rules that a jar brings for those who use it. */
  private static List<String> rules(Path path) throws IOException {
    List<String> rules = new ArrayList<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().matches("META-INF/proguard/.*\\.pro")) {
          rules.add(new String(jar.getInputStream(entry).readAllBytes(), UTF_8));
        }
      }
    }
    return rules;
  }

  private static Path program() throws IOException {
    Path program = folder.resolve("program.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program))) {
      FatJar.add(LifeOfANumber.class, jar);
    }
    return program;
  }

  private static Path jmod(String module) {
    return Path.of(System.getProperty("java.home"), "jmods", module + ".jmod");
  }

  private static void run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).doesNotContain("Warning:");
  }

  @ParameterizedTest
  @EnumSource(names = {"MULTITEL", "CRAZYTEL", "ANVEO"})
  void program_whenShrunk_buys(Vendor vendor, Sandbox sandbox) throws Exception {
    assertThat(
            Played.by(
                List.of("-cp", shrunk.toString(), LifeOfANumber.class.getName()), vendor, sandbox))
        .isEqualTo(Played.expected(vendor));
  }

  @Test
  void program_whenShrunk_isSmallerAndHasOtherNames() throws IOException {
    assertThat(Files.size(shrunk)).isLessThan(size / 2);
    try (JarFile jar = new JarFile(shrunk.toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .contains("META-INF/inward/versions")
          .doesNotContain("dev/inward/crazytel/CrazytelClient.class", "okhttp3/OkHttpClient.class");
    }
  }
}
