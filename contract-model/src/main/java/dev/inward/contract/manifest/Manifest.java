package dev.inward.contract.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A vendor's manifest: the recorded samples and the interactions that are made of them. */
public final class Manifest {

  private static final String FILE = "manifest.yaml";

  private final Map<String, Sample> samples = new LinkedHashMap<>();
  private final List<Interaction> interactions;

  private Manifest(Specs specs) {
    YamlNode root = specs.yaml(FILE).only("vendor", "xsd", "documents", "samples", "interactions");
    for (YamlNode document : root.nodes("documents")) {
      document.only("id", "title", "date", "address", "sha256");
    }
    for (YamlNode entry : root.nodes("samples")) {
      Sample sample = Sample.of(entry, specs);
      if (samples.put(sample.id(), sample) != null) {
        throw entry.problem("id", "another sample has the id " + sample.id());
      }
    }
    interactions = root.nodes("interactions").stream().map(this::interaction).toList();
  }

  /**
   * Reads a vendor's manifest and all samples.
   *
   * @param specs the vendor's files
   * @return the manifest
   * @throws InvalidSpecException if a file is missing, a key is unknown or a name refers to nothing
   */
  public static Manifest of(Specs specs) {
    return new Manifest(specs);
  }

  private Interaction interaction(YamlNode entry) {
    YamlNode request = entry.node("request");
    return Interaction.of(
        entry,
        request.text("body").equals("none") ? null : sample(request),
        sample(entry.node("response")));
  }

  private Sample sample(YamlNode part) {
    Sample sample = samples.get(part.text("body"));
    if (sample == null) {
      throw part.problem("body", "no sample has the id " + part.text("body"));
    }
    return sample;
  }

  /** {@return the samples, in the manifest's order} */
  public List<Sample> samples() {
    return List.copyOf(samples.values());
  }

  /** {@return the interactions, in the manifest's order} */
  public List<Interaction> interactions() {
    return interactions;
  }

  /**
   * Returns the interaction of an id, or null if there is none.
   *
   * @param id the id
   * @return the interaction of an id, or null if there is none
   */
  public @Nullable Interaction interaction(String id) {
    return interactions.stream()
        .filter(interaction -> interaction.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
