package dev.inward.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a person sees it. Without a Chromium on the path, it is skipped and says so. */
@Tag("any-jdk")
class ReportInBrowserIT {

  private static final List<Screen> SCREENS =
      List.of(
          new Screen("small-phone", 320, 640, "light"),
          new Screen("phone-light", 390, 844, "light"),
          new Screen("phone-dark", 390, 844, "dark"),
          new Screen("desktop-light", 1280, 900, "light"),
          new Screen("desktop-dark", 1280, 900, "dark"));

  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(one => one.open = true); true";

  private static @Nullable Browser running;
  private static Path report;
  private static Path withGate;

  /** All kinds of things once, since to hold a page against the rules takes long. */
  private static Path oneVendor;

  @BeforeAll
  static void start() throws Exception {
    report = Report.write();
    withGate = Report.FOLDER.resolveSibling("report-test").resolve("with-gate.html");
    Files.createDirectories(withGate.getParent());
    Files.writeString(withGate, Pages.withGate());
    oneVendor = withGate.resolveSibling("one-vendor.html");
    Files.writeString(oneVendor, Pages.of("crazytel"));
    Path chromium = Browser.installed();
    if (chromium == null) {
      System.out.println("SKIPPED: no Chromium is installed, so the report is not looked at");
    }
    assumeTrue(chromium != null, "no Chromium is installed");
    Path profile = Files.createTempDirectory(withGate.getParent(), "chromium");
    running = Browser.start(Objects.requireNonNull(chromium), profile);
  }

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
      assertThat(running.isRunning()).isFalse();
    }
  }

  static Stream<Screen> screens() {
    return SCREENS.stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void page_fitsTheScreen(Screen screen) throws Exception {
    for (Path page : List.of(report, withGate)) {
      Tab tab = open(screen).load(page);
      if (page.equals(report)) {
        tab.screenshot(withGate.resolveSibling(screen + ".png"));
      }
      assertThat(tab.value("innerWidth").asInt()).isEqualTo(screen.width());
      assertThat(overflow(tab)).isZero();

      tab.value(OPEN_ALL);

      assertThat(overflow(tab)).isZero();
      assertThat(tab.value(SMALLEST_TEXT).asDouble()).isGreaterThanOrEqualTo(12);
      assertThat(tab.value(UNSEEN).valueStream().map(JsonNode::asText)).isEmpty();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void page_canBeReadByEverybody(int screen) throws Exception {
    Tab tab = open(SCREENS.get(screen)).load(oneVendor);

    tab.value(OPEN_ALL);

    assertThat(Axe.violations(tab)).isEmpty();
  }

  /** How far the page itself can be scrolled to the side. */
  private static int overflow(Tab tab) throws Exception {
    return tab.value("Math.max(0, document.documentElement.scrollWidth - innerWidth)").asInt();
  }

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

  /** The headings and captions that have no place on the page. */
  private static final String UNSEEN =
      """
      [...document.querySelectorAll('h1, h2, h3, caption')]
          .filter(one => one.getBoundingClientRect().height < 12
              || !one.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
          .map(one => one.textContent)
      """;

  @Test
  void summary_showsTheFiguresOfTheModel_firstOfAll() throws Exception {
    Tab tab = open(SCREENS.get(1)).load(report);

    for (Dossier vendor : Report.vendors()) {
      assertThat(seen(tab, "figure-" + vendor.vendor() + "-reached"))
          .isEqualTo(vendor.reached() + " of " + vendor.targets());
      assertThat(seen(tab, "figure-" + vendor.vendor() + "-listed"))
          .isEqualTo(String.valueOf(vendor.listed()));
    }
    assertThat(tab.value("document.querySelector('h2').innerText").asText()).isEqualTo("Summary");
  }

  private static String seen(Tab tab, String id) throws Exception {
    return tab.value("document.getElementById('" + id + "').innerText").asText();
  }

  @Test
  void vendorsAndChecks_areAllNamed() throws Exception {
    Tab tab = open(SCREENS.get(1)).load(withGate);
    String text = tab.value("document.body.innerText").asText();

    for (Dossier vendor : Report.vendors()) {
      assertThat(text).contains(vendor.title());
    }
    for (Kills.Check check : Pages.kills().checks()) {
      assertThat(text).contains(check.holds());
    }
    assertThat(text).contains("<script>alert('a')</script> & \"quotes\"");
  }

  @Test
  void page_asksForNothingButItself() throws Exception {
    Tab tab = open(SCREENS.get(3)).load(report);

    assertThat(tab.requests()).containsExactly(report.toUri().toString());
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void page_withoutScripts_isTheSame() throws Exception {
    String text = "document.body.innerText";
    Tab with = open(SCREENS.get(3)).load(report);
    Tab without = open(SCREENS.get(3)).withoutScripts().load(report);

    assertThat(without.value(text).asText())
        .isEqualTo(with.value(text).asText())
        .contains("Summary");
  }

  private static Tab open(Screen screen) throws Exception {
    if (running == null) {
      throw new IllegalStateException("the browser is not running");
    }
    return running.open().as(screen);
  }
}
