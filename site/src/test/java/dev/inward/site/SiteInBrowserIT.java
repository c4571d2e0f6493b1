package dev.inward.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import dev.inward.testing.browser.Browser;
import dev.inward.testing.browser.Screen;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The site as it is displayed. Where no Chromium is installed, this is skipped and says so. */
@Tag("any-jdk")
@Tag("full")
class SiteInBrowserIT {

  private static final Screen DESKTOP = new Screen("desktop-light", 1280, 900, "light");
  private static final Screen DARK = new Screen("desktop-dark", 1280, 900, "dark");
  private static final Screen PHONE = new Screen("phone-light", 390, 844, "light");
  private static final Screen DARK_PHONE = new Screen("phone-dark", 390, 844, "dark");

  /** Without the preload, which waits for stylesheets that a page may not fetch from files. */
  private static final String AXE_OPTIONS =
      """
      {"runOnly": {"type": "tag", "values":
          ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]},
       "resultTypes": ["violations"], "preload": false}
      """;

  /** One page of each kind. */
  private static final List<String> KINDS =
      List.of(
          "index.html",
          "docs/money.html",
          "docs/benchmarks.html",
          "api/anveo.html",
          "docs/decisions/reading-responses.html",
          "examples/crazytel/index.html",
          "report/index.html",
          "javadoc/index.html",
          "javadoc/dev/inward/crazytel/Balance.html");

  private static final String OVERFLOW =
      "Math.max(0, document.documentElement.scrollWidth - innerWidth)";

  private static final String TEXT = "document.body.innerText";

  private static @Nullable Browser running;

