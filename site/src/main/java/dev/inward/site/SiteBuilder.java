package dev.inward.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Builds the documentation site of a project's folder. */
public final class SiteBuilder {

  private static final String HELP =
      """
      Builds the documentation site from the Markdown, contracts and classes of the built project.

      Usage: SiteBuilder PROJECT SITE

        PROJECT  the folder of the project, all modules of which are compiled
        SITE     the folder of the site; what is in it is deleted first

      The build runs it: mvn -B -ntp -Pquick,site -pl site -am package
      """;

  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");

  /** Folders without pages of this project. */
  private static final Set<String> SKIPPED = Set.of("target", "documents", "node_modules", "src");

  private final Path root;
  private final Path site;
  private final Links links;

  private SiteBuilder(Path root, Path site) {
    this.root = root;
    this.site = site;
    this.links = new Links(root);
  }

  /**
   * Builds the site.
   *
   * @param arguments the folder of the project and that of the site, or {@code --help}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 1 && List.of("--help", "-h").contains(arguments[0])) {
      System.out.print(HELP);
      return;
    }
    if (arguments.length != 2) {
      System.err.println("PROJECT and SITE are required, and nothing else");
      System.err.print(HELP);
      System.exit(2);
    }
    Path root = Path.of(arguments[0]).toRealPath();
    Path site = Path.of(arguments[1]).toAbsolutePath().normalize();
    new SiteBuilder(root, site).build();
    System.out.println("The site is in " + root.relativize(site));
  }

  private void build() throws IOException {
    empty();
    new Javadoc(root).write(site.resolve("javadoc"));
    ReportCopy.write(root, site);
    List<Page> pages = pages();
    Layout layout = new Layout(Navigation.read(root, links, pages));
    for (Page page : pages) {
      write(page.path(), layout.html(page));
    }
    SearchIndex index = new SearchIndex();
    pages.forEach(index::add);
    index.addJavadoc(site);
    write("assets/search-index.js", index.script());
    for (Path asset : links.assets()) {
      Path copy = site.resolve(root.relativize(asset).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(asset, copy);
    }
    copy("/dev/inward/conformance/report/base.css", "assets/base.css");
    copy("/dev/inward/site/site.css", "assets/site.css");
    copy("/dev/inward/site/site.js", "assets/site.js");
    copy(
        "/META-INF/resources/webjars/lunr/" + System.getProperty("lunr.version") + "/lunr.js",
        "assets/lunr.js");
  }

  private List<Page> pages() throws IOException {
    Markdown markdown = new Markdown(links);
    List<Page> pages = new ArrayList<>();
    for (Path file : markdownFiles(root)) {
      pages.add(markdown.page(file));
    }
    ApiReference references = new ApiReference();
    for (String vendor : VENDORS) {
      pages.add(references.page(vendor, root.resolve("specs").resolve(vendor)));
    }
    for (Path source : links.sources()) {
      pages.add(SourcePage.of(root, source, links));
    }
    return pages;
  }

  private static List<Path> markdownFiles(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry)) {
          if (!name.startsWith(".") && !SKIPPED.contains(name)) {
            files.addAll(markdownFiles(entry));
          }
        } else if (name.endsWith(".md")) {
          files.add(entry);
        }
      }
    }
    return files;
  }

  private void empty() throws IOException {
    if (Files.exists(site)) {
      try (Stream<Path> old = Files.walk(site)) {
        for (Path path : old.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(site);
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void copy(String resource, String path) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SiteBuilder.class.getResourceAsStream(resource), resource)) {
      Path file = site.resolve(path);
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    }
  }
}
