package dev.inward.manifest;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** One vendor's folder of the contracts' jar. */
public final class Specs {

  private static final YAMLMapper YAML = new YAMLMapper();

  private final String folder;

  private Specs(String folder) {
    this.folder = folder;
  }

  /**
   * Returns a vendor's folder.
   *
   * @param vendor the vendor's name in lower case, such as {@code crazytel}
   */
  public static Specs of(String vendor) {
    return new Specs("inward-specs/" + vendor + "/");
  }

  /** Returns a file's bytes. */
  public byte[] bytes(String file) {
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

  /** Returns a YAML file. */
  public Node yaml(String file) {
    try {
      return Node.of(folder + file, YAML.readValue(bytes(file), Map.class));
    } catch (IOException e) {
      throw new IllegalStateException(folder + file + " is no YAML", e);
    }
  }
}
