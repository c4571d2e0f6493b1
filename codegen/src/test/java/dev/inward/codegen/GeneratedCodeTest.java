package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles what is generated, with all warnings as errors, together with a driver written by hand,
 * which stands beside the contract; then runs the driver's checks, its public methods.
 */
class GeneratedCodeTest {

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> pets_compileAndBehave() throws Exception {
    return checks("pets", "example.pets.PetsDriver");
  }

  @TestFactory
  Stream<DynamicTest> kiosk_compilesAndBehaves() throws Exception {
    return checks("kiosk", "example.kiosk.KioskDriver");
  }

  @TestFactory
  Stream<DynamicTest> torture_compilesAndBehaves() throws Exception {
    return checks("torture", "example.torture.TortureDriver");
  }

  private static Stream<DynamicTest> checks(String contract, String driver) throws Exception {
    Path resources = Generation.RESOURCES.resolve(contract);
    Map<String, String> sources = new TreeMap<>(Generation.of(contract));
    sources.putAll(Generation.files(resources.resolve("driver")));
    Path classes = Files.createDirectories(folder.resolve(contract).resolve("classes"));

    assertThat(compile(sources, classes)).isEmpty();

    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, GeneratedCodeTest.class.getClassLoader());
    Class<?> type = loader.loadClass(driver);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() == type)
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(type, method)))
        .onClose(() -> close(loader));
  }

  /** Returns what the compiler complains about. */
  private static String compile(Map<String, String> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all,-processing,-classfile,-path",
            "-Werror",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            classes.toString());
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    boolean compiled = compiler.getTask(complaints, null, null, options, null, files).call();
    return compiled ? "" : complaints.toString();
  }

  private static void run(Class<?> type, Method method) throws Throwable {
    try {
      method.invoke(type.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void close(URLClassLoader loader) {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace(File.separatorChar, '/')), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
