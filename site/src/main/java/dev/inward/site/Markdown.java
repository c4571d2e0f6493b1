package dev.inward.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Renders the project's Markdown as a forge does, but for links, which lead to pages of the site.
 */
final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private final Links links;

  Markdown(Links links) {
    this.links = links;
  }

  /** Returns the page of a file. */
  Page page(Path file) throws IOException {
    Document page = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(Files.readString(file))));
    page.outputSettings().prettyPrint(false);
    for (Element link : page.select("a[href]")) {
      links
          .target(file, link.attr("href"))
          .ifPresentOrElse(target -> link.attr("href", target), link::unwrap);
    }
    for (Element image : page.select("img[src]")) {
      image.attr("src", links.asset(file, image.attr("src")));
    }
    makeAccessible(page);
    return Page.of(links.pageOf(file), page);
  }

  /** What is wider than a phone is scrolled within itself, also by keyboard. */
  static void makeAccessible(Element page) {
    String heading = "";
    for (Element element : page.select("h1, h2, h3, h4, table, pre")) {
      switch (element.normalName()) {
        case "table" -> {
          Element scroll = new Element("div").addClass("scroll").attr("tabindex", "0");
          scroll.attr("role", "group").attr("aria-label", "Table: " + heading);
          element.replaceWith(scroll);
          scroll.appendChild(element);
        }
        case "pre" -> element.attr("tabindex", "0");
        default -> heading = element.text();
      }
    }
    page.select("th:matchesWholeText(^\\s*$)").tagName("td");
    page.select("thead th").attr("scope", "col");
  }
}
