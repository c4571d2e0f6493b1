package dev.inward.testing;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public types of a client that hold values, found by reflection.
 *
 * @param client the client's class
 * @param hidden the value of additional properties
 */
public record ValueTypes(Class<?> client, String hidden) {

  /** Returns an instance of each model and request that has a builder, with every member set. */
  public Stream<Object> fullValues() {
    return models().filter(type -> has(type, "builder")).map(type -> FullValue.of(type, hidden));
  }

  /** Returns the enums. */
  public Stream<Class<?>> enums() {
    return types().filter(ValueTypes::isEnum);
  }

  /** Returns the constants of all enums. */
  public Stream<Object> constants() {
    return enums().flatMap(ValueTypes::constants);
  }

  /** Returns an instance of each model: those of {@link #fullValues} and the lists. */
  public Stream<Object> values() {
    return Stream.concat(
        fullValues(), models().filter(type -> !has(type, "builder")).map(this::list));
  }

  /** Returns each model and request. */
  public Stream<Class<?>> models() {
    return types().filter(type -> !isEnum(type));
  }

  private Stream<Class<?>> types() {
    return CodingRules.valueTypes(client).stream().map(this::load);
  }

  private Class<?> load(String name) {
    try {
      return Class.forName(name, true, client.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private Object list(Class<?> type) {
    try {
      Method of = type.getMethod("of", List.class);
      ParameterizedType items = (ParameterizedType) of.getGenericParameterTypes()[0];
      Class<?> item = (Class<?>) items.getActualTypeArguments()[0];
      return of.invoke(null, List.of(FullValue.of(item, hidden)));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " is neither a model, a list nor an enum", e);
    }
  }

  private static Stream<?> constants(Class<?> type) {
    try {
      return ((List<?>) type.getMethod("values").invoke(null)).stream();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no constants", e);
    }
  }

  static boolean isEnum(Class<?> type) {
    return has(type, "isKnown");
  }

  private static boolean has(Class<?> type, String method) {
    return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals(method));
  }
}
