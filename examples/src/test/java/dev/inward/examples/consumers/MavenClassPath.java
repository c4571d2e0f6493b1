package dev.inward.examples.consumers;

import eu.maveniverse.maven.mima.context.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Resolves the run-time class path of each project as Maven does. It is a step of the build before
 * the tests, because it downloads what the local repository lacks. The artifacts of this build come
 * from its modules.
 */
public final class MavenClassPath {

  private static final Artifact CONSUMER = new DefaultArtifact("com.example:consumer:pom:1");

  private MavenClassPath() {}

  /**
   * Writes each project's class path to a file.
   *
   * @param arguments none
   * @throws Exception if an artifact cannot be resolved
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(folder());
    for (ConsumerProject project : ConsumerProject.ALL) {
      List<String> jars = resolve(project, folder).stream().map(Path::toString).toList();
      Files.write(folder.resolve(project.name()), jars);
    }
  }

  /** Returns what the build has resolved for a project. */
  static List<Path> of(ConsumerProject project) throws IOException {
    return Files.readAllLines(folder().resolve(project.name())).stream().map(Path::of).toList();
  }

  private static Path folder() {
    return Path.of(System.getProperty("inward.reactor"), "examples", "target", "consumers");
  }

  private static List<Path> resolve(ConsumerProject project, Path folder) throws Exception {
    Path pom = Files.writeString(folder.resolve(project.name() + ".pom"), project.pom());
    // One each: Maven keeps models by their coordinates, which are the same for all.
    try (Context maven = ReactorArtifacts.openMaven()) {
      var session = new DefaultRepositorySystemSession(maven.repositorySystemSession());
      session.setWorkspaceReader(new ReactorArtifacts(CONSUMER, pom));
      ArtifactDescriptorResult model =
          maven
              .repositorySystem()
              .readArtifactDescriptor(
                  session,
                  new ArtifactDescriptorRequest(CONSUMER, maven.remoteRepositories(), null));
      CollectRequest collect =
          new CollectRequest()
              .setRootArtifact(CONSUMER)
              .setDependencies(model.getDependencies())
              .setManagedDependencies(model.getManagedDependencies())
              .setRepositories(maven.remoteRepositories());
      return maven
          .repositorySystem()
          .resolveDependencies(
              session,
              new DependencyRequest(
                  collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    }
  }
}
