package dev.inward.codegen;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads examples as clients of OpenAPI Generator's own Java generator read a response. */
final class StockReader implements SurveyedExample.Reader {

  private static final String PACKAGE = "org.openapitools.client.";

  /** A method of an interface of {@code retrofit2}. */
  private static final Pattern CALL =
      Pattern.compile(
          "@(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH)\\(\"([^\"]*)\"\\)[^;]*?> (\\w+)\\(");

  /** The part of a class of {@code native} that makes a request. */
  private static final Pattern BUILDER =
      Pattern.compile(
          "HttpRequest\\.Builder (\\w+)RequestBuilder\\(.*?localVarPath = \"([^\"]*)\""
              + ".*?\\.method\\(\"([A-Z]+)\"",
          Pattern.DOTALL);

  /** Reads and writes one type. */
  private interface Codec {
    String through(Type type, String json) throws Exception;
  }

  private final Codec codec;
  private final Map<String, Type> results = new HashMap<>();
  private final Map<String, Type> models = new HashMap<>();

  StockReader(CompiledClient client, Map<String, String> sources, String library)
      throws ReflectiveOperationException {
    boolean isNative = library.equals("native");
    codec = isNative ? jackson(client) : gson(client);
    for (String name : client.names()) {
      if (name.startsWith(PACKAGE + "model.") && !name.contains("$")) {
        Class<?> type = Class.forName(name, false, client);
        models.put(InwardReader.simple(type.getSimpleName()), type);
      }
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      if (source.getKey().startsWith("org/openapitools/client/api/")) {
        String name = source.getKey().replace('/', '.').replace(".java", "");
        Class<?> api = Class.forName(name, false, client);
        Matcher call = (isNative ? BUILDER : CALL).matcher(source.getValue());
        while (call.find()) {
          if (isNative) {
            add(call.group(3) + " " + call.group(2), api, call.group(1) + "WithHttpInfo");
          } else {
            add(call.group(1) + " /" + call.group(2), api, call.group(3));
          }
        }
      }
    }
  }

  private void add(String route, Class<?> api, String name) {
    for (Method method : api.getMethods()) {
      if (method.getName().equals(name)
          && method.getGenericReturnType() instanceof ParameterizedType type) {
        results.putIfAbsent(route, type.getActualTypeArguments()[0]);
      }
    }
  }

  @Override
  public @Nullable String through(SurveyedExample example) throws Exception {
    Type type =
        example.component() == null
            ? results.get(example.route())
            : models.get(InwardReader.simple(example.component()));
    try {
      return type == null ? null : codec.through(type, example.value().toString());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Codec jackson(CompiledClient client) throws ReflectiveOperationException {
    Class<?> json = Class.forName(PACKAGE + "ApiClient", true, client);
    ObjectMapper mapper = (ObjectMapper) json.getMethod("createDefaultObjectMapper").invoke(null);
    return (type, text) ->
        mapper.writeValueAsString(mapper.readValue(text, mapper.constructType(type)));
  }

  private static Codec gson(CompiledClient client) throws ReflectiveOperationException {
    Class<?> type = Class.forName(PACKAGE + "JSON", true, client);
    Object gson = type.getMethod("getGson").invoke(type.getConstructor().newInstance());
    Method read = gson.getClass().getMethod("fromJson", String.class, Type.class);
    Method write = gson.getClass().getMethod("toJson", Object.class, Type.class);
    return (target, text) ->
        String.valueOf(write.invoke(gson, read.invoke(gson, text, target), target));
  }
}
