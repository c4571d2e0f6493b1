package dev.inward.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
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

/** Compiles sources in memory, beside the classes of the test's class path. */
public final class InMemoryCompiler {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** One for each thread: it keeps the class path's jars open, and is not safe for others. */
  private static final ThreadLocal<JavaFileManager> CLASS_PATH =
      ThreadLocal.withInitial(() -> COMPILER.getStandardFileManager(null, null, null));

  private InMemoryCompiler() {}

  /**
   * Returns the bytes of the classes, by name.
   *
   * @param sources by path, such as {@code example/Pet.java}
   * @param strictness the compiler's options for what it warns of
   * @throws CompilationException if the compiler reports an error
   */
  public static Map<String, byte[]> compile(Map<String, String> sources, List<String> strictness) {
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
    sources.forEach((path, text) -> files.add(new Source(path, text)));
    Beginning errors = new Beginning();
    Classes classes = new Classes();
    if (!COMPILER.getTask(errors, classes, null, options, null, files).call()) {
      throw new CompilationException(errors.toString());
    }
    Map<String, byte[]> bytes = new HashMap<>();
    classes.written.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return bytes;
  }

  /** Reports sources that do not compile, with the compiler's own words. */
  public static final class CompilationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompilationException(String errors) {
      super(errors);
    }
  }

  /** Keeps only so much of the compiler's words as somebody reads: they may be a gigabyte. */
  private static final class Beginning extends Writer {

    private static final int LONGEST = 100_000;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) {
      text.append(buffer, offset, Math.min(length, LONGEST - text.length()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
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

  private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    Classes() {
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
          written.put(className, bytes);
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
