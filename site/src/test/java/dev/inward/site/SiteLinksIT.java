package dev.inward.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The links of all pages lead somewhere, and all that a page loads is in the site. */
@Tag("any-jdk")
@Tag("full")
class SiteLinksIT {

  private static final Map<Path, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void readPages() throws IOException {
    for (Path page : SiteFiles.all()) {
      PAGES.put(page, Jsoup.parse(page));
    }
  }

  @Test
  void links_leadToPagesAndAnchorsOfTheSite() {
    Map<Path, Set<String>> anchors = new HashMap<>();
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (page, document) -> {
          for (Element link : document.select("a[href], link[href], script[src], img[src]")) {
            URI uri =
                URI.create(link.attr(link.hasAttr("href") ? "href" : "src").replace(" ", "%20"));
            if (uri.getScheme() == null && !leads(page, uri, anchors)) {
              broken.add(SiteFiles.SITE.relativize(page) + " -> " + uri);
            }
          }
        });

    assertThat(PAGES).hasSizeGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  private static boolean leads(Path page, URI uri, Map<Path, Set<String>> anchors) {
    Path target = uri.getPath().isEmpty() ? page : page.resolveSibling(uri.getPath()).normalize();
    if (!target.startsWith(SiteFiles.SITE) || !Files.isRegularFile(target)) {
      return false;
    }
    return uri.getFragment() == null
        || anchors.computeIfAbsent(target, file -> anchors(page(file))).contains(uri.getFragment());
  }

  private static Document page(Path file) {
    return requireNonNull(PAGES.get(file), file::toString);
  }

  private static Set<String> anchors(Document page) {
    Set<String> anchors = new HashSet<>();
    page.select("[id]").forEach(element -> anchors.add(element.id()));
    page.select("a[name]").forEach(element -> anchors.add(element.attr("name")));
    return anchors;
  }

  @Test
  void ids_areUniqueInOwnPages() throws IOException {
    for (Path page : SiteFiles.own()) {
      assertThat(page(page).select("[id]").eachAttr("id"))
          .as(page.toString())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void loadedFiles_areInTheSite() {
    PAGES.forEach(
        (page, document) ->
            assertThat(
                    Stream.concat(
                        document.select("[src]").eachAttr("src").stream(),
                        document.select("link[href]").eachAttr("href").stream()))
                .as(page.toString())
                .allMatch(address -> address.startsWith("data:") || !address.contains(":")));
  }

  @Test
  void pages_haveTitlesOfTheirOwn() throws IOException {
    assertThat(SiteFiles.own().stream().map(page -> page(page).title()))
        .doesNotHaveDuplicates()
        .allMatch(title -> !title.isBlank());
  }

  @Test
  void javadoc_hasThePackagesOfAllModules_andNoneThatAreNotExported() {
    assertThat(PAGES.keySet().stream().map(SiteFiles.JAVADOC::relativize).map(Path::toString))
        .contains(
            "dev/inward/OutcomeUnknownException.html",
            "dev/inward/multitel/MultitelClient.html",
            "dev/inward/crazytel/CrazytelClient.html",
            "dev/inward/anveo/AnveoClient.html",
            "dev/inward/spring/VendorClientCustomizer.html",
            "dev/inward/spring/test/InwardTest.html",
            "dev/inward/sandbox/Sandbox.html",
            "dev/inward/sandbox/junit/VendorSandbox.html",
            "dev/inward/contract/VendorContract.html",
            "dev/inward/regex/EcmaRegex.html")
        .noneMatch(path -> path.contains("/wire/"));
  }
}
