package dev.inward.testing;

import dev.inward.Scalar;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an instance of any generated model or request with every member set that may be set
 * together, each to a value of its own. Texts are tried in several forms, because a contract may
 * demand digits or a URL.
 */
final class FullValue {

  private final Class<?> model;
  private final String hidden;
  private final Map<Method, Integer> forms = new LinkedHashMap<>();

  /** Members that exclude others. */
  private final Set<Method> leftOut = new HashSet<>();

  private FullValue(Class<?> model, String hidden) {
    this.model = model;
    this.hidden = hidden;
  }

  /** Returns an instance whose additional property, if it can have one, has the hidden value. */
  static Object of(Class<?> model, String hidden) {
    return new FullValue(model, hidden).build();
  }

  /** Returns the names of the members that an instance has not, because they exclude others. */
  static Set<String> leftOut(Class<?> model) {
    FullValue value = new FullValue(model, "");
    Object unused = value.build();
    return value.leftOut.stream().map(Method::getName).collect(Collectors.toSet());
  }

  private Object build() {
    try {
      while (true) {
        Object builder = model.getMethod("builder").invoke(null);
        List<Method> setters = setters(builder.getClass());
        for (Method setter : setters) {
          if (!leftOut.contains(setter)) {
            Object unused = set(builder, setter, setters.indexOf(setter) + 1);
          }
        }
        try {
          return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
          tryNextForm(setters, e.getTargetException());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no value of " + model.getSimpleName(), e);
    }
  }

  private static List<Method> setters(Class<?> builder) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getReturnType() == builder && !method.isBridge())
        // One without a parameter says that a member is left off.
        .filter(method -> method.getParameterCount() > 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private Object set(Object builder, Method setter, int index) throws ReflectiveOperationException {
    return setter.getParameterCount() == 2
        ? setter.invoke(builder, "token", hidden)
        : setter.invoke(
            builder,
            value(
                setter.getGenericParameterTypes()[0],
                setter,
                forms.getOrDefault(setter, 0),
                index));
  }

  /** The builder's message begins with the member that it rejects. */
  private void tryNextForm(List<Method> setters, Throwable rejection) {
    String message = String.valueOf(rejection.getMessage());
    Method rejected =
        setters.stream()
            .filter(setter -> message.startsWith(setter.getName() + " "))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no value of " + model, rejection));
    if (message.contains(" must be given alone")) {
      leftOut.add(rejected);
      return;
    }
    if (forms.merge(rejected, 1, Integer::sum) > 5) {
      throw new AssertionError("no value of " + model.getSimpleName(), rejection);
    }
  }

  private Object value(Type type, Method setter, int form, int index)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Object value = value(arguments[arguments.length - 1], setter, form, index);
      return generic.getRawType() == Map.class ? Map.of("key", value) : List.of(value);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return text(setter, form, index);
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return true;
    }
    if (raw == int.class || raw == Integer.class) {
      return index;
    }
    if (raw == long.class || raw == Long.class) {
      return (long) index;
    }
    if (raw == Object.class) {
      return "any " + index;
    }
    if (raw == BigDecimal.class) {
      return new BigDecimal(index + ".50");
    }
    if (raw == Scalar.class) {
      return Scalar.of(index);
    }
    if (ValueTypes.isEnum(raw)) {
      List<?> constants = (List<?>) raw.getMethod("values").invoke(null);
      return constants.get(index % constants.size());
    }
    for (Method of : raw.getMethods()) {
      if (of.getName().equals("of") && of.getParameterTypes()[0] == List.class) {
        return of.invoke(null, value(of.getGenericParameterTypes()[0], setter, form, index));
      }
    }
    return of(raw, hidden);
  }

  private static String text(Method setter, int form, int index) {
    return switch (form) {
      case 0 -> setter.getName();
      case 1 -> String.valueOf(18_003_863_000L + index);
      case 2 -> setter.getName() + "@example.com";
      case 3 -> String.valueOf(index);
      case 4 -> "AU";
      default -> "https://example.com/" + setter.getName();
    };
  }
}
