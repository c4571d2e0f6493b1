package dev.inward.examples.consumers;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A project that uses clients, and whose parent or BOM may manage versions of its own.
 *
 * @param name the name of its file of the class path
 * @param parent the artifact of the parent, or empty
 * @param bom the artifact of the imported BOM, or empty
 * @param properties the properties that a user sets, as XML
 * @param otherDependency the coordinates of another dependency, or empty
 * @param artifacts the artifacts of this build that it depends on
 */
record ConsumerProject(
    String name,
    String parent,
    String bom,
    String properties,
    String otherDependency,
    List<String> artifacts) {

  private static final List<String> CLIENTS = List.of("sdk-multitel", "sdk-crazytel", "sdk-anveo");

  private static final ResourceBundle LIBRARIES =
      ResourceBundle.getBundle("dev.inward.examples.consumers.libraries");

  static final ConsumerProject BOOT_2_7 = springBoot("2.7.18");
  static final ConsumerProject BOOT_2_7_WITH_KOTLIN =
      BOOT_2_7.named("with-kotlin").with("kotlin.version", library("kotlin"));
  static final ConsumerProject BOOT_2_7_MENDED =
      BOOT_2_7_WITH_KOTLIN
          .named("mended")
          .with("jakarta-xml-bind.version", library("jaxb-api"))
          .with("jakarta-activation.version", library("activation-api"))
          .with("glassfish-jaxb.version", library("jaxb-runtime"))
          // For the sandbox only.
          .with("jackson-bom.version", "2.17.3")
          .with("snakeyaml.version", "2.2");
  static final ConsumerProject BOOT_3_3 = springBoot("3.3.13");
  static final ConsumerProject BOOT_3_3_WITH_OKHTTP =
      BOOT_3_3.named("with-okhttp").withDependency("com.squareup.okhttp3:okhttp");
  static final ConsumerProject BOOT_3_3_WITH_OKHTTP_MENDED =
      BOOT_3_3_WITH_OKHTTP.named("mended").with("okhttp.version", library("okhttp"));
  static final ConsumerProject BOOT_3_5 = springBoot("3.5.8");
  static final ConsumerProject BOOT_4_0 = springBoot("4.0.0");
  static final ConsumerProject QUARKUS = bom("io.quarkus:quarkus-bom:3.33.2");
  static final ConsumerProject MICRONAUT = bom("io.micronaut.platform:micronaut-platform:4.10.8");

  static final ConsumerProject CLIENTS_ONLY =
      new ConsumerProject("clients", "", "", "", "", CLIENTS);

  /** No consumer, but the tool that shrinks one. */
  static final ConsumerProject PROGUARD =
      new ConsumerProject(
          "proguard",
          "",
          "",
          "",
          "com.guardsquare:proguard-base:" + library("proguard"),
          List.of());

  static final List<ConsumerProject> ALL =
      List.of(
          BOOT_2_7,
          BOOT_2_7_WITH_KOTLIN,
          BOOT_2_7_MENDED,
          BOOT_3_3,
          BOOT_3_3_WITH_OKHTTP,
          BOOT_3_3_WITH_OKHTTP_MENDED,
          BOOT_3_5,
          BOOT_4_0,
          QUARKUS,
          MICRONAUT,
          CLIENTS_ONLY,
          client("multitel"),
          client("crazytel"),
          client("anveo"),
          PROGUARD);

  /** Returns the project with one vendor's client and nothing else. */
  static ConsumerProject client(String vendor) {
    return new ConsumerProject(vendor, "", "", "", "", List.of("sdk-" + vendor));
  }

  private static List<String> clientsAndSandbox() {
    return Stream.concat(CLIENTS.stream(), Stream.of("sandbox")).toList();
  }

  private static ConsumerProject springBoot(String version) {
    String parent = "org.springframework.boot:spring-boot-starter-parent:" + version;
    return new ConsumerProject("spring-boot-" + version, parent, "", "", "", clientsAndSandbox());
  }

  private static ConsumerProject bom(String artifact) {
    return new ConsumerProject(
        artifact.split(":", -1)[1], "", artifact, "", "", clientsAndSandbox());
  }

  /** Returns the version of a library that this build uses. */
  static String library(String name) {
    return LIBRARIES.getString(name);
  }

  private ConsumerProject named(String difference) {
    return new ConsumerProject(
        name + "-" + difference, parent, bom, properties, otherDependency, artifacts);
  }

  /** Returns this project with a property, which pins a version in the parent. */
  private ConsumerProject with(String property, String version) {
    String more = "<%1$s>%2$s</%1$s>".formatted(property, version);
    return new ConsumerProject(name, parent, bom, properties + more, otherDependency, artifacts);
  }

  /** Returns this project with another library that the parent or the BOM manages. */
  private ConsumerProject withDependency(String groupAndArtifact) {
    return new ConsumerProject(name, parent, bom, properties, groupAndArtifact, artifacts);
  }

  @Override
  public String toString() {
    return name;
  }

  String pom() {
    StringBuilder dependencies = new StringBuilder();
    if (!otherDependency.isEmpty()) {
      // First on the class path, so that its classes win.
      dependencies.append(element("dependency", otherDependency, ""));
    }
    for (String artifact : artifacts) {
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
