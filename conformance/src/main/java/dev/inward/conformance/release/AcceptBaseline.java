package dev.inward.conformance.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what there is now the baseline: {@code mvn -B -Paccept-baseline package}. What it writes is
 * reviewed as a change of these files.
 */
public final class AcceptBaseline {

  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");

  private AcceptBaseline() {}

  /**
   * Writes the baselines.
   *
   * @param args the reactor's folder and the version of its poms
   */
  public static void main(String[] args) throws IOException {
    Path reactor = Path.of(args[0]);
    Version version = Version.of(args[1]);
    for (String vendor : VENDORS) {
      accept(reactor.resolve("specs").resolve(vendor), version);
    }
    for (ApiModule module : ApiModule.values()) {
      Path file = reactor.resolve(module.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, ApiCheck.text(module, ApiText.of(module), version));
    }
  }

  /** Makes a vendor's contract and XSD the baseline. */
  static void accept(Path specs, Version version) throws IOException {
    Path folder = specs.resolve(Baseline.FOLDER);
    refuseToForget(specs.resolve(Baseline.FILE), version);
    clear(folder);
    Files.createDirectories(folder);
    Files.copy(specs.resolve("openapi.yaml"), folder.resolve("openapi.yaml"));
    String xsd = yaml(specs.resolve("manifest.yaml")).textOrNull("xsd");
    if (xsd != null) {
      Files.copy(specs.resolve(xsd), folder.resolve(xsd));
    }
    for (String file : Evidence.FILES) {
      Files.copy(specs.resolve(file), folder.resolve(file));
    }
    Files.writeString(specs.resolve(Baseline.FILE), release(version, xsd));
  }

  private static String release(Version version, @Nullable String xsd) {
    return """
        # What the last release was, or is going to be while the version is a SNAPSHOT.
        # Written by mvn -Paccept-baseline, and not by hand.
        version: %s
        %s"""
        .formatted(version, xsd == null ? "" : "xsd: " + xsd + "\n");
  }

  /** What has been released stays what changes are held against, until the next release. */
  private static void refuseToForget(Path file, Version version) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    Version last = Version.of(yaml(file).text("version"));
    if (last.isReleased() && (!version.isReleased() || version.compareTo(last) <= 0)) {
      throw new IllegalStateException(
          file + " is of the release " + last + ", which " + version + " cannot take the place of");
    }
  }

  private static YamlNode yaml(Path file) throws IOException {
    return Specs.of("none").with("yaml", Files.readString(file).getBytes(UTF_8)).yaml("yaml");
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
