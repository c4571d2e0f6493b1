package dev.inward.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.sandbox.Sandbox;
import dev.inward.sandbox.Vendor;
import dev.inward.sandbox.junit.VendorSandbox;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.ClassNode;

/**
 * A client looks nothing up by reflection that the metadata in its jars does not name. A Java agent
 * reports the lookups of the program and of all its libraries.
 */
@VendorSandbox
@Tag("any-jdk")
@Tag("full")
final class ClosedWorldIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"MULTITEL,30", "CRAZYTEL,4", "ANVEO,100"})
  void lookups_areInTheMetadataOfTheJars(Vendor vendor, int atLeast, Sandbox sandbox)
      throws Exception {
    List<Path> jars = MavenClassPath.of(ConsumerProject.client(Played.id(vendor)));
    Path report = folder.resolve("lookups");

    List<String> options = new ArrayList<>(Played.onClassPath(withAgent(jars)));
    options.add(0, "-javaagent:" + agent() + "=" + report);

    String printed = Played.by(options, vendor, sandbox);

    assertThat(printed).isEqualTo(Played.expected(vendor));
    ReachabilityMetadata metadata = ReachabilityMetadata.of(jars);
    assertThat(Files.readAllLines(report))
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .filteredOn(lookup -> !metadata.allows(lookup))
        .as("add them to reachability-metadata.json")
        .isEmpty();
  }

  /** Adds the libraries of the agent, whose own classes are beside the program's. */
  private static List<Path> withAgent(List<Path> jars) throws URISyntaxException {
    List<Path> all = new ArrayList<>(jars);
    for (Class<?> type : List.of(ClassReader.class, ClassNode.class, GeneratorAdapter.class)) {
      all.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    return all;
  }

  /** Returns a jar with nothing but the agent's name; its classes are on the class path. */
  private Path agent() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("Premain-Class"), LookupAgent.class.getName());
    Path jar = folder.resolve("agent.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }
}
