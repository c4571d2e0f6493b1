package dev.inward.conformance.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.inward.conformance.Sha256;
import dev.inward.conformance.facts.Change;
import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A vendor's specs with a mistake in them. */
final class MutatedSpecs implements MutationTarget {

  private static final YAMLMapper YAML = new YAMLMapper();

  private final String vendor;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private boolean regenerated;

  private MutatedSpecs(String vendor) {
    this.vendor = vendor;
  }

  /** Begins with the specs as they are. */
  static MutatedSpecs of(String vendor) {
    return new MutatedSpecs(vendor);
  }

  /** Changes a YAML file. */
  MutatedSpecs change(String file, Change... changes) {
    try {
      JsonNode tree = YAML.readTree(bytes(file));
      for (Change change : changes) {
        change.apply(tree);
      }
      files.put(file, YAML.writeValueAsBytes(tree));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the text of a file. */
  MutatedSpecs replace(String file, String text, String instead) {
    String before = new String(bytes(file), UTF_8);
    if (!before.contains(text)) {
      throw new IllegalStateException(file + " does not have: " + text);
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
      throw new IllegalStateException(file + " is not changed");
    }
    files.put(file, after);
    return replace("manifest.yaml", before, Sha256.of(after));
  }

  /** Lets the client be generated from the contract that has the mistake. */
  MutatedSpecs regenerated() {
    regenerated = true;
    return this;
  }

  @Override
  public List<String> seenBy(List<String> checks) throws Exception {
    boolean isOfAnother = files.keySet().stream().anyMatch(MutatedSpecs::makesAnotherClient);
    List<String> seen =
        CheckRun.of(
            vendor,
            files,
            checks.stream()
                .filter(id -> !(isOfAnother && MutatedCode.OF_THE_CLIENT.contains(id)))
                .toList());
    if (regenerated) {
      seen.addAll(MutatedCode.regenerated(vendor, files, checks));
    }
    return seen;
  }

  /** The client that is there is not of such a contract, and what it does says nothing. */
  private static boolean makesAnotherClient(String file) {
    return file.equals("openapi.yaml") || file.endsWith(".xsd");
  }

  private byte[] bytes(String file) {
    byte[] changed = files.get(file);
    return changed == null ? Specs.of(vendor).bytes(file) : changed;
  }
}
