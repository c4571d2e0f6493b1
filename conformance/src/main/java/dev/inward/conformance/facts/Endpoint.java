package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the contract.
 *
 * @param place where it stands
 * @param address its path
 */
record Endpoint(SpecPointer place, Address address) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  static List<Endpoint> of(SpecPointer contract) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (SpecPointer path : contract.membersOf("paths")) {
      for (String method : path.node().names()) {
        if (METHODS.contains(method)) {
          endpoints.add(new Endpoint(path.member(method), Address.of(path.name())));
        }
      }
    }
    return endpoints;
  }

  String id() {
    return place.node().text("operationId");
  }

  String method() {
    return place.name().toUpperCase(Locale.ROOT);
  }

  /** Returns who judges whether a call was a success. */
  String judge() {
    return place.member("x-outcome").node().text("judged-by");
  }

  /** Returns method and path, once for every value of a path parameter that has values. */
  List<String> calls() {
    Map<String, List<String>> values = new TreeMap<>();
    for (SpecPointer parameter : parameters()) {
      List<String> listed = new Shape(parameter.member("schema")).texts("enum");
      if (!listed.isEmpty()) {
        values.put(parameter.node().text("name"), listed);
      }
    }
    return address.paths(values).stream().map(path -> method() + " " + path).toList();
  }

  /** Returns what a caller gives it, by name. */
  Map<String, Argument> arguments() {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (SpecPointer parameter : parameters()) {
      String name = parameter.node().text("name");
      boolean required = "true".equals(parameter.node().textOrNull("required"));
      Shape schema = new Shape(parameter.member("schema"));
      arguments.put(name, new Argument(name, parameter, schema, required));
    }
    SpecPointer body = bodyOfArguments();
    if (body != null) {
      Shape shape = new Shape(body);
      List<String> required = shape.texts("required");
      for (Map.Entry<String, SpecPointer> property : shape.properties().entrySet()) {
        String name = property.getKey();
        Shape schema = new Shape(property.getValue());
        arguments.put(
            name, new Argument(name, property.getValue(), schema, required.contains(name)));
      }
    }
    return arguments;
  }

  /** Returns the schema of what a caller puts into the body, or null if there is no body. */
  @Nullable SpecPointer bodyOfArguments() {
    for (SpecPointer content : bodies()) {
      return content.node().has("x-action")
          ? content.member("x-action").member("arguments")
          : content.member("schema");
    }
    return null;
  }

  /** Returns the request's body in each media type. */
  List<SpecPointer> bodies() {
    return place.node().has("requestBody")
        ? place.member("requestBody").resolved().membersOf("content")
        : List.of();
  }

  /** Returns what it may response. */
  List<VendorResponse> responses() {
    List<VendorResponse> responses = new ArrayList<>();
    for (SpecPointer member : place.membersOf("responses")) {
      SpecPointer response = member.resolved();
      for (SpecPointer content : response.membersOf("content")) {
        responses.add(
            new VendorResponse(member.name(), response, content.name(), content.member("schema")));
      }
    }
    return responses;
  }

  private List<SpecPointer> parameters() {
    return place.itemsOf("parameters").stream().map(SpecPointer::resolved).toList();
  }

  /** Holds what the document says of a purchase against what the contract says of its cost. */
  void compareCost(Fact fact, Findings findings) {
    String buys = fact.node().textOrNull("buys");
    String spends = place().node().textOrNull("x-spends-money");
    if (buys == null || !buys.equals(spends)) {
      findings.differ(
          Link.PURCHASE,
          fact.about("buys"),
          place(),
          "that it buys is %s in the document, that it spends is %s in the contract"
              .formatted(buys, spends));
    }
  }
}
