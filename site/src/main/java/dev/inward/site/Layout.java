package dev.inward.site;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all pages have in common: header, search, menu and footer. */
final class Layout {

  private final Navigation navigation;

  Layout(Navigation navigation) {
    this.navigation = navigation;
  }

  /** Returns an engine for the templates of this package, which escape what they print. */
  static PebbleEngine templates(boolean strict) {
    ClasspathLoader loader = new ClasspathLoader(Layout.class.getClassLoader());
    loader.setPrefix("dev/inward/site");
    return new PebbleEngine.Builder()
        .loader(loader)
        .strictVariables(strict)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  static String rendered(PebbleEngine templates, String template, Map<String, Object> model) {
    StringWriter page = new StringWriter();
    try {
      templates.getTemplate(template).evaluate(page, model);
    } catch (IOException e) {
      throw new IllegalStateException(template + " cannot be rendered", e);
    }
    return page.toString();
  }

  private final PebbleEngine templates = templates(true);

  /** Returns the file of a page. */
  String html(Page page) {
    List<Navigation.Entry> entries =
        navigation.groups().stream().flatMap(group -> group.entries().stream()).toList();
    int place = entries.stream().map(Navigation.Entry::path).toList().indexOf(page.path());
    return rendered(
        templates,
        "page.peb",
        Map.of(
            "page",
            page,
            "content",
            page.content().html(),
            "navigation",
            navigation,
            "version",
            System.getProperty("inward.version", ""),
            "before",
            place > 0 ? List.of(entries.get(place - 1)) : List.of(),
            "after",
            place >= 0 && place + 1 < entries.size()
                ? List.of(entries.get(place + 1))
                : List.of()));
  }
}