  @BeforeAll
  static void start() {
    running = Browser.startIfInstalled().orElse(null);
    if (running == null) {
      System.out.println(
          "SKIPPED: chromium and chromedriver are not installed, so the site is not looked at");
    }
    assumeTrue(running != null, "chromium and chromedriver are not installed");
  }

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
    }
  }

  private static Browser browser(Screen screen) {
    Browser browser = requireNonNull(running);
    browser.show(screen);
    return browser;
  }

  @Test
  void ownPages_openFromTheFileSystem_andRequestNothingElse() throws IOException {
    Browser browser = browser(DESKTOP);

    assertOpen(browser, SiteFiles.own());
    for (String page : KINDS) {
      assertOpen(browser, List.of(SiteFiles.SITE.resolve(page)));
    }
  }

  /** The JDK's scripts are the same in each page, and dear: two of {@link #KINDS} run them. */
  @Test
  void javadoc_opensFromTheFileSystem_andRequestsNothingElse() throws IOException {
    Browser browser = browser(DESKTOP);
    browser.disableScripts(true);
    try {
      List<Path> pages = new ArrayList<>(SiteFiles.all());
      pages.removeAll(SiteFiles.own());

      // Javadoc makes them all alike, and SiteLinksIT reads the links of each: every fifth is
      // enough.
      assertOpen(
          browser,
          IntStream.range(0, pages.size()).filter(i -> i % 5 == 0).mapToObj(pages::get).toList());
    } finally {
      browser.disableScripts(false);
    }
  }

  private static void assertOpen(Browser browser, List<Path> pages) throws IOException {
    String root = SiteFiles.SITE.toUri().toString();
    browser.log(LogType.BROWSER);
    browser.log(LogType.PERFORMANCE);
    for (Path page : pages) {
      browser.driver().get(page.toUri().toString());
      List<?> seen = (List<?>) browser.value("[" + OVERFLOW + ", " + TEXT + ".length]");

      assertThat(seen.get(0)).as("the overflow of %s", page).isEqualTo(0L);
      assertThat((Long) seen.get(1)).as("the length of the text of %s", page).isGreaterThan(40);
    }
    assertThat(browser.log(LogType.BROWSER)).as("the console").isEmpty();
    assertThat(requests(browser))
        .containsAll(pages.stream().map(page -> page.toUri().toString()).toList())
        .allMatch(url -> url.startsWith(root) || isData(url));
  }

  private static boolean isData(String url) {
    return url.startsWith("data:");
  }

  private static Set<String> requests(Browser browser) throws IOException {
    Set<String> urls = new HashSet<>();
    JsonMapper json = JsonMapper.builder().build();
    for (String entry : browser.log(LogType.PERFORMANCE)) {
      if (entry.contains("\"Network.requestWillBeSent\"")) {
        JsonNode request = json.readTree(entry).at("/message/params/request");
        urls.add(request.path("url").asText());
      }
    }
    return urls;
  }

  @Test
  void ownPages_fitAPhone_andAreAccessible() throws IOException {
    Browser browser = browser(PHONE);
    for (Path page : SiteFiles.own()) {
      browser.driver().get(page.toUri().toString());

      assertThat(browser.value(OVERFLOW)).as("the overflow of %s", page).isEqualTo(0L);
      // The pages of source code are alike, as are the decisions: one of each is a kind of page.
      if (!page.toString().matches(".*/(examples|decisions)/.*")) {
        assertAccessible(browser, page, axe().exclude(".menu"));
      }
    }
  }

  /** The mode is for pages without frames, and opens no tab for each. */
  @SuppressWarnings("deprecation")
  private static AxeBuilder axe() {
    AxeBuilder axe = new AxeBuilder().setLegacyMode();
    axe.setOptions(AXE_OPTIONS);
    axe.setTimeout(180);
    return axe;
  }

  /** Applies axe-core's rules, but not to the report: it is long, and its own test does so. */
  private static void assertAccessible(Browser browser, Path page, AxeBuilder axe) {
    if (!page.endsWith("report/index.html")) {
      assertThat(axe.analyze(browser.driver()).getViolations()).as(page.toString()).isEmpty();
    }
  }

  @Test
  void kindsOfPages_areAccessibleInTheDark() {
    for (String page : KINDS) {
      Browser browser = browser(page.startsWith("docs") ? DARK : DARK_PHONE);
      browser.driver().get(SiteFiles.SITE.resolve(page).toUri().toString());
      assertAccessible(
          browser, Path.of(page), page.equals("index.html") ? axe() : axe().exclude(".menu"));
    }
  }

  @Test
  void kindsOfPages_areNotEmpty() throws IOException {
    for (Screen screen : List.of(DESKTOP, DARK_PHONE)) {
      Browser browser = browser(screen);
      for (String page : KINDS) {
        browser.driver().get(SiteFiles.SITE.resolve(page).toUri().toString());
        byte[] png = browser.screenshot();
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(folder.resolve(page.replace('/', '-') + "-" + screen + ".png"), png);

        Colours colours = Colours.of(png);
        assertThat(colours.background()).as("%s, %s", page, screen).isBetween(0.3, 0.995);
        assertThat(colours.isDark())
            .as("%s, %s", page, screen)
            .isEqualTo(screen.scheme().equals("dark"));
      }
    }
  }

  /**
   * The colours of a screenshot.
   *
   * @param background the part of it that has the most frequent colour
   * @param isDark whether that colour is dark
   */
  private record Colours(double background, boolean isDark) {

    static Colours of(byte[] png) throws IOException {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      Map<Integer, Integer> counts = new HashMap<>();
      int seen = 0;
      for (int y = 0; y < image.getHeight(); y += 4) {
        for (int x = 0; x < image.getWidth(); x += 4) {
          counts.merge(image.getRGB(x, y), 1, Integer::sum);
          seen++;
        }
      }
      Map.Entry<Integer, Integer> most =
          counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      return new Colours(most.getValue() / (double) seen, (most.getKey() & 0xff) < 128);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown outcome", "orTimeout"})
  void search_isFoundAndUsedByKeyboard(String words) {
    Browser browser = browser(DESKTOP);
    browser.load(SiteFiles.SITE.resolve("docs/decisions/index.html").toUri());

    keys(browser).sendKeys("/").sendKeys(words).perform();
    awaitResults(browser);
    keys(browser).sendKeys(Keys.ARROW_DOWN).sendKeys(Keys.ENTER).perform();

    assertThat(browser.driver().getCurrentUrl()).contains("/docs/money.html");
  }

  @Test
  void skipLink_isTheFirstStopOfTheKeyboard() {
    Browser browser = browser(PHONE);
    browser.load(SiteFiles.SITE.resolve("docs/money.html").toUri());

    keys(browser).sendKeys(Keys.TAB).perform();
    assertThat(browser.value("document.activeElement.className")).isEqualTo("skip");
    keys(browser).sendKeys(Keys.ENTER).perform();
    assertThat(browser.value("document.activeElement.id")).isEqualTo("main");
  }

  private static Actions keys(Browser browser) {
    return new Actions(browser.driver());
  }

  private static void awaitResults(Browser browser) {
    browser
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[0];
            const list = document.querySelector('#found ul');
            const look = () => list.children.length && done();
            new MutationObserver(look).observe(list, {childList: true});
            look();
            """);
  }

  @Test
  void pages_openFromAServer_andRequestNothingElse() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = SiteFiles.SITE.resolve(exchange.getRequestURI().getPath().substring(1));
          byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          String type = Files.probeContentType(file);
          exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
          exchange.sendResponseHeaders(Files.isRegularFile(file) ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    // Browsers ask for it where a page, as the JDK's, names no icon.
    server.createContext(
        "/favicon.ico",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      Browser browser = browser(DESKTOP);
      String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      for (String page : KINDS) {
        browser.load(URI.create(root + page));

        assertThat(browser.log(LogType.BROWSER)).as("the console of %s", page).isEmpty();
        assertThat(requests(browser)).allMatch(url -> url.startsWith(root) || isData(url));
      }
      browser.load(URI.create(root + "index.html"));
      keys(browser).sendKeys("/").sendKeys("reconcile").perform();
      awaitResults(browser);
      assertThat(requests(browser)).contains(root + "assets/search-index.js");
    } finally {
      server.stop(0);
    }
  }
}
