package dev.inward.conformance.checks;

import static java.util.Objects.requireNonNull;

import dev.inward.conformance.VendorSpecs;
import dev.inward.contract.Call;
import dev.inward.contract.Content;
import dev.inward.contract.Operation;
import dev.inward.contract.Parameter;
import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's generated client, which is called by the names of the contract: so one that is
 * generated from a changed contract or with a changed template is called as the real one is.
 */
final class ReflectiveClient implements AutoCloseable {

  private final VendorSpecs specs;
  private final AutoCloseable client;

  private ReflectiveClient(VendorSpecs specs, AutoCloseable client) {
    this.specs = specs;
    this.client = client;
  }

  /** Makes a client with the credentials of a request. */
  static ReflectiveClient of(VendorSpecs specs, String baseUrl, Map<String, String> credentials) {
    YamlNode meta = specs.contract().node("x-client");
    Object builder = invoke(null, method(type(specs, meta.text("name") + "Client"), "builder"));
    for (YamlNode credential : meta.nodes("credentials")) {
      List<String> names =
          credential.nodes("values").stream().map(value -> value.text("name")).toList();
      if (credentials.keySet().containsAll(names)) {
        Method setter = method(builder.getClass(), credential.text("method"));
        builder = invoke(builder, setter, names.stream().map(credentials::get).toArray());
      }
    }
    builder = invoke(builder, method(builder.getClass(), "baseUrl"), baseUrl);
    return new ReflectiveClient(
        specs, (AutoCloseable) invoke(builder, method(builder.getClass(), "build")));
  }

  /** Makes the call, and returns its result or how it failed. */
  Object call(Call call) {
    Method operation = operation(call);
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : operation.getParameterTypes()) {
      arguments.add(request(type, call));
    }
    try {
      return operation.invoke(client, arguments.toArray());
    } catch (InvocationTargetException e) {
      return requireNonNull(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the method with a request, unless all arguments are left out. */
  private Method operation(Call call) {
    String id = call.operation().id();
    return Arrays.stream(client.getClass().getMethods())
        .filter(method -> method.getName().equals(id))
        .filter(method -> method.getParameterCount() > 0 || call.arguments().isEmpty())
        .min(Comparator.comparingInt(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException("the client has no operation " + id));
  }

  private Object request(Class<?> type, Call call) {
    Object builder = invoke(null, method(type, "builder"));
    Map<String, String> names = names(call.operation().id());
    call.arguments()
        .forEach((wire, value) -> set(builder, names.getOrDefault(wire, camelCase(wire)), value));
    return invoke(builder, method(builder.getClass(), "build"));
  }

  private static void set(Object builder, String name, String value) {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        invoke(builder, method, converted(method.getParameterTypes()[0], value));
        return;
      }
    }
    throw new IllegalStateException("the client has no argument " + name);
  }

  private static Object converted(Class<?> type, String value) {
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
    throw new IllegalStateException("nothing makes a " + type.getSimpleName());
  }

  /** Returns the Java names of an operation's arguments, by their names in the contract. */
  private Map<String, String> names(String operationId) {
    Operation operation = specs.vendorContract().operation(operationId);
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
  static Class<?> type(VendorSpecs specs, String name) {
    try {
      return Class.forName("dev.inward." + specs.vendor() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the client has no " + name, e);
    }
  }

  /** Returns the public method of a name that has fewest parameters. */
  static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .min((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
        .orElseThrow(
            () -> new IllegalStateException(type.getSimpleName() + " has no method " + name));
  }

  /** Calls what must not fail. */
  static Object invoke(@Nullable Object target, Method method, @Nullable Object... arguments) {
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
