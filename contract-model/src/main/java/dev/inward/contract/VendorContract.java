package dev.inward.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vendor's contract. Requests and responses can be validated against it. It is immutable. */
public final class VendorContract {

  private final SpecPointer root;
  private final SchemaValidator validator;
  private final @Nullable Xsd xsd;
  private final List<Operation> operations;

  private VendorContract(SpecPointer root, SchemaValidator validator, @Nullable Xsd xsd) {
    this.root = root;
    this.validator = validator;
    this.xsd = xsd;
    this.operations = List.copyOf(Operation.of(root));
  }

  /**
   * Reads a vendor's contract.
   *
   * @param vendor the vendor's folder
   * @return the contract
   */
  public static VendorContract of(String vendor) {
    return of(Specs.of(vendor));
  }

  /**
   * Reads the contract of a vendor's folder.
   *
   * @param specs the vendor's files
   * @return the contract
   */
  public static VendorContract of(Specs specs) {
    String xsd = specs.yaml("manifest.yaml").textOrNull("xsd");
    SpecPointer root = SpecPointer.root(specs.yaml("openapi.yaml"));
    return new VendorContract(
        root, SchemaValidator.of(root, specs), xsd == null ? null : Xsd.of(specs, xsd));
  }

  /** {@return the whole contract} */
  public SpecPointer root() {
    return root;
  }

  /** {@return the operations, in the contract's order} */
  public List<Operation> operations() {
    return operations;
  }

  /** {@return the operations, each followed by the calls that the vendor makes back} */
  public List<Operation> operationsAndCallbacks() {
    return operations.stream()
        .flatMap(operation -> Stream.concat(Stream.of(operation), operation.callbacks().stream()))
        .toList();
  }

  /**
   * Returns the operation or callback of an id.
   *
   * @param id the id
   * @return the operation or callback of an id
   * @throws InvalidSpecException if there is none
   */
  public Operation operation(String id) {
    return operationsAndCallbacks().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> root.node().problem("paths", "no operation is called " + id));
  }

  /** {@return the security schemes that operations may name} */
  public List<SecurityScheme> securitySchemes() {
    SpecPointer components = root.memberOrNull("components");
    return components == null
        ? List.of()
        : components.membersOf("securitySchemes").stream()
            .map(SpecPointer::resolved)
            .map(SecurityScheme::of)
            .toList();
  }

  /**
   * Returns the mapping at a pointer such as {@code #/components/schemas/Did}.
   *
   * @param pointer a JSON pointer
   * @return the mapping at a pointer such as {@code #/components/schemas/Did}
   */
  public YamlNode at(String pointer) {
    return root.at(pointer).node();
  }

  /**
   * Returns the schema at a pointer such as {@code #/components/schemas/Did}.
   *
   * @param pointer a JSON pointer
   * @return the schema at a pointer such as {@code #/components/schemas/Did}
   */
  public Schema schema(String pointer) {
    return new Schema(root.at(pointer));
  }

  /**
   * Returns the rules of a schema that a value breaks.
   *
   * @param schema the schema
   * @param value what YAML or JSON has there
   * @return the rules of a schema that a value breaks
   */
  public List<SchemaViolation> violations(Schema schema, JsonNode value) {
    return validator.violations(schema.pointer(), value);
  }

  /**
   * Returns the call that a request makes, or null if it matches no operation.
   *
   * @param request the request
   * @return the call that a request makes, or null if it matches no operation
   */
  public @Nullable Call call(HttpRequest request) {
    List<String> segments = PathTemplate.segments(request.path());
    XmlBody xml = new XmlBody(this, request.body());
    for (Operation operation : operations) {
      RequestMatching matching = new RequestMatching(this, operation, request, segments, xml);
      if (matching.place().isEmpty() && matching.content().isEmpty()) {
        return matching.call();
      }
    }
    return null;
  }

  /**
   * Returns why a request does not match each operation, the nearest first.
   *
   * @param request the request
   * @return why a request does not match each operation, the nearest first
   */
  public List<RequestMismatch> mismatches(HttpRequest request) {
    List<String> segments = PathTemplate.segments(request.path());
    XmlBody xml = new XmlBody(this, request.body());
    return operations.stream()
        .map(
            operation -> {
              RequestMatching matching =
                  new RequestMatching(this, operation, request, segments, xml);
              List<String> place = matching.place();
              List<String> content = matching.content();
              return new RequestMismatch(matching.call(), place, content);
            })
        .sorted(RequestMismatch.NEAREST)
        .toList();
  }

  /**
   * Returns how a response violates the contract, in words that contain none of its values.
   *
   * @param operation the operation
   * @param status the HTTP status
   * @param contentType the value of the header Content-Type, or null
   * @param body the body
   * @return how a response violates the contract, in words that contain none of its values
   */
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
        case "application/json" ->
            violations(schema.pointer(), SchemaValidator.read(body), "the body");
        case "application/xml" -> readXml(schema, body).violations();
        case "text/csv" -> List.of();
        default -> List.of("nothing checks a response of " + mediaType);
      };
    } catch (UnreadableException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  List<String> violations(String pointer, JsonNode value, String subject) {
    return validator.violations(pointer, value).stream()
        .map(violation -> violation.text(subject))
        .distinct()
        .toList();
  }

  /** Reads a body of XML and validates it against the XSD. */
  Xsd.Document readXml(SpecPointer schema, byte[] body) throws UnreadableException {
    if (xsd == null) {
      throw schema.node().problem("manifest.yaml names no xsd to validate it against");
    }
    return xsd.read(body, schema.member("xml").node().text("name"));
  }
}
