package dev.inward.testing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.PendingPurchase;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.contract.Call;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.runtime.ClientBuilder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's generated client, which is called by the names of the contract: so one that is
 * generated from a changed contract or with a changed template is called as the real one is.
 */
public final class ReflectiveClient implements AutoCloseable {

  private static final String ASYNC = "Async";
  private static final JsonMapper JSON = new JsonMapper();

  private final VendorContract contract;
  private final AutoCloseable client;

  private ReflectiveClient(VendorContract contract, AutoCloseable client) {
    this.contract = contract;
    this.client = client;
  }

  /**
   * Creates a client.
   *
   * @param vendor the last part of the client's package
   * @param credentials the credentials by their names in the contract
   * @param settings sets the base URL, and whatever else a test needs
   */
  public static ReflectiveClient of(
      String vendor,
      VendorContract contract,
      Map<String, String> credentials,
      Consumer<ClientBuilder<?>> settings) {
    YamlNode meta = contract.root().node().node("x-client");
    Object builder = invoke(null, method(type(vendor, meta.text("name") + "Client"), "builder"));
    for (YamlNode credential : meta.nodes("credentials")) {
      List<String> names =
          credential.nodes("values").stream().map(value -> value.text("name")).toList();
      if (credentials.keySet().containsAll(names)) {
        Method setter = method(builder.getClass(), credential.text("method"));
        builder = invoke(builder, setter, names.stream().map(credentials::get).toArray());
      }
    }
    settings.accept((ClientBuilder<?>) builder);
    return new ReflectiveClient(
        contract, (AutoCloseable) invoke(builder, method(builder.getClass(), "build")));
  }

  /** Makes the call, and returns its result or how it failed. */
  public Object call(Call call) {
    return prepared(call).get();
  }

  /** Returns the call with its arguments, which can be made any number of times. */
  public Supplier<Object> prepared(Call call) {
    return prepared(call, call.operation().id());
  }

  /**
   * Returns the call in the asynchronous style; it returns a future, or how that failed to start.
   */
  public Supplier<Object> preparedAsync(Call call) {
    return prepared(call, call.operation().id() + ASYNC);
  }

