package dev.inward.conformance.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Renders the page from {@code report.peb}. It holds no date and no host name: equal inputs make
 * equal bytes.
 */
final class ReportPage {

  private static final String TEXT = "text";
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]");
  private static final PebbleEngine TEMPLATES = templates();

  private ReportPage() {}

  private static PebbleEngine templates() {
    ClasspathLoader loader = new ClasspathLoader(ReportPage.class.getClassLoader());
    loader.setPrefix("dev/inward/conformance/report");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(true)
        .defaultLocale(Locale.ROOT)
        .addEscapingStrategy(TEXT, ReportPage::escaped)
        .defaultEscapingStrategy(TEXT)
        .build();
  }

  /** Escapes markup, and replaces characters that neither HTML nor XML can hold. */
  private static String escaped(String text) {
    return HtmlEscape.escapeHtml4Xml(CONTROL.matcher(text).replaceAll("\uFFFD"));
  }

  /**
   * Returns the page.
   *
   * @param mutation the results of the mutation gate, or null if it has not run
   */
  static String html(List<VendorReport> vendors, @Nullable MutationResults mutation) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("vendors", vendors);
    model.put("total", Totals.of(vendors));
    model.put("mutation", mutation);
    model.put("version", System.getProperty("inward.version", ""));
    StringWriter page = new StringWriter();
    try {
      TEMPLATES.getTemplate("report.peb").evaluate(page, model);
    } catch (IOException e) {
      throw new IllegalStateException("report.peb cannot be rendered", e);
    }
    return page.toString();
  }
}
