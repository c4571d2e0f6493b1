package dev.inward.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The snippets and the links of all pages hold, and the README's sections have one command. */
final class ReadmeTest {

  @TempDir private Path classes;

  @Test
  void snippets_compile() throws Exception {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Path page : Documents.all()) {
      // ReadmeSnippetsTest of the generator compiles those, with the client that they are for,
      // SpringPageTest of the starter those for Spring, and ExamplesIT runs the first purchase.
      if (!page.startsWith(Documents.ROOT.resolve("codegen"))
          && !page.endsWith("spring-boot.md")
          && !page.endsWith("first-purchase.md")) {
        for (String snippet : Documents.blocks(Documents.read(page), "java")) {
          sources.add(source("Snippet" + (sources.size() + 1), snippet));
        }
      }
    }
    assertThat(sources).hasSizeGreaterThanOrEqualTo(10);

    assertThat(errors(sources)).isEmpty();
  }

  @Test
  void wrongSnippet_doesNotCompile() {
    assertThat(errors(List.of(source("Wrong", "multitel.buyNumber(null);")))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quick start", "Test"})
  void section_hasOneCommand(String section) throws IOException {
    String command = Documents.blocks(section(section), "sh").get(0);

    assertThat(command.strip().lines()).hasSize(1).first().asString().startsWith("mvn ");
  }

  @Test
  void install_namesTheVersionOfThisBuild() throws IOException {
    assertThat(Documents.blocks(section("Install"), "xml").get(0))
        .contains("<version>" + System.getProperty("inward.version") + "</version>");
  }

  @Test
  void links_leadToExistingFiles() {
    Pattern link = Pattern.compile("]\\((?!https?:)([^)#\\s]+)");
    for (Path page : Documents.all()) {
      assertThat(link.matcher(Documents.read(page)).results().map(found -> found.group(1)))
          .as(page.toString())
          .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }
  }

  private List<String> errors(List<JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all,-classfile",
            "-Werror",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    boolean compiled = compiler.getTask(output, null, null, options, null, sources).call();
    return compiled ? List.of() : output.toString().lines().toList();
  }

  /** Returns a class with the snippet in a method, and with no imports but the snippet's own. */
  private static JavaFileObject source(String name, String snippet) {
    Map<Boolean, List<String>> lines =
        snippet.lines().collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
    String code =
        """
        %s

        abstract class %s {
          abstract void retryLater();
          abstract void pickAnother();
          abstract void topUp();
          abstract void report(String code, String message);
          abstract void store(String json);

          dev.inward.multitel.MultitelClient multitel;
          dev.inward.crazytel.CrazytelClient crazytel;

          void snippet() {
        %s
          }
        }
        """
            .formatted(
                String.join("\n", lines.get(true)), name, String.join("\n", lines.get(false)));
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  private static String readme() throws IOException {
    return Files.readString(Documents.ROOT.resolve("README.md"));
  }

  private static String section(String title) throws IOException {
    Matcher section = Pattern.compile("(?s)\n## " + title + "\n(.*?)(\n## |\\z)").matcher(readme());
    assertThat(section.find()).as("the section %s", title).isTrue();
    return section.group(1);
  }
}
