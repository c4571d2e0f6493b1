package dev.inward.conformance.checks;

import dev.inward.RawResponse;
import dev.inward.Scalar;
import dev.inward.testing.ReflectiveClient;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a result of a generated client into the maps, lists and scalars that a YAML parser reads,
 * so that the manifest can state each value. A model becomes a map from its accessors to their
 * values; those without a value are left out.
 */
final class OutcomeTree {

  /** Methods without parameters that tell nothing about the response's content. */
  private static final Set<String> NO_ACCESSORS =
      Set.of(
          "hashCode",
          "toString",
          "toBuilder",
          "toJson",
          "getNoBean",
          "rawBody",
          "rawBytes",
          "rawResponse");

  private OutcomeTree() {}

  /** Returns the tree of a value, or null if it is null or empty. */
  static @Nullable Object of(@Nullable Object value) {
    if (value == null
        || (value instanceof Collection<?> none && none.isEmpty())
        || (value instanceof Map<?, ?> none && none.isEmpty())) {
      return null;
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(OutcomeTree::of).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      // An object without values, such as an empty list in an object, is not an absent one.
      map.forEach(
          (name, member) ->
              tree.put(String.valueOf(name), Map.of().equals(member) ? Map.of() : of(member)));
      return tree;
    }
    return isOpenEnum(value.getClass())
        ? of(ReflectiveClient.invoke(value, ReflectiveClient.method(value.getClass(), "value")))
        : accessors(value);
  }

  private static Object scalar(Scalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> scalar.text();
      case NUMBER -> new BigDecimal(scalar.text());
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case OTHER -> Map.of("json", scalar.text());
    };
  }

  private static boolean isOpenEnum(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("isKnown"));
  }

  private static @Nullable Object accessors(Object model) {
    if (model instanceof RawResponse) {
      throw new IllegalArgumentException("a raw response has no typed values");
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    Arrays.stream(model.getClass().getMethods())
        .filter(OutcomeTree::isAccessor)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            accessor -> {
              Object member = of(ReflectiveClient.invoke(model, accessor));
              if (member != null) {
                tree.put(accessor.getName(), member);
              }
            });
    return tree;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !Objects.equals(method.getDeclaringClass(), Object.class)
        && !NO_ACCESSORS.contains(method.getName());
  }
}
