package dev.inward.examples;

import dev.inward.examples.consumers.ReactorArtifacts;
import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.extensions.mmr.MavenModelReader;
import eu.maveniverse.maven.mima.extensions.mmr.ModelRequest;
import eu.maveniverse.maven.mima.extensions.mmr.ModelResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Resolves what the builds of the example projects use: parents, dependencies, and plugins with
 * theirs. It is a step of the build before the tests, because it downloads what the local
 * repository lacks; {@link ExampleProjects} then builds offline. The artifacts of this build come
 * from its modules.
 */
public final class ExampleDependencies {

  /** What Maven binds to the phases up to package, also if a POM does not name it. */
  private static final Set<String> BOUND_BY_MAVEN =
      Set.of(
          "maven-resources-plugin",
          "maven-compiler-plugin",
          "maven-surefire-plugin",
          "maven-jar-plugin");

  private final Context maven;

  private ExampleDependencies(Context maven) {
    this.maven = maven;
  }

  /**
   * Resolves what all examples use.
   *
   * @param arguments none
   * @throws Exception if an artifact cannot be resolved
   */
  public static void main(String[] arguments) throws Exception {
    Path examples = Path.of(System.getProperty("inward.reactor"), "examples");
    try (Context maven = ReactorArtifacts.openMaven()) {
      ExampleDependencies dependencies = new ExampleDependencies(maven);
      for (Path project : ExampleProjects.sources()) {
        dependencies.resolve(examples.resolve(project).resolve("pom.xml"));
      }
      Path pom = Files.createTempFile("spring-boot-4", ".xml");
      Files.writeString(pom, ExampleProjects.pomWithSpringBoot4());
      dependencies.resolve(pom);
      Files.delete(pom);
    }
  }

  private void resolve(Path pom) throws Exception {
    Artifact project = new DefaultArtifact("com.example:example:pom:1");
    var session = new DefaultRepositorySystemSession(maven.repositorySystemSession());
    session.setWorkspaceReader(new ReactorArtifacts(project, pom));
    ModelResponse response =
        new MavenModelReader(maven)
            .getImpl()
            .readModel(
                session,
                ModelRequest.builder()
                    .setPomFile(pom)
                    .setRepositories(maven.remoteRepositories())
                    .build());
    Model model = response.getEffectiveModel();
    ArtifactDescriptorResult described = response.toArtifactDescriptorResult(model);
    List<Artifact> classPath =
        resolve(
            session,
            new CollectRequest()
                .setRootArtifact(project)
                .setDependencies(described.getDependencies())
                .setManagedDependencies(described.getManagedDependencies()),
            JavaScopes.TEST);
    for (Plugin plugin : plugins(model)) {
      resolve(session, plugin(plugin, classPath), JavaScopes.RUNTIME);
    }
  }

  private List<Artifact> resolve(
      DefaultRepositorySystemSession session, CollectRequest collect, String scope)
      throws DependencyResolutionException {
    collect.setRepositories(maven.remoteRepositories());
    return maven
        .repositorySystem()
        .resolveDependencies(
            session, new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(scope)))
        .getArtifactResults()
        .stream()
        .map(ArtifactResult::getArtifact)
        .toList();
  }

  private static List<Plugin> plugins(Model model) {
    List<Plugin> plugins = new ArrayList<>(model.getBuild().getPlugins());
    if (model.getBuild().getPluginManagement() != null) {
      for (Plugin managed : model.getBuild().getPluginManagement().getPlugins()) {
        if (BOUND_BY_MAVEN.contains(managed.getArtifactId()) && !plugins.contains(managed)) {
          plugins.add(managed);
        }
      }
    }
    return plugins;
  }

  private static CollectRequest plugin(Plugin plugin, List<Artifact> classPath) {
    CollectRequest collect =
        new CollectRequest()
            .setRoot(
                runtime(
                    new DefaultArtifact(
                        plugin.getGroupId(), plugin.getArtifactId(), "jar", plugin.getVersion())));
    for (var dependency : plugin.getDependencies()) {
      collect.addDependency(
          runtime(
              new DefaultArtifact(
                  dependency.getGroupId(),
                  dependency.getArtifactId(),
                  dependency.getType(),
                  dependency.getVersion())));
    }
    if (plugin.getArtifactId().equals("maven-surefire-plugin")) {
      // Surefire itself adds them when it sees JUnit on the tests' class path.
      String provider = "org.apache.maven.surefire:surefire-junit-platform:";
      collect.addDependency(runtime(new DefaultArtifact(provider + plugin.getVersion())));
      for (Artifact jar : classPath) {
        if (jar.getArtifactId().equals("junit-platform-engine")) {
          String launcher = "org.junit.platform:junit-platform-launcher:";
          collect.addDependency(runtime(new DefaultArtifact(launcher + jar.getVersion())));
        }
      }
    }
    return collect;
  }

  private static Dependency runtime(Artifact artifact) {
    return new Dependency(artifact, JavaScopes.RUNTIME);
  }
}
