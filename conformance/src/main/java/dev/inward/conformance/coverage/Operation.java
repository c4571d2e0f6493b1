package dev.inward.conformance.coverage;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation of a contract, unfolded; or a call that the vendor makes. */
public final class Operation {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /**
   * A parameter.
   *
   * @param name its name
   * @param in where it stands: in the path, the query or a header
   * @param cell the parameter itself
   * @param shape its value
   */
  record Parameter(String name, String in, Cell cell, Shape shape) {}

  private final SpecPointer place;
  private final String path;
  private final Unfolding unfolding;
  private final Cell cell;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<String, Cell> credentials = new LinkedHashMap<>();
  private final Map<String, Body> requests = new LinkedHashMap<>();
  private final Map<String, Cell> statuses = new LinkedHashMap<>();
  private final Map<String, Map<String, Body>> responses = new LinkedHashMap<>();

  private Operation(SpecPointer place, String path) {
    this.place = place;
    this.path = path;
    String catalogue =
        place.node().has("x-outcome")
            ? place.node().node("x-outcome").textOrNull("catalogue")
            : null;
    this.unfolding = new Unfolding(id(), catalogue);
    this.cell = unfolding.cell(Kind.OPERATION, place, "operation", "");
    unfoldParameters();
    unfoldCredentials();
    unfoldRequest();
    unfoldResponses();
  }

  /** Returns all operations of a contract, with the vendor's own calls behind those they follow. */
  static List<Operation> of(SpecPointer contract) {
    List<Operation> operations = new ArrayList<>();
    contract.membersOf("paths").forEach(path -> add(path, operations));
    return operations;
  }

  private static void add(SpecPointer path, List<Operation> operations) {
    for (String method : path.node().names()) {
      if (METHODS.contains(method)) {
        SpecPointer operation = path.member(method);
        operations.add(new Operation(operation, path.name()));
        for (SpecPointer callback : operation.membersOf("callbacks")) {
          for (String expression : callback.node().names()) {
            add(callback.member(expression), operations);
          }
        }
      }
    }
  }

  private void unfoldParameters() {
    for (SpecPointer reference : place.itemsOf("parameters")) {
      SpecPointer parameter = reference.resolved();
      String name = parameter.node().text("name");
      parameters.add(
          new Parameter(
              name,
              parameter.node().text("in"),
              unfolding.cell(Kind.PARAMETER, parameter, "parameters", "/" + name),
              unfolding.shape(parameter.member("schema"), "parameters", "/" + name)));
    }
  }

  private void unfoldCredentials() {
    SpecPointer owner = place.node().has("security") ? place : SpecPointer.root(place.root());
    if (isWebhook()) {
      return;
    }
    for (SpecPointer requirement : owner.itemsOf("security")) {
      for (String name : requirement.node().names()) {
        SpecPointer scheme = place.at("#/components/securitySchemes/" + name);
        String header =
            scheme.node().text("type").equals("http")
                ? "Authorization"
                : scheme.node().text("name");
        credentials.put(
            header.toLowerCase(Locale.ROOT),
            unfolding.cell(Kind.PARAMETER, scheme, "parameters", "/" + header));
      }
    }
  }

  private void unfoldRequest() {
    if (place.node().has("requestBody")) {
      for (SpecPointer content : place.member("requestBody").resolved().membersOf("content")) {
        String where = "request " + content.name();
        requests.put(content.name(), Body.of(content, where, unfolding));
      }
    }
  }

  private void unfoldResponses() {
    for (SpecPointer response : place.membersOf("responses")) {
      String status = response.name();
      statuses.put(status, unfolding.cell(Kind.STATUS, response, "response " + status, ""));
      Map<String, Body> bodies = new LinkedHashMap<>();
      for (SpecPointer content : response.resolved().membersOf("content")) {
        String where = "response " + status + " " + content.name();
        bodies.put(content.name(), Body.of(content, where, unfolding));
      }
      responses.put(status, bodies);
    }
  }

  /** Returns the operationId. */
  public String id() {
    return place.node().text("operationId");
  }

  /** Returns the HTTP method, in capitals. */
  public String method() {
    return place.name().toUpperCase(Locale.ROOT);
  }

  /** Returns the path, with parameters in braces. */
  public String path() {
    return path;
  }

  /** Returns what it does, in a sentence. */
  public String summary() {
    return place.node().text("summary");
  }

  /** Returns whether a success costs money. */
  public boolean spendsMoney() {
    return "true".equals(place.node().textOrNull("x-spends-money"));
  }

  /** Returns whether the vendor makes the call. */
  public boolean isWebhook() {
    return place.pointer().contains("/callbacks/");
  }

  /** Returns all that it uses, in the contract's order. */
  public List<Cell> cells() {
    return unfolding.cells();
  }

  Cell cell() {
    return cell;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** Returns the headers that carry credentials, in lower case. */
  Map<String, Cell> credentials() {
    return credentials;
  }

  Map<String, Body> requests() {
    return requests;
  }

  Map<String, Cell> statuses() {
    return statuses;
  }

  /** Returns the bodies of responses by status and media type. */
  Map<String, Map<String, Body>> responses() {
    return responses;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
