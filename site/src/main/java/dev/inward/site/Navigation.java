package dev.inward.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The menu of the site, from {@code site/navigation.yaml}.
 *
 * @param groups its groups of pages
 */
record Navigation(List<Group> groups) {

  /**
   * Pages below one title.
   *
   * @param title the title
   * @param entries the pages
   */
  record Group(String title, List<Entry> entries) {}

  /**
   * A page in the menu.
   *
   * @param title its title there
   * @param path its place in the site
   */
  record Entry(String title, String path) {}

  /** Reads the menu, and adds the pages of {@code docs} that it does not name. */
  static Navigation read(Path root, Links links, List<Page> pages) throws IOException {
    Map<String, Map<String, String>> yaml =
        YAMLMapper.builder()
            .build()
            .readValue(
                Files.readString(root.resolve("site/navigation.yaml")),
                new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> group : yaml.entrySet()) {
      List<Entry> entries = new ArrayList<>();
      group
          .getValue()
          .forEach((title, file) -> entries.add(new Entry(title, place(root, links, file))));
      groups.add(new Group(group.getKey(), entries));
    }
    Set<String> named =
        groups.stream()
            .flatMap(group -> group.entries().stream())
            .map(Entry::path)
            .collect(Collectors.toSet());
    List<Entry> others =
        pages.stream()
            .filter(page -> page.path().matches("docs/[^/]+") && !named.contains(page.path()))
            .map(page -> new Entry(page.title(), page.path()))
            .toList();
    if (!others.isEmpty()) {
      groups.add(new Group("More", others));
    }
    return new Navigation(groups);
  }

  private static String place(Path root, Links links, String file) {
    if (!file.endsWith(".md")) {
      return file;
    }
    Path page = root.resolve(file);
    if (!Files.exists(page)) {
      throw new IllegalStateException("navigation.yaml: there is no page " + file);
    }
    return links.pageOf(page);
  }
}
