package dev.inward.conformance.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.inward.testing.browser.Browser;
import dev.inward.testing.browser.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.logging.LogType;

/** The report as it is displayed. Where no Chromium is installed, this is skipped and says so. */
@Tag("any-jdk")
@Tag("full")
class ReportInBrowserIT {

  private static final Screen PHONE = new Screen("phone-light", 390, 844, "light");
  private static final Screen DESKTOP = new Screen("desktop-light", 1280, 900, "light");
  private static final List<Screen> SCREENS =
      List.of(
          new Screen("small-phone", 320, 640, "light"),
          PHONE,
          new Screen("phone-dark", 390, 844, "dark"),
          DESKTOP,
          new Screen("desktop-dark", 1280, 900, "dark"));

  private static final String SMALLEST_TEXT =
      """
      (() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let smallest = Infinity;
        while (texts.nextNode()) {
          if (texts.currentNode.data.trim()) {
            const style = getComputedStyle(texts.currentNode.parentElement);
            smallest = Math.min(smallest, parseFloat(style.fontSize));
          }
        }
        return smallest;
      })()
      """;

  /** The headings and captions that are not visible. */
  private static final String INVISIBLE =
      """
      [...document.querySelectorAll('h1, h2, h3, caption')]
          .filter(one => one.getBoundingClientRect().height < 12
              || !one.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
          .map(one => one.textContent)
      """;

  /** The colours at the centres of the first legend's swatches. */
  private static final String LEGEND_COLOURS =
      """
      [...document.querySelector('.legend').children].map(entry => {
        entry.scrollIntoView({behavior: 'instant', block: 'center'});
        const box = entry.firstElementChild.getBoundingClientRect();
        const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return entry.contains(seen) ? getComputedStyle(seen).backgroundColor : 'nothing';
      })
      """;

  /** The colours of a bar's four parts. */
  private static final String BAR_COLOURS =
      "[...document.querySelector('.bar').children]"
          + ".map(part => getComputedStyle(part).backgroundColor)";

  private static @Nullable Browser running;
  private static Path report;
  private static Path withGate;

  /** A page with everything once: the accessibility rules take long on a large one. */
  private static Path oneVendor;

  @BeforeAll
  static void start() throws IOException {
    report = Report.write();
    Path folder = Files.createDirectories(Report.FOLDER.resolveSibling("report-test"));
    withGate = Files.writeString(folder.resolve("with-gate.html"), SamplePages.withGate());
    oneVendor = Files.writeString(folder.resolve("one-vendor.html"), SamplePages.of("crazytel"));
    running = Browser.startIfInstalled().orElse(null);
    if (running == null) {
      System.out.println(
          "SKIPPED: chromium and chromedriver are not installed, so the report is not looked at");
    }
    assumeTrue(running != null, "chromium and chromedriver are not installed");
  }

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
      assertThat(running.isRunning()).isFalse();
    }
  }

  private static Browser open(Path page, Screen screen) {
    Browser browser = requireNonNull(running);
    browser.open(page, screen);
    return browser;
  }

  static Stream<Screen> screens() {
    return SCREENS.stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void page_fitsTheScreen(Screen screen) throws IOException {
    for (Path page : List.of(report, withGate)) {
      Browser browser = open(page, screen);
      if (page.equals(report)) {
        Files.write(withGate.resolveSibling(screen + ".png"), browser.screenshot());
      }
      assertThat(browser.value("innerWidth")).isEqualTo((long) screen.width());
      assertThat(overflow(browser)).isZero();

      browser.openAllDetails();

      assertThat(overflow(browser)).isZero();
      assertThat(((Number) browser.value(SMALLEST_TEXT)).doubleValue()).isGreaterThanOrEqualTo(12);
      assertThat(browser.value(INVISIBLE)).isEqualTo(List.of());
      assertThat(browser.log(LogType.BROWSER)).isEmpty();
    }
  }

  /** Returns how far the page can be scrolled to the side. */
  private static long overflow(Browser browser) {
    return (long) browser.value("Math.max(0, document.documentElement.scrollWidth - innerWidth)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void page_isAccessible(int screen) {
    Browser browser = open(oneVendor, SCREENS.get(screen));
    browser.openAllDetails();

    assertThat(
            new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze(browser.driver())
                .getViolations())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void legend_showsTheColoursOfTheBars(Screen screen) {
    Browser browser = open(report, screen);

    assertThat((List<?>) browser.value(LEGEND_COLOURS))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .isEqualTo(browser.value(BAR_COLOURS));
  }

  @Test
  void summary_comesFirstAndShowsTheFiguresOfTheModel() {
    Browser browser = open(report, PHONE);

    for (VendorReport vendor : Report.vendors()) {
      assertThat(shown(browser, "figure-" + vendor.id() + "-reached"))
          .isEqualTo(vendor.reached() + " of " + vendor.elements().total());
      assertThat(shown(browser, "figure-" + vendor.id() + "-listed"))
          .isEqualTo(String.valueOf(vendor.elements().listed()));
    }
    assertThat(browser.value("document.querySelector('h2').innerText")).isEqualTo("Summary");
  }

  private static Object shown(Browser browser, String id) {
    return browser.value("document.getElementById('" + id + "').innerText");
  }

  @Test
  void vendorsAndChecks_areAllNamed() throws IOException {
    Browser browser = open(withGate, PHONE);
    String text = (String) browser.value("document.body.innerText");

    for (VendorReport vendor : Report.vendors()) {
      assertThat(text).contains(vendor.title());
    }
    for (MutationResults.Check check : SamplePages.mutation().checks()) {
      assertThat(text).contains(check.holds());
    }
    assertThat(text).contains("<script>alert('a')</script> & \"quotes\"");
  }

  @Test
  void page_requestsNothingButItself() throws IOException {
    Browser browser = open(report, DESKTOP);

    assertThat(requests(browser)).containsExactly(report.toUri().toString());
    assertThat(browser.log(LogType.BROWSER)).isEmpty();
  }

  private static Set<String> requests(Browser browser) throws IOException {
    Set<String> urls = new LinkedHashSet<>();
    for (String entry : browser.log(LogType.PERFORMANCE)) {
      JsonNode event = new JsonMapper().readTree(entry).path("message");
      if (event.path("method").asText().equals("Network.requestWillBeSent")) {
        urls.add(event.path("params").path("request").path("url").asText());
      }
    }
    return urls;
  }

  @Test
  void page_withoutScripts_isTheSame() {
    String text = "document.body.innerText";
    Object withScripts = open(report, DESKTOP).value(text);
    Browser browser = open(report, DESKTOP);
    browser.disableScripts(true);
    browser.load(report.toUri());

    assertThat(browser.value(text)).isEqualTo(withScripts).asString().contains("Summary");
  }
}
