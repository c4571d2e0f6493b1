package dev.inward.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The modules of this build that are published, and their POMs. */
final class PublishedModules {

  static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  static final String VERSION = System.getProperty("inward.version");

  private PublishedModules() {}

  /** Returns the folders of the modules whose jars are published. */
  static List<String> jars() {
    return pom(REACTOR.resolve("pom.xml")).getModules().stream()
        .filter(module -> isPublishedJar(pom(REACTOR.resolve(module).resolve("pom.xml"))))
        .toList();
  }

  /** Returns the artifact of a module, whose name may be another one than that of its folder. */
  static String artifact(String module) {
    return pom(REACTOR.resolve(module).resolve("pom.xml")).getArtifactId();
  }

  private static boolean isPublishedJar(Model module) {
    return module.getPackaging().equals("jar")
        && !Boolean.parseBoolean(module.getProperties().getProperty("maven.deploy.skip"));
  }

  /** Returns the POM of the BOM as it is published. */
  static Model bom() {
    return pom(REACTOR.resolve("bom/target/inward-bom.pom"));
  }

  static Model pom(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MavenXpp3Reader().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlPullParserException e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }
}
