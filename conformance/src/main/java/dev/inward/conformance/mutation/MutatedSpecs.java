package dev.inward.conformance.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.inward.conformance.Sha256;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The specs of a vendor with deliberate faults in them. */
final class MutatedSpecs implements MutationTarget {

  /** Keeps decimals as they are written: an outcome of 1.00 is not one of 1.0. */
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final String vendor;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private boolean regenerated;

  private MutatedSpecs(String vendor) {
    this.vendor = vendor;
  }

  /** Starts with the specs as they are. */
  static MutatedSpecs of(String vendor) {
    return new MutatedSpecs(vendor);
  }

  /** Changes a YAML file. */
  MutatedSpecs change(String file, Change... changes) {
    try {
      JsonNode tree = YAML.readTree(bytes(file));
      for (Change change : changes) {
        apply(change, tree, file);
      }
      files.put(file, YAML.writeValueAsBytes(tree));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply(Change change, JsonNode tree, String file) {
    try {
      change.apply(tree);
    } catch (RuntimeException e) {
      throw new IllegalStateException(path(file) + ": " + e.getMessage(), e);
    }
  }

  /** Replaces a text in a file. */
  MutatedSpecs replace(String file, String text, String instead) {
    String before = new String(bytes(file), UTF_8);
    if (!before.contains(text)) {
      throw new IllegalStateException(path(file) + " does not contain: " + text);
    }
    files.put(file, before.replace(text, instead).getBytes(UTF_8));
    return this;
  }

  /** Changes a sample, and gives it the hash that it then has. */
  MutatedSpecs sample(String file, UnaryOperator<String> change) {
    String before = Sha256.of(bytes(file));
    String text = new String(bytes(file), UTF_8);
    byte[] after = change.apply(text).getBytes(UTF_8);
    if (text.equals(new String(after, UTF_8))) {
      throw new IllegalStateException("the edit does not change " + path(file));
    }
    files.put(file, after);
    return replace("manifest.yaml", before, Sha256.of(after));
  }

  /** Generates the client from the mutated contract, too. */
  MutatedSpecs regenerated() {
    regenerated = true;
    return this;
  }

  @Override
  public List<String> killedBy(List<String> checks) throws Exception {
    boolean isOfAnother = files.keySet().stream().anyMatch(MutatedSpecs::makesAnotherClient);
    List<String> killers =
        new ArrayList<>(
            CheckRun.of(
                vendor,
                files,
                checks.stream()
                    .filter(id -> !(isOfAnother && MutatedCode.OF_THE_CLIENT.contains(id)))
                    .toList()));
    if (regenerated) {
      killers.addAll(MutatedCode.regenerated(vendor, files, checks));
    }
    return killers;
  }

  /** The client that is there is not of such a contract, and what it does says nothing. */
  private static boolean makesAnotherClient(String file) {
    return file.equals("openapi.yaml") || file.endsWith(".xsd");
  }

  /** Returns the mutated files beside the others. */
  Specs specs() {
    Specs specs = Specs.of(vendor);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      specs = specs.with(file.getKey(), file.getValue());
    }
    return specs;
  }

  private String path(String file) {
    return "specs/" + vendor + "/" + file;
  }

  private byte[] bytes(String file) {
    byte[] changed = files.get(file);
    return changed == null ? Specs.of(vendor).bytes(file) : changed;
  }
}
