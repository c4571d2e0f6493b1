package dev.inward.examples.consumers;

import java.util.List;

/**
 * A project that uses all clients and the sandbox, and whose parent or BOM manages versions of its
 * own.
 *
 * @param parent the artifact of the parent, or empty
 * @param bom the artifact of the imported BOM, or empty
 * @param properties the properties that a user sets, as XML
 * @param otherDependency the coordinates of another dependency, or empty
 */
record ConsumerProject(String parent, String bom, String properties, String otherDependency) {

  static ConsumerProject springBoot(String version) {
    return new ConsumerProject(
        "org.springframework.boot:spring-boot-starter-parent:" + version, "", "", "");
  }

  static ConsumerProject bom(String artifact) {
    return new ConsumerProject("", artifact, "", "");
  }

  /** Returns this project with a property, which pins a version in the parent. */
  ConsumerProject with(String property, String version) {
    String more = "<%1$s>%2$s</%1$s>".formatted(property, version);
    return new ConsumerProject(parent, bom, properties + more, otherDependency);
  }

  /** Returns this project with another library that the parent or the BOM manages. */
  ConsumerProject withDependency(String groupAndArtifact) {
    return new ConsumerProject(parent, bom, properties, groupAndArtifact);
  }

  String pom() {
    StringBuilder dependencies = new StringBuilder();
    if (!otherDependency.isEmpty()) {
      // First on the class path, so that its classes win.
      dependencies.append(element("dependency", otherDependency, ""));
    }
    for (String artifact : List.of("sdk-multitel", "sdk-crazytel", "sdk-anveo", "sandbox")) {
      dependencies.append(
          element(
              "dependency",
              "dev.inward:" + artifact + ":" + System.getProperty("inward.version"),
              ""));
    }
    return """
    <project>
      <modelVersion>4.0.0</modelVersion>
      %s
      <groupId>com.example</groupId>
      <artifactId>consumer</artifactId>
      <version>1</version>
      <properties>%s</properties>
      <dependencyManagement><dependencies>%s</dependencies></dependencyManagement>
      <dependencies>%s</dependencies>
    </project>
    """
        .formatted(
            parent.isEmpty() ? "" : element("parent", parent, "<relativePath/>"),
            properties,
            bom.isEmpty()
                ? ""
                : element("dependency", bom, "<type>pom</type><scope>import</scope>"),
            dependencies);
  }

  private static String element(String name, String coordinates, String more) {
    String[] parts = coordinates.split(":", -1);
    String version = parts.length > 2 ? "<version>%s</version>".formatted(parts[2]) : "";
    return "<%1$s><groupId>%2$s</groupId><artifactId>%3$s</artifactId>%4$s%5$s</%1$s>"
        .formatted(name, parts[0], parts[1], version, more);
  }
}
