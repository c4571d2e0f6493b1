package dev.inward.codegen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.inward.ContractValue;
import dev.inward.RawResponse;
import dev.inward.runtime.Operation;
import dev.inward.runtime.VendorResponse;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Reads examples as a client of this generator reads a response. */
final class InwardReader implements SurveyedExample.Reader {

  private final Map<Operation, Method> judges = new HashMap<>();
  private final Map<String, Method> parsers = new HashMap<>();

  InwardReader(CompiledClient client) throws ReflectiveOperationException {
    Set<Class<?>> requests = new HashSet<>();
    for (String name : client.names()) {
      Class<?> type = Class.forName(name, false, client);
      if (name.endsWith("Operation") && declares(type, "judge")) {
        addOperation(type);
        for (Method method : type.getDeclaredMethods()) {
          if (method.getName().equals("call")) {
            requests.addAll(List.of(method.getParameterTypes()));
          }
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals("fromJson")
            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
          parsers.put(simple(type.getSimpleName()), method);
        }
      }
    }
    // A component that is called like an operation's request has another class.
    requests.forEach(type -> parsers.remove(simple(type.getSimpleName())));
  }

  private static boolean declares(Class<?> type, String method) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
  }

  private void addOperation(Class<?> type) throws ReflectiveOperationException {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("judge") && method.getParameterCount() == 1) {
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == Operation.class) {
            Operation operation = (Operation) accessible(field).get(null);
            judges.put(operation, accessible(method));
          }
        }
      }
    }
  }

  @Override
  public @Nullable String through(SurveyedExample example) throws Exception {
    String json = example.value().toString();
    if (example.component() != null) {
      String name = simple(example.component());
      Method parser = parsers.getOrDefault(name, parsers.get(name + "model"));
      return parser == null ? null : written(invoke(parser, null, json));
    }
    Operation operation = operation(String.valueOf(example.route()));
    Method judge = operation == null ? null : judges.get(operation);
    if (operation == null || judge == null) {
      return null;
    }
    Constructor<?> constructor = judge.getDeclaringClass().getDeclaredConstructors()[0];
    Object none = accessible(constructor).newInstance(new Object[constructor.getParameterCount()]);
    return written(invoke(judge, none, response(operation, example.status(), json)));
  }

  /** Returns the operation with a route; the path of a server may come before it. */
  private @Nullable Operation operation(String route) {
    int space = route.indexOf(' ');
    return judges.keySet().stream()
        .filter(operation -> operation.method().equals(route.substring(0, space)))
        .filter(operation -> operation.pathTemplate().endsWith(route.substring(space + 1)))
        .min(Comparator.comparing(operation -> operation.pathTemplate().length()))
        .orElse(null);
  }

  /** Makes a response, which only the transport can make. */
  private static VendorResponse response(Operation operation, int status, String json)
      throws ReflectiveOperationException {
    Class<?> headType = Class.forName("dev.inward.runtime.ResponseHead");
    Object head =
        accessible(headType.getDeclaredConstructor(int.class, Headers.class))
            .newInstance(status, Headers.of("Content-Type", "application/json"));
    return accessible(
            VendorResponse.class.getDeclaredConstructor(
                Operation.class, headType, ByteString.class))
        .newInstance(operation, head, ByteString.encodeUtf8(json));
  }

  private static Object invoke(Method method, @Nullable Object target, Object argument)
      throws Exception {
    try {
      return method.invoke(target, argument);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Returns a result as JSON. */
  private static String written(@Nullable Object result) throws Exception {
    if (result instanceof ContractValue value) {
      return value.toJson();
    }
    if (result instanceof RawResponse raw) {
      return raw.rawBody();
    }
    if (result instanceof Collection<?> list) {
      ArrayNode array = SurveyedContract.JSON.createArrayNode();
      for (Object item : list) {
        array.add(SurveyedContract.JSON.readTree(written(item)));
      }
      return array.toString();
    }
    if (result instanceof Map<?, ?> map) {
      ObjectNode object = SurveyedContract.JSON.createObjectNode();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        object.set(
            String.valueOf(entry.getKey()),
            SurveyedContract.JSON.readTree(written(entry.getValue())));
      }
      return object.toString();
    }
    if (result instanceof ByteString bytes) {
      return SurveyedContract.JSON.writeValueAsString(bytes.base64());
    }
    if (result != null && result.getClass().isRecord()) {
      return ofRecord(result);
    }
    return SurveyedContract.JSON.writeValueAsString(result);
  }

  /** Returns the body of one of several successes. */
  private static String ofRecord(Object success) throws Exception {
    List<String> names =
        Arrays.stream(success.getClass().getRecordComponents())
            .map(part -> part.getName())
            .toList();
    if (!names.contains("body")) {
      return "null";
    }
    Method body = success.getClass().getDeclaredMethod("body");
    return written(accessible(body).invoke(success));
  }

  static String simple(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static <T extends AccessibleObject> T accessible(T member) {
    member.setAccessible(true);
    return member;
  }
}
