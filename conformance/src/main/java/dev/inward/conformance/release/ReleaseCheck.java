package dev.inward.conformance.release;

import dev.inward.conformance.checks.Break;
import dev.inward.conformance.checks.Check;
import dev.inward.conformance.checks.House;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** C16: what has changed since the last release is in the changelog, and the version says so. */
public final class ReleaseCheck implements Check {

  private static final String CONTRACT = "openapi.yaml";

  private final String changelog;
  private final Version project;

  /** Makes the check for the changelog and the version of this build. */
  public ReleaseCheck() {
    this(read("CHANGELOG.md"), System.getProperty("inward.version"));
  }

  ReleaseCheck(String changelog, String project) {
    this.changelog = changelog;
    this.project = Version.of(project);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(System.getProperty("inward.reactor"), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String id() {
    return "C16";
  }

  @Override
  public String holds() {
    return "contract and XSD with those of the last release: what has changed asks for its version"
        + " and its line of the changelog";
  }

  @Override
  public List<Break> breaks(House house) {
    List<Break> breaks = new ArrayList<>();
    Version released = Version.of(house.specs().yaml(Baseline.FILE).text("version"));
    Version current = Version.of(house.contract().node("info").text("version"));
    String file = "specs/" + house.vendor() + "/";
    if (!current.number().equals(project.number())) {
      breaks.add(
          new Break(
              id(),
              file + CONTRACT,
              "/info/version",
              "it is " + current + ", and the poms have " + project,
              "Give all of them the same version"));
    }
    if (!released.isReleased() && !released.number().equals(project.number())) {
      breaks.add(
          new Break(
              id(),
              file + Baseline.FILE,
              "/version",
              "the baseline waits for " + released.number() + ", and the poms have " + project,
              "Accept a baseline with each release: mvn -Paccept-baseline package"));
    }
    Version least = released;
    Changelog lines = Changelog.of(changelog, current);
    String vendor = house.contract().node("x-client").text("name");
    for (Map.Entry<String, List<Difference>> changed : differences(house).entrySet()) {
      for (Difference difference : changed.getValue()) {
        boolean isEvidence = Evidence.FILES.contains(changed.getKey());
        Version asked = isEvidence ? released : released.after(difference.weight());
        least = least.compareTo(asked) < 0 ? asked : least;
        if (difference.weight() != Weight.WORDS && !lines.speaksOf(vendor, difference.names())) {
          breaks.add(unspoken(file + changed.getKey(), vendor, difference, asked, current));
        }
      }
    }
    if (current.compareTo(least) < 0) {
      breaks.add(
          new Break(
              id(),
              file + CONTRACT,
              "/info/version",
              "it is " + current + " after " + released,
              "What has changed asks for " + least + " at least"));
    }
    return breaks;
  }

  private Break unspoken(
      String file, String vendor, Difference difference, Version asked, Version current) {
    return new Break(
        id(),
        file,
        difference.at(),
        difference.said() + ", which is " + difference.weight() + " and asks for version " + asked,
        "Take it back, or say so in CHANGELOG.md below %s: - %s: `%s` …"
            .formatted(current.number(), vendor, String.join("` `", difference.names())));
  }

  private static Map<String, List<Difference>> differences(House house) {
    Specs specs = house.specs();
    Object before = Tree.of(specs.yaml(Baseline.FOLDER + CONTRACT));
    Object after = Tree.of(house.contract());
    String was = specs.yaml(Baseline.FILE).textOrNull("xsd");
    String is = specs.yaml("manifest.yaml").textOrNull("xsd");
    List<Difference> xsd = new ArrayList<>();
    if (!Objects.equals(was, is)) {
      xsd.add(new Difference("/", List.of("xsd"), Weight.BREAKING, "was " + was + " and is " + is));
    }
    xsd.addAll(
        Comparison.ofXsds(
            was == null ? null : specs.bytes(Baseline.FOLDER + was),
            is == null ? null : specs.bytes(is),
            Comparison.xmlRoots(before, after)));
    Map<String, List<Difference>> differences = new LinkedHashMap<>();
    differences.put(CONTRACT, Comparison.ofContracts(before, after));
    differences.put(is == null ? "XSD" : is, xsd);
    for (String file : Evidence.FILES) {
      differences.put(
          file, Evidence.differences(file, specs.yaml(Baseline.FOLDER + file), specs.yaml(file)));
    }
    return differences;
  }
}
