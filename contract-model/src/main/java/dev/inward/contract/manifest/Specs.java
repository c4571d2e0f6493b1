package dev.inward.contract.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One vendor's folder in the {@code specs} module. */
public final class Specs {

  private final String vendor;
  private final Map<String, byte[]> replaced;
  private final Map<String, YamlNode> read = new ConcurrentHashMap<>();

  private Specs(String vendor, Map<String, byte[]> replaced) {
    this.vendor = vendor;
    this.replaced = replaced;
  }

  /**
   * Returns a vendor's folder.
   *
   * @param vendor the vendor's name in lower case, such as {@code crazytel}
   * @return a vendor's folder
   */
  public static Specs of(String vendor) {
    return new Specs(vendor, Map.of());
  }

  /**
   * Returns a copy of the folder in which one file has other bytes, or is added.
   *
   * @param file the file, relative to the vendor's folder
   * @param bytes its content
   * @return a copy of the folder in which one file has other bytes, or is added
   */
  public Specs with(String file, byte[] bytes) {
    Map<String, byte[]> others = new HashMap<>(replaced);
    others.put(file, bytes.clone());
    return new Specs(vendor, Map.copyOf(others));
  }

  /** {@return the vendor's name in lower case} */
  public String vendor() {
    return vendor;
  }

  /**
   * Returns the path of a file in the repository, which error messages name.
   *
   * @param file the file, relative to the vendor's folder
   * @return the path of a file in the repository, which error messages name
   */
  public String path(String file) {
    return "specs/" + vendor + "/" + file;
  }

  /**
   * Returns the bytes of a file.
   *
   * @param file the file, relative to the vendor's folder
   * @return the bytes of a file
   * @throws InvalidSpecException if there is no such file
   */
  public byte[] bytes(String file) {
    byte[] other = replaced.get(file);
    if (other != null) {
      return other.clone();
    }
    // By the loader and not by the class: the files belong to another module.
    ClassLoader loader = Specs.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream("inward-specs/" + vendor + "/" + file)) {
      if (in == null) {
        throw new InvalidSpecException(path(file), "", "not on the class or module path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a YAML file, which is parsed once.
   *
   * @param file the file, relative to the vendor's folder
   * @return a YAML file, which is parsed once
   * @throws InvalidSpecException if it cannot be parsed or has a key twice
   */
  public YamlNode yaml(String file) {
    return read.computeIfAbsent(file, this::read);
  }

  private YamlNode read(String file) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    // Jackson reads the same, but loading it takes longer than the rest of a sandbox's start.
    Yaml yaml = new Yaml(new ExactNumbers(options));
    try {
      return YamlNode.of(path(file), yaml.load(new String(bytes(file), UTF_8)));
    } catch (YAMLException e) {
      throw new InvalidSpecException(path(file), "", "not valid YAML, " + problem(e), e);
    }
  }

  /** Reads decimals as they are written, with their scale. */
  private static final class ExactNumbers extends SafeConstructor {

    ExactNumbers(LoaderOptions options) {
      super(options);
      yamlConstructors.put(Tag.FLOAT, new Decimal());
    }

    private final class Decimal extends ConstructYamlFloat {

      @Override
      public Object construct(Node node) {
        try {
          return new BigDecimal(((ScalarNode) node).getValue());
        } catch (NumberFormatException e) {
          return super.construct(node);
        }
      }
    }
  }

  private static String problem(YAMLException e) {
    return e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
        ? String.format(
            Locale.ROOT, "line %d: %s", marked.getProblemMark().getLine() + 1, marked.getProblem())
        : String.valueOf(e.getMessage());
  }
}
