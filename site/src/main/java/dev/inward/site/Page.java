package dev.inward.site;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the site.
 *
 * @param path its place in the site, such as {@code docs/money.html}
 * @param title its title
 * @param content its content, with an id at each heading
 */
record Page(String path, String title, Element content) {

  static Page of(String path, Document content) {
    Element heading = content.selectFirst("h1");
    return new Page(path, heading == null ? path : heading.text(), content.body());
  }

  /** Returns the way from this page to the top of the site. */
  public String root() {
    return "../".repeat((int) path.chars().filter(character -> character == '/').count());
  }

  /** Returns what the page is made of, for the list beside it. */
  public List<Heading> headings() {
    return content.select("h2[id], section > h3[id]").stream()
        .map(heading -> new Heading(heading.id(), heading.text(), heading.normalName()))
        .toList();
  }

  /**
   * A heading.
   *
   * @param id the fragment of its address
   * @param text its text
   * @param level {@code h2} or {@code h3}
   */
  record Heading(String id, String text, String level) {}
}
