package dev.inward.examples.consumers;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Lets a resolver find the artifacts of this build in its modules, so that none gets into the local
 * repository.
 *
 * @param project the artifact whose dependencies are resolved
 * @param pom its POM
 */
public record ReactorArtifacts(Artifact project, Path pom) implements WorkspaceReader {

  private static final String GROUP = "dev.inward";

  /** Opens Maven with the user's settings and the local repository of this build. */
  public static Context openMaven() {
    return Runtimes.INSTANCE
        .getRuntime()
        .create(
            ContextOverrides.create()
                .withUserSettings(true)
                .withLocalRepositoryOverride(Path.of(System.getProperty("inward.repository")))
                .build());
  }

  @Override
  public WorkspaceRepository getRepository() {
    return new WorkspaceRepository("this build");
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    if (artifact.getGroupId().equals(project.getGroupId())) {
      return pom.toFile();
    }
    if (!artifact.getGroupId().equals(GROUP)) {
      return null;
    }
    String name = artifact.getArtifactId();
    Path module = module(name);
    if (name.equals("inward-bom")) {
      // As it is published: its source inherits the versions of this build.
      return module.resolve("target/inward-bom.pom").toFile();
    }
    return (artifact.getExtension().equals("pom")
            ? module.resolve("pom.xml")
            : module.resolve("target").resolve(name + "-" + artifact.getVersion() + ".jar"))
        .toFile();
  }

  /** Returns the folder of a module: it has the name of the artifact, without the project's. */
  private static Path module(String artifact) {
    Path reactor = Path.of(System.getProperty("inward.reactor"));
    if (artifact.equals("inward-parent")) {
      return reactor;
    }
    Path module = reactor.resolve(artifact);
    return Files.isDirectory(module)
        ? module
        : reactor.resolve(artifact.replaceFirst("^inward-", ""));
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return List.of();
  }
}
