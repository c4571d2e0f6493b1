package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;

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
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/spring-boot.md compiles. */
@Tag("any-jdk")
final class SpringPageTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)\n```java\n(.*?)\n```");

  @TempDir private Path classes;

  @Test
  void blocks_compile() throws Exception {
    Path page = Path.of(System.getProperty("inward.reactor"), "docs", "spring-boot.md");
    Matcher blocks = BLOCK.matcher(Files.readString(page));
    List<JavaFileObject> sources = new ArrayList<>();
    while (blocks.find()) {
      sources.add(source("Block" + sources.size(), blocks.group(1)));
    }

    assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
    assertThat(errors(sources)).isEmpty();
  }

  @Test
  void block_withoutItsImport_doesNotCompile() {
    assertThat(errors(List.of(source("Wrong", "@RestController class Shop {}")))).isNotEmpty();
  }

  private List<String> errors(List<JavaFileObject> sources) {
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
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(output, null, null, options, null, sources)
            .call();
    return compiled ? List.of() : output.toString().lines().toList();
  }

  /** Returns a class that contains those of a block, after the block's imports. */
  private static JavaFileObject source(String name, String block) {
    Map<Boolean, String> lines =
        block
            .lines()
            .collect(
                Collectors.partitioningBy(
                    line -> line.startsWith("import "), Collectors.joining("\n")));
    String code = lines.get(true) + "\n\nclass " + name + " {\n" + lines.get(false) + "\n}\n";
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
