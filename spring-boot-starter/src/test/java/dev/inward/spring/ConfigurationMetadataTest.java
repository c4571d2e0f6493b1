package dev.inward.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an editor offers for application.properties. */
@Tag("any-jdk")
final class ConfigurationMetadataTest {

  private static final List<String> COMMON =
      List.of(
          "enabled",
          "base-url",
          "allow-plain-text",
          "call-timeout",
          "max-response-size",
          "reuse-connections-for",
          "retry-reads",
          "requests-per-minute",
          "user-agent-suffix");

  @Test
  void properties_areAllThereWithADescription() throws Exception {
    Set<String> names = new TreeSet<>();
    for (JsonNode property : metadata().get("properties")) {
      names.add(property.get("name").asText());
      assertThat(property.path("description").asText())
          .as(property.get("name").asText())
          .endsWith(".");
    }
    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    names("inward.multitel", "username", "password"),
                    names("inward.crazytel", "api-key"),
                    names("inward.anveo", "user-key", "email", "secure-phrase"),
                    Stream.of(VendorBalance.ENABLED, VendorBalance.TIME_TO_LIVE))
                .flatMap(each -> each)
                .toList());
  }

  private static Stream<String> names(String prefix, String... credentials) {
    return Stream.concat(Stream.of(credentials), COMMON.stream()).map(name -> prefix + "." + name);
  }

  private static JsonNode metadata() throws Exception {
    try (InputStream in =
        VendorProperties.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      // Those of Spring Boot itself are on the class path, too; ours come first.
      return new ObjectMapper().readTree(in);
    }
  }
}
