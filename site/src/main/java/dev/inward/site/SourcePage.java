package dev.inward.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with the source code that a page links to: a file, or the files of an example. */
final class SourcePage {

  private SourcePage() {}

  static Page of(Path root, Path source, Links links) throws IOException {
    Document page = Jsoup.parseBodyFragment("");
    page.outputSettings().prettyPrint(false);
    String title = root.relativize(source).toString().replace('\\', '/');
    page.body().appendElement("h1").appendElement("code").text(title);
    for (Path file : Links.files(source)) {
      if (!file.equals(source)) {
        String name = source.relativize(file).toString().replace('\\', '/');
        Element heading = page.body().appendElement("h2");
        heading.attr("id", name).appendElement("code").text(name);
      }
      page.body().appendElement("pre").appendElement("code").text(Files.readString(file));
    }
    Markdown.makeAccessible(page);
    return Page.of(Files.isDirectory(source) ? title + "/index.html" : links.pageOf(source), page);
  }
}
