package dev.inward.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Leads from links between the project's files to addresses in the site, whose folders are those of
 * the project. Files that are linked and are no pages are noted, to be put into the site.
 */
final class Links {

  private static final Pattern ABSOLUTE = Pattern.compile("[a-z]+:.*");

  private final Path root;
  private final Set<Path> sources = new TreeSet<>();
  private final Set<Path> assets = new TreeSet<>();

  /**
   * Creates the links of a project.
   *
   * @param root the project's folder
   */
  Links(Path root) {
    this.root = root;
  }

  /** Returns the files and the folders of examples that pages link to as source code. */
  Set<Path> sources() {
    return sources;
  }

  /** Returns the images. */
  Set<Path> assets() {
    return assets;
  }

  /** Returns the place of a file's page in the site. */
  String pageOf(Path file) {
    String path = relative(file);
    if (path.endsWith("README.md")) {
      return path.replaceFirst("README\\.md$", "index.html");
    }
    return path.endsWith(".md") ? path.replaceFirst("\\.md$", ".html") : path + ".html";
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Returns the address for a link, relative to the page that has it; nothing if the site has no
   * page for it.
   *
   * @param file the file with the link
   * @param link the link as written
   */
  Optional<String> target(Path file, String link) {
    if (link.startsWith("#") || ABSOLUTE.matcher(link).matches()) {
      return Optional.of(link);
    }
    int hash = link.indexOf('#');
    String fragment = hash < 0 ? "" : link.substring(hash);
    Path target = file.resolveSibling(hash < 0 ? link : link.substring(0, hash)).normalize();
    if (!target.startsWith(root) || !Files.exists(target)) {
      throw new IllegalStateException(relative(file) + ": nothing is at the link " + link);
    }
    if (!Files.isDirectory(target)) {
      if (!target.toString().endsWith(".md")) {
        sources.add(target);
      }
      return Optional.of(address(file, pageOf(target)) + fragment);
    }
    if (Files.exists(target.resolve("README.md"))) {
      return Optional.of(address(file, pageOf(target.resolve("README.md"))));
    }
    if (root.resolve("examples").equals(target.getParent())) {
      sources.add(target);
      return Optional.of(address(file, relative(target) + "/index.html"));
    }
    return Optional.empty();
  }

  /** Returns the address of an image, which becomes part of the site. */
  String asset(Path file, String link) {
    assets.add(file.resolveSibling(link).normalize());
    return link;
  }

  private String address(Path file, String page) {
    Path folder = root.relativize(file).getParent();
    return (folder == null ? Path.of(page) : folder.relativize(Path.of(page)))
        .toString()
        .replace('\\', '/');
  }

  /** Returns the text files of a linked folder, or the linked file. */
  static Set<Path> files(Path source) {
    Set<Path> files = new TreeSet<>();
    if (Files.isDirectory(source)) {
      try (var entries = Files.list(source)) {
        entries
            .filter(entry -> !entry.getFileName().toString().matches("target|\\..*"))
            .forEach(entry -> files.addAll(files(entry)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      files.add(source);
    }
    return files;
  }
}
