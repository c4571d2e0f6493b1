package dev.inward.codegen;

import dev.inward.testing.InMemoryCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources that were compiled in memory, with all warnings as errors, beside the test's classes. */
final class CompiledClient extends ClassLoader {

  /** What generated code stands. */
  static final List<String> ALL_WARNINGS =
      List.of("-Xlint:all,-processing,-classfile,-path", "-Werror");

  private final Map<String, byte[]> classes;

  /**
   * Compiles sources.
   *
   * @param sources by path, such as {@code example/Pet.java}
   */
  CompiledClient(Map<String, String> sources) {
    this(sources, ALL_WARNINGS);
  }

  /**
   * Compiles sources.
   *
   * @param strictness the compiler's options for what it warns of
   */
  CompiledClient(Map<String, String> sources, List<String> strictness) {
    super(CompiledClient.class.getClassLoader());
    classes = InMemoryCompiler.compile(sources, strictness);
  }

  /** Returns the names of the classes. */
  Set<String> names() {
    return classes.keySet();
  }

  /** Returns the checks of a driver, its public methods, in the order of their names. */
  List<Method> checks(String driver) throws ClassNotFoundException {
    Class<?> type = loadClass(driver);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() == type)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** Runs a check on a new driver. */
  static void run(Method check) throws Throwable {
    try {
      check.invoke(check.getDeclaringClass().getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] found = classes.get(name);
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, found, 0, found.length);
  }
}
