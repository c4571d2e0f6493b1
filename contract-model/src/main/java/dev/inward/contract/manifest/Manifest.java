package dev.inward.contract.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor's samples, and the interactions that are made of them. */
public final class Manifest {

  private final Map<String, Sample> samples;
  private final List<Interaction> interactions;

  private Manifest(Map<String, Sample> samples, List<Interaction> interactions) {
    this.samples = samples;
    this.interactions = interactions;
  }

  /**
   * Reads a vendor's manifest and all samples.
   *
   * @throws IllegalStateException if a file is missing or a line names what is not there
   */
  public static Manifest of(Specs specs) {
    YamlNode manifest = specs.yaml("manifest.yaml");
    Map<String, Sample> samples = new LinkedHashMap<>();
    for (YamlNode entry : manifest.nodes("samples")) {
      Sample sample = new Sample(entry, specs.bytes(entry.text("file")));
      if (samples.put(sample.id(), sample) != null) {
        throw new IllegalStateException("two samples are called " + sample.id());
      }
    }
    List<Interaction> interactions = new ArrayList<>();
    for (YamlNode entry : manifest.nodes("interactions")) {
      String requestBody = entry.node("request").text("body");
      interactions.add(
          new Interaction(
              entry,
              requestBody.equals("none") ? null : named(requestBody, samples),
              named(entry.node("response").text("body"), samples)));
    }
    return new Manifest(samples, interactions);
  }

  private static Sample named(String id, Map<String, Sample> samples) {
    Sample sample = samples.get(id);
    if (sample == null) {
      throw new IllegalStateException("no sample is called " + id);
    }
    return sample;
  }

  /** Returns the samples, in the manifest's order. */
  public List<Sample> samples() {
    return List.copyOf(samples.values());
  }

  /** Returns the interactions, in the manifest's order. */
  public List<Interaction> interactions() {
    return List.copyOf(interactions);
  }
}
