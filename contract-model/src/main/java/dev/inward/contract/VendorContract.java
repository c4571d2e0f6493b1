package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A vendor's contract, which requests and responses are held against. It is immutable. */
public final class VendorContract {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final SpecPointer root;
  private final Schemas schemas;
  private final @Nullable Xsd xsd;
  private final List<Operation> operations = new ArrayList<>();

  private VendorContract(SpecPointer root, Schemas schemas, @Nullable Xsd xsd) {
    this.root = root;
    this.schemas = schemas;
    this.xsd = xsd;
    for (SpecPointer path : root.membersOf("paths")) {
      for (String method : path.node().names()) {
        if (METHODS.contains(method)) {
          operations.add(new Operation(path.member(method), path.name()));
        }
      }
    }
  }

  /**
   * Reads a vendor's contract.
   *
   * @param vendor the vendor's folder
   */
  public static VendorContract of(String vendor) {
    return of(Specs.of(vendor));
  }

  /** Reads the contract of a vendor's folder. */
  public static VendorContract of(Specs specs) {
    String xsd = specs.yaml("manifest.yaml").textOrNull("xsd");
    return new VendorContract(
        SpecPointer.root(specs.yaml("openapi.yaml")),
        Schemas.of(specs),
        xsd == null ? null : Xsd.of(specs, xsd));
  }

  /** Returns the operations, in the contract's order. */
  public List<Operation> operations() {
    return List.copyOf(operations);
  }

  /** Returns what stands at a pointer such as {@code #/components/schemas/Did}. */
  public YamlNode at(String pointer) {
    return root.at(pointer).node();
  }

  /** Returns what a request asks for, or null if it fits no operation. */
  public @Nullable Call call(HttpRequest request) {
    List<String> segments = PathTemplate.segments(request.path());
    for (Operation operation : operations) {
      RequestMatching matching = new RequestMatching(this, operation, request, segments);
      if (matching.place().isEmpty() && matching.content().isEmpty()) {
        return matching.call();
      }
    }
    return null;
  }

  /** Returns how a request misses each operation, the nearest first. */
  public List<RequestMismatch> mismatches(HttpRequest request) {
    List<String> segments = PathTemplate.segments(request.path());
    return operations.stream()
        .map(
            operation -> {
              RequestMatching matching = new RequestMatching(this, operation, request, segments);
              return new RequestMismatch(operation, matching.place(), matching.content());
            })
        .sorted(RequestMismatch.NEAREST)
        .toList();
  }

  /** Says what a response breaks of the contract, in words that hold nothing of its values. */
  public List<String> violations(
      Operation operation, int status, @Nullable String contentType, byte[] body) {
    Map<String, SpecPointer> schemas = operation.responseSchemas(status);
    if (schemas == null) {
      return List.of(operation.id() + " does not declare the status " + status);
    }
    String mediaType =
        contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    SpecPointer schema = schemas.get(mediaType);
    if (schema == null) {
      return List.of(operation.id() + " does not declare the media type for " + status);
    }
    try {
      return switch (mediaType) {
        case "application/json" -> violations(schema.pointer(), Schemas.read(body), "the body");
        case "application/xml" -> readXml(schema, body).violations();
        case "text/csv" -> List.of();
        default -> List.of("nothing checks a response of " + mediaType);
      };
    } catch (UnreadableException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  List<String> violations(String pointer, JsonNode value, String subject) {
    return schemas.violations(pointer, value, subject);
  }

  /** Reads a body of XML and holds it against the XSD. */
  Xsd.Document readXml(SpecPointer schema, byte[] body) throws UnreadableException {
    if (xsd == null) {
      throw new IllegalStateException("there is no XSD for " + schema.pointer());
    }
    return xsd.read(body, schema.member("xml").node().text("name"));
  }
}
