package dev.inward.conformance.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs a test of another module with classes of the project of which some are mutated. */
final class MutatedTestRun {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor", ".."));

  /** The loaders of unmutated classes, by module: one is enough for all of its tests. */
  private static final Map<String, MutantClassLoader> UNMUTATED = new ConcurrentHashMap<>();

  private MutatedTestRun() {}

  /**
   * Returns what is wrong according to a test.
   *
   * @param test the module, the class and the method, such as {@code
   *     sdk-core:dev.inward.RawBodyTest#toString_showsNoText}
   * @param mutated the mutated classes, by name
   */
  static List<String> failures(String test, Map<String, byte[]> mutated) throws Exception {
    String[] parts = test.split("[:#]", 3);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    MutantClassLoader loader =
        mutated.isEmpty()
            ? UNMUTATED.computeIfAbsent(parts[0], module -> loader(module, mutated))
            : loader(parts[0], mutated);
    thread.setContextClassLoader(loader);
    try {
      return failures(method(loader.loadClass(parts[1]), parts[2]));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static MutantClassLoader loader(String module, Map<String, byte[]> mutated) {
    return new MutantClassLoader(mutated, REACTOR.resolve(module).resolve("target/test-classes"));
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no test " + name));
  }

  private static List<String> failures(Method method) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            request()
                .selectors(selectMethod(method.getDeclaringClass(), method))
                .filters(includeEngines("junit-jupiter"))
                .build(),
            listener);
    if (listener.getSummary().getTestsStartedCount() == 0) {
      throw new IllegalStateException(method + " is not run");
    }
    return listener.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException()))
        .toList();
  }
}
