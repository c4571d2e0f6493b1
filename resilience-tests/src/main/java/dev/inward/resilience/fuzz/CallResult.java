package dev.inward.resilience.fuzz;

import dev.inward.RawResponse;
import dev.inward.testing.ReflectiveClient;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The result of a successful call, with its accessors that no contract names.
 *
 * @param value equal for equal responses
 */
record CallResult(Object value, @Nullable String rawBody, Map<?, ?> additionalProperties) {

  private static final Map<Class<?>, Map<String, Optional<Method>>> ACCESSORS =
      new ConcurrentHashMap<>();

  /** Returns a result of any type. */
  static CallResult of(Object result) {
    Object value = result instanceof RawResponse response ? response.text() : result;
    Object others = read(result, "additionalProperties");
    return new CallResult(
        value,
        (String) read(result, "rawBody"),
        others instanceof Map<?, ?> properties ? properties : Map.of());
  }

  private static @Nullable Object read(Object result, String name) {
    return ACCESSORS
        .computeIfAbsent(result.getClass(), type -> new ConcurrentHashMap<>())
        .computeIfAbsent(name, accessor -> accessor(result.getClass(), accessor))
        .map(accessor -> ReflectiveClient.invoke(result, accessor))
        .orElse(null);
  }

  private static Optional<Method> accessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .findFirst();
  }
}
