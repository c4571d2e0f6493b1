package dev.inward.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.contract.HttpRequest;
import dev.inward.sandbox.http.HttpResponse;
import dev.inward.sandbox.http.RequestHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Steers a sandbox over HTTP, as {@link VendorControl} does in Java. Requests and responses are
 * JSON. A request that it does not understand gets a status of 4xx and a text that names the place.
 */
final class ControlApi implements RequestHandler {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Pattern PATH = Pattern.compile("/vendors/([a-z]+)(?:/([a-z-]+))?");

  private final Map<String, VendorControl> vendors = new LinkedHashMap<>();

  ControlApi(Sandbox sandbox, List<Vendor> vendors) {
    vendors.forEach(vendor -> this.vendors.put(vendor.folder(), sandbox.control(vendor)));
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    try {
      return json(200, respond(request));
    } catch (Refusal e) {
      return json(e.status, error(e.getMessage()));
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      return json(400, error(e.getMessage()));
    }
  }

  @Override
  public HttpResponse failure(int status, String text) {
    return json(status, error(text));
  }

  private static ObjectNode error(@Nullable String message) {
    return JSON.createObjectNode().put("error", message);
  }

  private static HttpResponse json(int status, JsonNode body) {
    try {
      return HttpResponse.of(status, "application/json", JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode respond(HttpRequest request) {
    if (request.path().equals("/health")) {
      allowed(request, "GET");
      return health();
    }
    Matcher path = PATH.matcher(request.path());
    VendorControl vendor = path.matches() ? vendors.get(path.group(1)) : null;
    if (vendor == null) {
      throw new Refusal(404, "the paths are /health and /vendors/NAME, with one of " + names());
    }
    String part = path.group(2) == null ? "" : path.group(2);
    return switch (part) {
      case "" -> {
        allowed(request, "GET");
        yield state(vendor);
      }
      case "reset" -> {
        allowed(request, "POST");
        vendor.reset();
        yield state(vendor);
      }
      case "stock" -> {
        if (allowed(request, "POST", "DELETE").equals("DELETE")) {
          vendor.clearStock();
        } else {
          stock(vendor, Members.of(request, "numbers", "price"));
        }
        yield state(vendor);
      }
      case "balance" -> {
        allowed(request, "PUT");
        vendor.balance(Members.of(request, "amount").decimal("amount"));
        yield state(vendor);
      }
      case "faults" -> {
        if (allowed(request, "POST", "DELETE").equals("DELETE")) {
          vendor.clearFaults();
        } else {
          List<Fault> faults =
              Members.of(request, "faults").texts("faults").stream()
                  .map(ControlApi::fault)
                  .toList();
          vendor.schedule(faults.toArray(Fault[]::new));
        }
        yield state(vendor);
      }
      case "journal" -> {
        allowed(request, "GET");
        yield JSON.valueToTree(Map.of("requests", vendor.journal()));
      }
      case "operations" -> {
        allowed(request, "GET");
        yield JSON.valueToTree(Map.of("operations", vendor.operations()));
      }
      default ->
          throw new Refusal(
              404, "a vendor has reset, stock, balance, faults, journal and operations");
    };
  }

  private static String allowed(HttpRequest request, String... methods) {
    if (Stream.of(methods).noneMatch(request.method()::equals)) {
      throw new Refusal(405, "the method must be " + String.join(" or ", methods));
    }
    return request.method();
  }

  private String names() {
    return String.join(", ", vendors.keySet());
  }

  private ObjectNode health() {
    ObjectNode health = JSON.createObjectNode().put("status", "up");
    ObjectNode urls = health.putObject("vendors");
    vendors.forEach((name, control) -> urls.put(name, control.baseUrl()));
    return health;
  }

  private static ObjectNode state(VendorControl vendor) {
    ObjectNode state =
        JSON.createObjectNode()
            .put("baseUrl", vendor.baseUrl())
            .put("balance", vendor.balance().toPlainString())
            .put("spent", vendor.spent().toPlainString());
    vendor.inStock().forEach(state.putArray("inStock")::add);
    vendor.sold().forEach(state.putArray("sold")::add);
    return state;
  }

  private static void stock(VendorControl vendor, Members members) {
    List<String> numbers = members.texts("numbers");
    if (members.has("price")) {
      BigDecimal price = members.decimal("price");
      numbers.forEach(number -> vendor.stock(number, price));
    } else {
      vendor.stock(numbers.toArray(String[]::new));
    }
  }

  private static Fault fault(String name) {
    try {
      return Fault.named(name);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "faults: each must be one of " + Fault.names());
    }
  }

  /** The members of a request's body. */
  private record Members(JsonNode body) {

    static Members of(HttpRequest request, String... known) {
      JsonNode body = read(request.body());
      if (body == null || !body.isObject()) {
        throw new Refusal(400, "the body must be a JSON object with " + String.join(", ", known));
      }
      body.fieldNames()
          .forEachRemaining(
              name -> {
                if (!List.of(known).contains(name)) {
                  throw new Refusal(400, name + " is not one of " + String.join(", ", known));
                }
              });
      return new Members(body);
    }

    private static @Nullable JsonNode read(byte[] body) {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        return null;
      }
    }

    boolean has(String name) {
      return body.has(name);
    }

    List<String> texts(String name) {
      JsonNode list = body.path(name);
      List<String> texts = new ArrayList<>();
      list.forEach(each -> texts.add(each.isTextual() ? each.textValue() : ""));
      if (!list.isArray() || texts.contains("")) {
        throw new Refusal(400, name + " must be a list of strings");
      }
      return texts;
    }

    BigDecimal decimal(String name) {
      JsonNode value = body.path(name);
      BigDecimal decimal;
      try {
        decimal = new BigDecimal(value.asText());
      } catch (NumberFormatException e) {
        throw new Refusal(400, name + " must be a decimal, such as \"9.50\"");
      }
      // As on the command line: written out, 1e999999999 takes a gigabyte.
      if ((long) decimal.precision() - decimal.scale() > 12 || decimal.scale() > 9) {
        throw new Refusal(
            400, name + " must have at most 12 digits before the point and 9 after it");
      }
      return decimal;
    }
  }

  /** A request that is not understood. */
  private static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status, String message) {
      super(message);
      this.status = status;
    }
  }
}
