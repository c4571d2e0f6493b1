package dev.inward.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The projects that a reader of docs/first-purchase.md makes: each block of code is the file that
 * the words before it name, and each POM begins another project.
 */
final class FirstPurchasePage {

  static final List<String> PROJECTS = List.of("first-purchase", "first-purchase-spring-boot");

  private static final Pattern FILE =
      Pattern.compile("(?s)`([\\w/.-]+)`[^`]*:\n\n```(?:xml|java)\n(.*?\n)```");

  private FirstPurchasePage() {}

  /** Writes each project into a folder of its own. */
  static void write(Path folder) throws IOException {
    Path page = Path.of(System.getProperty("inward.reactor"), "docs/first-purchase.md");
    String text = Files.readString(page);
    int projects = 0;
    for (MatchResult file : FILE.matcher(text).results().toList()) {
      if (file.group(1).equals("pom.xml")) {
        projects++;
      }
      if (projects < 1 || projects > PROJECTS.size()) {
        throw new AssertionError(page + " has " + file.group(1) + " outside of " + PROJECTS);
      }
      Path written = folder.resolve(PROJECTS.get(projects - 1)).resolve(file.group(1));
      Files.createDirectories(written.getParent());
      Files.writeString(written, file.group(2));
    }
    if (projects < PROJECTS.size()) {
      throw new AssertionError(page + " has no POM of " + PROJECTS.get(projects));
    }
  }
}
