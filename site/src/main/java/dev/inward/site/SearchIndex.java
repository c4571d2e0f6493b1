package dev.inward.site;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** What the search finds: each section of each page, and each type of the Javadoc. */
final class SearchIndex {

  private final List<Map<String, String>> entries = new ArrayList<>();

  void add(Page page) {
    for (Element heading : page.content().select("h1, h2, h3")) {
      boolean top = heading.normalName().equals("h1");
      entries.add(
          Map.of(
              "page", page.title(),
              "title", heading.text(),
              "url", top || heading.id().isEmpty() ? page.path() : page.path() + "#" + heading.id(),
              "text", textAfter(heading)));
    }
  }

  private static String textAfter(Element heading) {
    StringBuilder text = new StringBuilder();
    for (Node next = heading.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Element element) {
        if (element.is("h1, h2, h3, section")) {
          break;
        }
        text.append(element.text()).append(' ');
      }
    }
    return text.toString().strip();
  }

  /** Adds the types that the Javadoc describes. */
  void addJavadoc(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("javadoc/dev"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        Document page = Jsoup.parse(file);
        Elements description = page.select("section.class-description > .block");
        if (page.body().hasClass("class-declaration-page")) {
          entries.add(
              Map.of(
                  "page", "Javadoc",
                  "title", file.getFileName().toString().replace(".html", ""),
                  "url", site.relativize(file).toString().replace('\\', '/'),
                  "text", description.text()));
        }
      }
    }
  }

  /**
   * Returns a script that hands the entries to the page: scripts load from the file system, too.
   */
  String script() throws IOException {
    return "window.searchEntries = " + JsonMapper.builder().build().writeValueAsString(entries);
  }
}
