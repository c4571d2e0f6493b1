package dev.inward.examples.consumers;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lookups of a program, which the instrumented classes report: the method that looks something
 * up, its caller, and what is looked up, with tabs between them.
 */
public final class Lookups {

  /** The methods that need metadata in a closed world, by their class; all with such a prefix. */
  private static final Map<String, List<String>> WATCHED =
      Map.of(
          "java/lang/Class",
          List.of(
              "forName",
              "newInstance",
              "getField",
              "getDeclaredField",
              "getMethod",
              "getDeclaredMethod",
              "getConstructor",
              "getDeclaredConstructor",
              "getClasses",
              "getDeclaredClasses",
              "getRecordComponents",
              "getPermittedSubclasses",
              "getResource"),
          "java/lang/ClassLoader",
          List.of("loadClass", "getResource", "getSystemResource", "defineClass", "resources"),
          "java/lang/reflect/Proxy",
          List.of("newProxyInstance", "getProxyClass"),
          "java/lang/reflect/Method",
          List.of("invoke"),
          "java/lang/reflect/Constructor",
          List.of("newInstance"),
          "java/lang/reflect/Field",
          List.of("get", "set"),
          "java/lang/reflect/Array",
          List.of("newInstance"),
          "java/lang/invoke/MethodHandles$Lookup",
          List.of("find", "unreflect", "define"),
          "java/util/ResourceBundle",
          List.of("getBundle"),
          "java/util/ServiceLoader",
          List.of("load"));

  /** Methods of a field that look nothing up. */
  private static final Set<String> HARMLESS =
      Set.of(
          "getType",
          "getGenericType",
          "getName",
          "getModifiers",
          "getAnnotation",
          "getAnnotations",
          "getAnnotationsByType",
          "getDeclaredAnnotations",
          "getDeclaredAnnotation",
          "getDeclaringClass",
          "getAnnotatedType",
          "setAccessible");

  private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

  private Lookups() {}

  static boolean isWatched(String owner, String method) {
    List<String> prefixes = WATCHED.get(owner);
    return prefixes != null
        && prefixes.stream().anyMatch(method::startsWith)
        && !(owner.endsWith("/Field") && HARMLESS.contains(method));
  }

  static String key(String owner, String method) {
    return owner.substring(owner.lastIndexOf('/') + 1) + "." + method;
  }

  /** Called by instrumented code. */
  public static void report(String key, String caller, @Nullable Object[] arguments) {
    List<String> parts = new ArrayList<>(List.of(key, caller));
    for (Object argument : arguments) {
      if (argument instanceof Class<?> || argument instanceof String) {
        parts.add(text(argument));
      } else if (argument instanceof Class<?>[] types) {
        parts.add(names(types));
      } else if (argument instanceof Method method) {
        parts.add(method.getDeclaringClass().getName());
        parts.add(method.getName());
        parts.add(names(method.getParameterTypes()));
      } else if (argument instanceof Constructor<?> constructor) {
        parts.add(constructor.getDeclaringClass().getName());
        parts.add(names(constructor.getParameterTypes()));
      } else if (argument instanceof Field field) {
        parts.add(field.getDeclaringClass().getName());
        parts.add(field.getName());
      }
      if (key.startsWith("Method.") || key.startsWith("Constructor.") || key.startsWith("Field.")) {
        if (parts.size() > 2) {
          break; // What it is called with is a value.
        }
      }
    }
    REPORTED.add(String.join("\t", parts));
  }

  static List<String> reported() {
    return REPORTED.stream().sorted().toList();
  }

  private static String text(Object argument) {
    return argument instanceof Class<?> type ? type.getName() : argument.toString();
  }

  private static String names(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getTypeName).collect(Collectors.joining(","));
  }
}
