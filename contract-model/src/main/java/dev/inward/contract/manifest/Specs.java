package dev.inward.contract.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One vendor's folder of the contracts' jar. */
public final class Specs {

  private final String folder;
  private final Map<String, byte[]> instead;
  private final Map<String, YamlNode> read = new ConcurrentHashMap<>();

  private Specs(String folder, Map<String, byte[]> instead) {
    this.folder = folder;
    this.instead = instead;
  }

  /**
   * Returns a vendor's folder.
   *
   * @param vendor the vendor's name in lower case, such as {@code crazytel}
   */
  public static Specs of(String vendor) {
    return new Specs("inward-specs/" + vendor + "/", Map.of());
  }

  /** Returns the same folder but for one file, which has other bytes or was not there. */
  public Specs with(String file, byte[] bytes) {
    Map<String, byte[]> others = new HashMap<>(instead);
    others.put(file, bytes.clone());
    return new Specs(folder, Map.copyOf(others));
  }

  /** Returns a file's bytes. */
  public byte[] bytes(String file) {
    byte[] other = instead.get(file);
    if (other != null) {
      return other.clone();
    }
    // By the loader and not by the class: the files belong to another module.
    ClassLoader loader = Specs.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(folder + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class or module path: " + folder + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a YAML file, which is read once. */
  public YamlNode yaml(String file) {
    return read.computeIfAbsent(file, this::read);
  }

  private YamlNode read(String file) {
    // Jackson reads the same, but takes longer to load than all else that a sandbox starts with.
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return YamlNode.of(folder + file, yaml.load(new String(bytes(file), UTF_8)));
  }
}