  private Supplier<Object> prepared(Call call, String name) {
    Method operation = operation(call, name);
    Object[] arguments =
        Arrays.stream(operation.getParameterTypes()).map(type -> request(type, call)).toArray();
    return () -> {
      try {
        return operation.invoke(client, arguments);
      } catch (InvocationTargetException e) {
        return requireNonNull(e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  /** Prepares a purchase, which can be reconciled. */
  public PreparedPurchase<?> prepare(Call call) {
    Method prepare = method(client.getClass(), "prepare" + suffix(call.operation()));
    return (PreparedPurchase<?>)
        invoke(client, prepare, request(prepare.getParameterTypes()[0], call));
  }

  /** Sends a request, and returns its result or how it failed. */
  public Object send(Operation operation, Object request) {
    try {
      return client
          .getClass()
          .getMethod(operation.id(), request.getClass())
          .invoke(client, request);
    } catch (InvocationTargetException e) {
      return requireNonNull(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the client has no operation " + operation.id(), e);
    }
  }

  /** Reconciles a purchase by the standard schedule. */
  public Reconciliation reconcile(Operation operation, PendingPurchase pending) {
    Method reconcile = method(client.getClass(), "reconcile" + suffix(operation));
    return (Reconciliation) invoke(client, reconcile, pending);
  }

  private static String suffix(Operation operation) {
    return operation.id().substring(0, 1).toUpperCase(Locale.ROOT) + operation.id().substring(1);
  }

  /** Returns the method with a request, unless all arguments are left out. */
  private Method operation(Call call, String name) {
    return Arrays.stream(client.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() > 0 || call.arguments().isEmpty())
        .min(Comparator.comparingInt(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException("the client has no operation " + name));
  }

  private Object request(Class<?> type, Call call) {
    Object builder = invoke(null, method(type, "builder"));
    Map<String, String> names = names(call.operation().id());
    call.arguments()
        .forEach((wire, value) -> set(builder, names.getOrDefault(wire, camelCase(wire)), value));
    leftOut(call)
        .forEach(
            wire -> {
              String name = names.getOrDefault(wire, camelCase(wire));
              String without =
                  "without" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
              Object unused = invoke(builder, method(builder.getClass(), without));
            });
    return invoke(builder, method(builder.getClass(), "build"));
  }

  /** Returns the arguments that a call lacks and that a builder must be told to leave out. */
  private static List<String> leftOut(Call call) {
    return call.operation().requestContents().stream()
        .flatMap(content -> content.arguments().properties().entrySet().stream())
        .filter(property -> property.getValue().place().node().has("x-without"))
        .map(Map.Entry::getKey)
        .filter(wire -> !call.arguments().containsKey(wire))
        .toList();
  }

  private static void set(Object builder, String name, String value) {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        invoke(builder, method, converted(method.getGenericParameterTypes()[0], value));
        return;
      }
    }
    throw new IllegalStateException("the client has no argument " + name);
  }

  private static Object converted(Type generic, String value) {
    if (generic instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return stream(json(value)).map(item -> converted(element, text(item))).toList();
    }
    Class<?> type = (Class<?>) generic;
    if (type == String.class) {
      return value;
    }
    if (type == Integer.class || type == int.class) {
      return Integer.valueOf(value);
    }
    if (type == Long.class || type == long.class) {
      return Long.valueOf(value);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(value);
    }
    if (type == Boolean.class || type == boolean.class) {
      return Boolean.valueOf(value);
    }
    for (Method of : type.getMethods()) {
      if (of.getName().equals("of") && Modifier.isStatic(of.getModifiers())) {
        return invoke(null, of, converted(of.getParameterTypes()[0], value));
      }
    }
    for (Method builder : type.getMethods()) {
      if (builder.getName().equals("builder")) {
        return object(invoke(null, builder), value);
      }
    }
    throw new IllegalStateException("nothing makes a " + type.getSimpleName());
  }

  /** Returns the object of a builder, with the members of JSON. */
  private static Object object(Object builder, String value) {
    json(value)
        .properties()
        .forEach(member -> set(builder, camelCase(member.getKey()), text(member.getValue())));
    return invoke(builder, method(builder.getClass(), "build"));
  }

  private static JsonNode json(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the argument is no JSON", e);
    }
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  /** Returns the Java names of an operation's arguments, by their names in the contract. */
  private Map<String, String> names(String operationId) {
    Operation operation = contract.operation(operationId);
    Map<String, String> names = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      name(parameter.name(), parameter.place(), names);
    }
    for (Content content : operation.requestContents()) {
      content
          .arguments()
          .properties()
          .forEach((name, property) -> name(name, property.place(), names));
    }
    return names;
  }

  private static void name(String wire, SpecPointer place, Map<String, String> names) {
    String name = place.node().textOrNull("x-name");
    if (name != null) {
      names.put(wire, name);
    }
  }

  private static String camelCase(String wire) {
    return Pattern.compile("_([a-z])")
        .matcher(wire)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /** Returns a class of the vendor's package. */
  public static Class<?> type(String vendor, String name) {
    try {
      return Class.forName("dev.inward." + vendor + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the client has no " + name, e);
    }
  }

  /** Returns the public method of a name that has fewest parameters. */
  public static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .min((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
        .orElseThrow(
            () -> new IllegalStateException(type.getSimpleName() + " has no method " + name));
  }

  /** Calls what must not fail. */
  public static Object invoke(
      @Nullable Object target, Method method, @Nullable Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(method.getName() + " fails: " + cause, e);
    }
  }

  @Override
  public void close() {
    Object unused = invoke(client, method(client.getClass(), "close"));
  }
}
