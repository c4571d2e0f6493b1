package dev.inward.examples.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Markdown files of the project. */
final class Documents {

  static final Path ROOT = Path.of(System.getProperty("inward.reactor"));

  /** Folders without documents of this project: build output, and copies of vendors' documents. */
  private static final Set<String> SKIPPED = Set.of("target", ".git", "documents", "node_modules");

  /** A span of code that is a command. */
  private static final Pattern SPAN = Pattern.compile("`((?:mvn|java -jar|bash|\\./)[ .][^`]+)`");

  private Documents() {}

  static List<Path> all() {
    List<Path> documents = new ArrayList<>();
    collect(ROOT, documents);
    return documents.stream().sorted().toList();
  }

  private static void collect(Path folder, List<Path> documents) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
          if (!SKIPPED.contains(name)) {
            collect(entry, documents);
          }
        } else if (name.endsWith(".md")) {
          documents.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the commands of a text: the lines of its sh blocks, and spans that begin like one. */
  static List<String> commands(String markdown) {
    List<String> commands = new ArrayList<>();
    for (String block : blocks(markdown, "sh")) {
      block
          .replaceAll("\\s*\\\\\n\\s*", " ")
          .lines()
          .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("export "))
          .forEach(commands::add);
    }
    // A span may be wrapped like any other text.
    Matcher spans = SPAN.matcher(markdown.replaceAll("(?s)```.*?```", "").replaceAll("\\s+", " "));
    while (spans.find()) {
      commands.add(spans.group(1));
    }
    return commands;
  }

  /** Returns the fenced blocks of a language. */
  static List<String> blocks(String markdown, String language) {
    Matcher blocks = Pattern.compile("(?s)\n```" + language + "\n(.*?)\n```").matcher(markdown);
    List<String> found = new ArrayList<>();
    while (blocks.find()) {
      found.add(blocks.group(1));
    }
    return found;
  }

  static String read(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
