package dev.inward.codegen;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that were compiled in memory, with all warnings as errors, beside the test's classes. */
final class CompiledClient extends ClassLoader {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for each thread: it keeps the class path's jars open, and is not safe for others. */
  private static final ThreadLocal<JavaFileManager> CLASS_PATH =
      ThreadLocal.withInitial(() -> COMPILER.getStandardFileManager(null, null, null));

  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  /**
   * Compiles sources.
   *
   * @param sources by path, such as {@code example/Pet.java}
   * @throws AssertionError with what the compiler complains about
   */
  CompiledClient(Map<String, String> sources) {
    this(sources, List.of("-Xlint:all,-processing,-classfile,-path", "-Werror"));
  }

  /** Compiles sources, with more or less strictness than ours have to stand. */
  CompiledClient(Map<String, String> sources, List<String> strictness) {
    super(CompiledClient.class.getClassLoader());
    StringWriter complaints = new StringWriter();
    List<String> options = new ArrayList<>(strictness);
    options.addAll(
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-implicit:none",
            "-cp",
            System.getProperty("java.class.path")));
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    if (!COMPILER.getTask(complaints, new InMemory(), null, options, null, files).call()) {
      throw new AssertionError(complaints.toString());
    }
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
    ByteArrayOutputStream found = classes.get(name);
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] bytes = found.toByteArray();
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    InMemory() {
      super(CLASS_PATH.get());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }

    @Override
    public void close() {
      // The jars stay open for the next sources.
    }
  }
}
