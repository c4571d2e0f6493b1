package dev.inward.conformance.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The rules of axe-core: what keeps somebody from reading a page. */
final class Axe {

  private static final String RUN =
      """
      axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(
          result => result.violations.map(
              one => one.id + ': ' + one.help + ' at ' + one.nodes.map(node => node.target)))
      """;

  private Axe() {}

  /** Returns what a page breaks. */
  static List<String> violations(Tab tab) throws Exception {
    tab.value(source() + "; true");
    return tab.value(RUN).valueStream().map(JsonNode::asText).toList();
  }

  private static String source() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = resource("META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
      properties.load(in);
    }
    String version = properties.getProperty("version");
    try (InputStream in =
        resource("META-INF/resources/webjars/axe-core/" + version + "/axe.min.js")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Axe.class.getClassLoader().getResourceAsStream(name), name);
  }
}
