package dev.inward.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the profile {@code release} makes for Maven Central, and when it refuses to. */
@Tag("any-jdk")
@Tag("full")
final class ReleaseBundleIT {

  private static final List<String> CHECKSUMS = List.of(".md5", ".sha1");

  @TempDir private static Path folder;

  private static ReleaseProject project;
  private static ThrowAwayKey key;
  private static Path bundle;

  @BeforeAll
  static void makeBundle() throws Exception {
    project = ReleaseProject.in(Files.createDirectory(folder.resolve("project")));
    project.change("CHANGELOG.md", "\n## ", "\n## 1.2.3 (2026-01-31)\n\n## ");
    key = ThrowAwayKey.make();

    ReleaseProject.Run run = project.release(Map.of("MAVEN_GPG_KEY", key.armored()), "deploy");

    assertThat(run.code()).as(run.output()).isZero();
    assertThat(run.output()).as("the private key").doesNotContain("PRIVATE KEY");
    bundle = Files.createDirectory(folder.resolve("bundle"));
    unzip(project.folder().resolve("target/inward-1.2.3-bundle.zip"), bundle);
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(in, target);
        }
      }
    }
  }

  private static Path artifact(String name, String suffix) {
    String version = ReleaseProject.VERSION;
    String file = name + "-" + version + suffix;
    return bundle.resolve("dev/inward").resolve(name).resolve(version).resolve(file);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(bundle)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** The files themselves, without their signatures and checksums. */
  private static List<Path> artifacts() throws IOException {
    return files().stream()
        .filter(file -> !file.toString().matches(".*\\.(asc|md5|sha1)"))
        .toList();
  }

  @Test
  void bundle_hasEachArtifactOnceAndNothingElse() throws IOException {
    assertThat(artifacts())
        .containsExactlyInAnyOrder(
            artifact(ReleaseProject.PARENT, ".pom"),
            artifact(ReleaseProject.PARENT, "-cyclonedx.json"),
            artifact(ReleaseProject.BOM, ".pom"),
            artifact(ReleaseProject.BOM, "-cyclonedx.json"),
            artifact(ReleaseProject.MODULE, ".pom"),
            artifact(ReleaseProject.MODULE, ".jar"),
            artifact(ReleaseProject.MODULE, "-sources.jar"),
            artifact(ReleaseProject.MODULE, "-javadoc.jar"),
            artifact(ReleaseProject.MODULE, "-cyclonedx.json"));
  }

  @Test
  void artifacts_areSignedByTheKey() throws Exception {
    for (Path artifact : artifacts()) {
      assertThat(key.hasSigned(artifact)).as(artifact.toString()).isTrue();
    }
  }

  @Test
  void signature_ofAnotherFile_isNoSignature() throws Exception {
    Path changed = folder.resolve("changed.pom");
    Files.writeString(changed, "changed");
    Files.copy(artifact(ReleaseProject.MODULE, ".pom.asc"), folder.resolve("changed.pom.asc"));

    assertThat(key.hasSigned(changed)).isFalse();
  }

  @Test
  void artifacts_haveTheChecksumsThatCentralAsksFor() throws Exception {
    for (Path artifact : artifacts()) {
      for (String extension : CHECKSUMS) {
        MessageDigest digest =
            MessageDigest.getInstance(extension.equals(".md5") ? "MD5" : "SHA-1");
        assertThat(artifact.resolveSibling(artifact.getFileName() + extension))
            .hasContent(HexFormat.of().formatHex(digest.digest(Files.readAllBytes(artifact))));
      }
    }
  }

  @Test
  void poms_areComplete() {
    PomMetadataTest.assertThatIsComplete(
        PublishedModules.pom(artifact(ReleaseProject.PARENT, ".pom")));
    PomMetadataTest.assertThatIsComplete(
        PublishedModules.pom(artifact(ReleaseProject.BOM, ".pom")));
  }

  @Test
  void jars_nameLicenceAndVersion() throws Exception {
    for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
      PublishedJar.assertNamesLicenceAndVersion(
          artifact(ReleaseProject.MODULE, suffix), ReleaseProject.VERSION);
    }
  }

  @Test
  void sbom_namesTheDependencyAndItsLicence() throws Exception {
    assertThat(artifact(ReleaseProject.MODULE, "-cyclonedx.json"))
        .content()
        .contains("pkg:maven/dev.inward/ecma-regex@1.2.3?type=jar")
        .contains("pkg:maven/org.jspecify/jspecify@")
        .doesNotContain("junit", "rhino", folder.toString());
  }

  @Test
  void release_withoutKey_saysOneSentence() throws Exception {
    assertThat(stopped(project.release(Map.of(), "validate", "-pl", "bom")))
        .containsExactly(
            "The key is missing: set MAVEN_GPG_KEY to the armored private key that signs the release.");
  }

  @Test
  void release_withAKeyThatIsNone_saysOneSentence() throws Exception {
    assertThat(stopped(project.release(Map.of("MAVEN_GPG_KEY", ""), "validate", "-pl", "bom")))
        .containsExactly(
            "MAVEN_GPG_KEY holds no armored private key: set it to the one that signs the release.");
  }

  @Test
  void release_withoutSectionOfTheChangelog_saysOneSentence() throws Exception {
    ReleaseProject other = ReleaseProject.in(Files.createDirectory(folder.resolve("no-section")));

    assertThat(stopped(other.release(Map.of(), "validate", "-pl", "bom")))
        .containsExactly(
            "CHANGELOG.md has no section for this version: write \"## 1.2.3 (the date)\".");
  }

  @Test
  void release_ofASnapshot_saysOneSentence() throws Exception {
    ReleaseProject other = ReleaseProject.in(Files.createDirectory(folder.resolve("snapshot")));
    other.setVersion("1.2.3", "1.2.3-SNAPSHOT");

    assertThat(stopped(other.release(Map.of(), "validate", "-pl", "bom")))
        .containsExactly(
            "Version 1.2.3-SNAPSHOT is no release: take -SNAPSHOT off the versions of the POMs.");
  }

  private static List<String> stopped(ReleaseProject.Run run) {
    assertThat(run.code()).as(run.output()).isNotZero();
    return run.sentences();
  }
}
