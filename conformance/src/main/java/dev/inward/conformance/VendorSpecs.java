package dev.inward.conformance;

import dev.inward.contract.SpecPointer;
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

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

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

  /** Returns the operations of the contract, each with what belongs to it. */
  public List<SpecPointer> operations() {
    return operationsOf(SpecPointer.root(contract()).membersOf("paths"));
  }

  /** Returns an operation with what belongs to it. */
  public SpecPointer operation(String id) {
    return operations().stream()
        .filter(operation -> id.equals(operation.node().text("operationId")))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the operations whose success costs money. */
  public List<SpecPointer> purchases() {
    return operations().stream()
        .filter(operation -> "true".equals(operation.node().textOrNull("x-spends-money")))
        .toList();
  }

  private static List<SpecPointer> operationsOf(List<SpecPointer> paths) {
    return paths.stream()
        .flatMap(
            path ->
                path.node().names().stream()
                    .filter(METHODS::contains)
                    .map(method -> path.member(method)))
        .toList();
  }

  /** Returns the operations by which the vendor calls back, each with what belongs to it. */
  public List<SpecPointer> callbackOperations() {
    return operations().stream()
        .flatMap(operation -> operation.membersOf("callbacks").stream())
        .flatMap(
            callback ->
                operationsOf(callback.node().names().stream().map(callback::member).toList())
                    .stream())
        .toList();
  }

  /** Returns the ids of the operations by which the vendor calls back. */
  public List<String> callbacks() {
    return callbackOperations().stream()
        .map(operation -> operation.node().text("operationId"))
        .toList();
  }

  /**
   * Returns the pointers to the schemas that an operation sends, responses or is called back with.
   */
  public List<String> schemasOf(String operationId, String direction) {
    return Stream.concat(operations().stream(), callbackOperations().stream())
        .filter(operation -> operationId.equals(operation.node().textOrNull("operationId")))
        .flatMap(operation -> bodies(operation, direction).stream())
        .flatMap(body -> body.membersOf("content").stream())
        .flatMap(content -> Stream.of(content.node().node("schema"), arguments(content)))
        .map(schema -> schema.textOrNull("$ref"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns the pointers to the schemas that an operation responses with, for a status. */
  public List<String> schemasOf(String operationId, int status, String mediaType) {
    return operations().stream()
        .filter(operation -> operationId.equals(operation.node().textOrNull("operationId")))
        .flatMap(operation -> operation.membersOf("responses").stream())
        .filter(response -> response.name().equals(String.valueOf(status)))
        .map(SpecPointer::resolved)
        .flatMap(response -> response.membersOf("content").stream())
        .filter(content -> content.name().equals(mediaType))
        .map(content -> content.node().node("schema").textOrNull("$ref"))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The schema of what an action is given, which the body's own schema says nothing of. */
  private static YamlNode arguments(SpecPointer content) {
    return content.node().has("x-action")
        ? content.node().node("x-action").node("arguments")
        : content.node();
  }

  private static List<SpecPointer> bodies(SpecPointer operation, String direction) {
    if (direction.equals("response")) {
      return operation.membersOf("responses").stream().map(SpecPointer::resolved).toList();
    }
    return operation.node().has("requestBody")
        ? List.of(operation.member("requestBody").resolved())
        : List.of();
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
