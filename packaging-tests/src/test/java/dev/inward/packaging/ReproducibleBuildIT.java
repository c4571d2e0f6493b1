package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two builds in two folders make equal jars. Here of one small module; every week {@code
 * .ci/reproducible} builds all of them.
 */
@Tag("any-jdk")
@Tag("full")
final class ReproducibleBuildIT {

  @Test
  void builds_inTwoFoldersAtTwoTimes_makeEqualJars(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("output.txt");
    Process script =
        new ProcessBuilder(
                PublishedModules.REACTOR.resolve(".ci/reproducible").toString(),
                "-o",
                "-Dmaven.repo.local=" + System.getProperty("inward.repository"),
                "-pl",
                "ecma-regex")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!script.waitFor(300, TimeUnit.SECONDS)) {
      script.destroyForcibly().waitFor();
    }

    assertThat(script.exitValue()).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output).lines().filter(line -> line.startsWith("equal: ")))
        .map(line -> line.replaceFirst(".*-SNAPSHOT|.*\\d", ""))
        .containsExactlyInAnyOrder(".jar", "-sources.jar", "-javadoc.jar");
  }
}
