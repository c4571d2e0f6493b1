package dev.inward.conformance;

import dev.inward.contract.Call;
import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Manifest;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at: a vendor's folder of specs and the pact made of it, as they are or with
 * something changed.
 */
public final class VendorSpecs {

  private final String vendor;
  private final Specs specs;
  private final Set<String> missing;
  private final @Nullable String pact;
  private @Nullable VendorContract vendorContract;
  private @Nullable Manifest manifest;

  private VendorSpecs(String vendor, Specs specs, Set<String> missing, @Nullable String pact) {
    this.vendor = vendor;
    this.specs = specs;
    this.missing = missing;
    this.pact = pact;
  }

  /**
   * Returns a vendor's specs as it is.
   *
   * @param vendor the vendor's folder, such as {@code crazytel}
   */
  public static VendorSpecs of(String vendor) {
    return new VendorSpecs(vendor, Specs.of(vendor), Set.of(), null);
  }

  /** Returns the same specs but for the bytes of one file. */
  public VendorSpecs with(String file, byte[] bytes) {
    return new VendorSpecs(vendor, specs.with(file, bytes), missing, pact);
  }

  /** Returns the same specs without a file of a sample. */
  public VendorSpecs without(String file) {
    return new VendorSpecs(vendor, specs, Set.of(file), pact);
  }

  /** Returns the same specs with another pact than the one that is made of the manifest. */
  public VendorSpecs withPact(String text) {
    return new VendorSpecs(vendor, specs, missing, text);
  }

  /** Returns what tells the specs of all vendors from others, as they are. */
  public static String fingerprint() {
    StringBuilder hashes = new StringBuilder();
    for (String vendor : List.of("multitel", "crazytel", "anveo")) {
      for (String file : List.of("openapi.yaml", "manifest.yaml", "sandbox.yaml")) {
        hashes.append(Sha256.of(Specs.of(vendor).bytes(file)), 0, 16);
      }
    }
    return hashes.toString();
  }

  /** Returns the vendor's folder, such as {@code crazytel}. */
  public String vendor() {
    return vendor;
  }

  /** Returns the files. */
  public Specs files() {
    return specs;
  }

  /** Returns the contract as it is written. */
  public YamlNode contract() {
    return specs.yaml("openapi.yaml");
  }

  /** Returns the contract, which requests and responses are validated against. */
  public synchronized VendorContract vendorContract() {
    if (vendorContract == null) {
      vendorContract = VendorContract.of(specs);
    }
    return vendorContract;
  }

  /** Returns the samples, and what is made of them. */
  public synchronized Manifest manifest() {
    if (manifest == null) {
      manifest = Manifest.of(specs);
    }
    return manifest;
  }

  /** Returns the file of the XSD, or null if the vendor speaks no XML. */
  public @Nullable String xsd() {
    return specs.yaml("manifest.yaml").textOrNull("xsd");
  }

  /** Returns the pact that replaces the one made of the manifest, or null if none does. */
  public @Nullable String replacedPact() {
    return pact;
  }

  /** Returns the operations of the contract. */
  public List<Operation> operations() {
    return vendorContract().operations();
  }

  /** Returns the operations whose success costs money. */
  public List<Operation> purchases() {
    return operations().stream().filter(Operation::spendsMoney).toList();
  }

  /**
   * Tells whether a magic value forces the sandbox's response to a call: it then buys nothing,
   * whatever the response says.
   */
  public boolean isForced(Call call) {
    YamlNode magic = specs.yaml("sandbox.yaml").node("magic");
    return magic.texts("arguments").stream()
        .map(call.arguments()::get)
        .filter(Objects::nonNull)
        .anyMatch(magic.node("values")::has);
  }

  /** Returns the operations by which the vendor calls back. */
  public List<Operation> callbacks() {
    return operations().stream().flatMap(operation -> operation.callbacks().stream()).toList();
  }

  /**
   * Returns the pointers to the schemas of an operation's messages.
   *
   * @param direction {@code response}, or anything else for requests
   */
  public List<String> schemasOf(String operationId, String direction) {
    return vendorContract().operationsAndCallbacks().stream()
        .filter(operation -> operation.id().equals(operationId))
        .flatMap(
            operation ->
                direction.equals("response")
                    ? operation.responses().stream()
                        .flatMap(response -> response.contents().stream())
                    : operation.requestContents().stream())
        .flatMap(content -> Stream.of(content.schema(), content.arguments()))
        .map(Schema::pointer)
        .toList();
  }

  /** Returns the pointer to the schema of a response, or null if the contract declares none. */
  public @Nullable String schemaOf(String operationId, int status, String mediaType) {
    return operations().stream()
        .filter(operation -> operation.id().equals(operationId))
        .map(operation -> operation.response(status))
        .filter(Objects::nonNull)
        .map(response -> response.content(mediaType))
        .filter(Objects::nonNull)
        .map(content -> content.schema().pointer())
        .findFirst()
        .orElse(null);
  }

  /** Returns the files of the folder of samples. */
  public Set<String> sampleFiles() {
    Set<String> files = new TreeSet<>(listed("samples"));
    files.removeAll(missing);
    return files;
  }

  private List<String> listed(String folder) {
    String path = "inward-specs/" + vendor + "/" + folder;
    try {
      URI uri = Objects.requireNonNull(Specs.class.getClassLoader().getResource(path)).toURI();
      if (!uri.getScheme().equals("jar")) {
        return listed(Path.of(uri), folder);
      }
      List<String> files = new ArrayList<>();
      synchronized (VendorSpecs.class) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          files.addAll(listed(jar.getPath(path), folder));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> listed(Path path, String folder) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> folder + "/" + file.getFileName()).collect(Collectors.toList());
    }
  }

  /** Returns the vendor's folder. */
  @Override
  public String toString() {
    return vendor;
  }
}
