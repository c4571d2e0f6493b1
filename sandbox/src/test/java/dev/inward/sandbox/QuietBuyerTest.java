package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A user's project has SLF4J, which the sandbox needs, and seldom a provider for it. */
@Timeout(60)
class QuietBuyerTest {

  @Test
  void sandbox_whenSlf4jHasNoProvider_printsNothing() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String withoutProvider =
        Stream.of(classPath.split(File.pathSeparator, -1))
            .filter(jar -> !jar.contains("slf4j-nop"))
            .collect(joining(File.pathSeparator));
    assertThat(withoutProvider).contains("slf4j-api").isNotEqualTo(classPath);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutProvider,
                QuietBuyer.class.getName())
            .redirectErrorStream(true)
            .start();

    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(printed).isEqualTo("[61255500000]");
    assertThat(process.waitFor()).isZero();
  }
}
