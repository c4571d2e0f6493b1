package dev.inward.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks of the Java API are told from harmless changes. */
@Tag("C16")
class ClassComparisonTest {

  private static final String RELEASED =
      """
      public interface Shop {
        String name();
        default int price(String number) { return inner.Till.COUNT; }
        interface Buyer {}
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String name();              |                          | shop.Shop.name()                  | method removed
          String name();              | int name();              | shop.Shop.name()                  | method return type changed
          price(String number)        | price(Object number)     | shop.Shop.price(java.lang.String) | method removed
          interface Buyer {}          |                          | shop.Shop$Buyer                   | class removed
          public interface            | interface                | shop.Shop                         | class less accessible
          interface Buyer {}          | interface Buyer { void buy(); } | shop.Shop$Buyer.buy()      | method added to interface
          """)
  void change_whenItBreaks_needsAMinorVersion(String from, String to, String at, String problem)
      throws Exception {
    String current = RELEASED.replace(from, to == null ? "" : to);

    assertThat(violations(current, "0.1.1-SNAPSHOT"))
        .contains(
            new Violation(
                "the Java API",
                at,
                problem,
                "keep it as it was, or raise the version of the POMs to 0.2.0"));
    assertThat(violations(current, "0.2.0-SNAPSHOT")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interface Buyer {} | interface Buyer {} interface Seller {}
          String name();     | @Deprecated String name();
          String name();     | String name(); default void close() {}
          inner.Till.COUNT   | 2
          """)
  void change_whenHarmless_hasNoViolation(String from, String to) throws Exception {
    assertThat(violations(RELEASED.replace(from, to), "0.1.1-SNAPSHOT")).isEmpty();
  }

  @Test
  void package_thatIsNotExported_mayChange() throws Exception {
    Release released = release("released", "0.1.0", RELEASED, "COUNT = 1; public int gone");
    Release current = release("current", "0.1.1", RELEASED, "COUNT = 1");

    assertThat(ClassComparison.violations(released, current)).isEmpty();
  }

  @Test
  void package_thatIsNoLongerExported_isABreak() throws Exception {
    Release released = release("released", "0.1.0", RELEASED, "COUNT = 1");
    Release current = release("current", "0.1.1", RELEASED, "COUNT = 1");
    jar(current.folder(), "module shop {}", RELEASED, "COUNT = 1");

    assertThat(ClassComparison.violations(released, current))
        .extracting(Violation::at, Violation::problem)
        .containsExactly(tuple("shop", "the package is no longer exported"));
  }

  private List<Violation> violations(String current, String version) throws Exception {
    return ClassComparison.violations(
        release("released", "0.1.0", RELEASED, "COUNT = 1"),
        release("current-" + version, version, current, "COUNT = 1"));
  }

  private Release release(String name, String version, String shop, String till)
      throws IOException {
    Path release = folder.resolve(name);
    jar(release, "module shop { exports shop; }", shop, till);
    return new Release(version, release);
  }

  private void jar(Path release, String module, String shop, String till) throws IOException {
    Path sources = Files.createTempDirectory(folder, "sources");
    Path classes = Files.createTempDirectory(folder, "classes");
    write(sources.resolve("module-info.java"), module);
    write(
        sources.resolve("shop/Shop.java"),
        "package shop; " + shop.replace("inner.", "shop.inner."));
    write(
        sources.resolve("shop/inner/Till.java"),
        "package shop.inner; public class Till { public static int " + till + "; }");
    try (Stream<Path> files = Files.walk(sources)) {
      Stream<String> names = files.map(Path::toString).filter(file -> file.endsWith(".java"));
      run("javac", Stream.concat(Stream.of("-d", classes.toString()), names));
    }
    Files.createDirectories(release);
    run(
        "jar",
        Stream.of(
            "--create",
            "--file",
            release.resolve("shop.jar").toString(),
            "-C",
            classes.toString(),
            "."));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void run(String tool, Stream<String> arguments) {
    ToolProvider provider = ToolProvider.findFirst(tool).orElseThrow();
    assertThat(provider.run(System.out, System.err, arguments.toArray(String[]::new))).isZero();
  }
}
