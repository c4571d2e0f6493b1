package dev.inward.examples.outside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The projects outside of the reactor, built by Maven as a user's would be. */
record Consumers(Path folder, boolean modular) {

  private static final String SANDBOX_USER = "sandbox-user";
  private static final String REGENERATED = "regenerated";
  private static final List<String> VENDORS = List.of("multitel", "crazytel", "anveo");

  static Consumers build(Path folder, ThrowAwayRepository repository, boolean modular)
      throws Exception {
    ThrowAwayRepository.copyTree(Path.of("src/it/outside"), folder);
    if (modular) {
      for (String vendor : VENDORS) {
        Files.writeString(
            folder.resolve(vendor).resolve("src/main/java/module-info.java"),
            "/** Buys. */\nmodule outside {\n  requires dev.inward." + vendor + ";\n}\n");
      }
    }
    Path settings = folder.resolve("settings.xml");
    Files.writeString(settings, settings(repository));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("inward.maven"), "bin", "mvn").toString());
    // Everything is read from files: what this build has made, and what it has used.
    command.addAll(List.of("-B", "-q", "-o", "-Daether.offline.protocols=file"));
    command.addAll(
        List.of("-s", settings.toString(), "-Dmaven.repo.local=" + folder.resolve("m2")));
    command.add("-Drepository=" + folder.resolve("m2"));
    command.add("-Dinward.version=" + repository.version());
    for (String plugin : List.of("antrun", "resources", "compiler", "surefire", "jar")) {
      String name = plugin + "-plugin.version";
      command.add("-D" + name + "=" + System.getProperty("inward." + name));
    }
    for (String library : List.of("junit", "openapi-generator")) {
      String name = library + ".version";
      command.add("-D" + name + "=" + System.getProperty("inward." + name));
    }
    if (modular) {
      command.addAll(List.of("-pl", "!" + SANDBOX_USER + ",!" + REGENERATED));
    }
    command.add("package");
    run(command, folder, 300);
    return new Consumers(folder, modular);
  }

  /** Runs a project's main class, and returns the lines that it prints. */
  List<String> run(String vendor, String server) throws Exception {
    String path =
        buyer(vendor) + File.pathSeparator + String.join(File.pathSeparator, paths(vendor));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        modular
            ? List.of("--module-path", path, "--module", "outside/outside.Buyer")
            : List.of("-cp", path, "outside.Buyer"));
    command.add(server);
    return run(command, folder, 60);
  }

  /** The names of the jars that a project's one dependency brings. */
  List<String> jars(String vendor) throws IOException {
    return paths(vendor).stream().map(path -> Path.of(path).getFileName().toString()).toList();
  }

  /** What the tests of the sandbox's user have come to. */
  TestReport testReport() throws IOException {
    return TestReport.read(folder.resolve(SANDBOX_USER).resolve("target/surefire-reports"));
  }

  /** What the tests of the client have come to that is generated from a changed contract. */
  TestReport regeneratedReport() throws IOException {
    return TestReport.read(folder.resolve(REGENERATED).resolve("target/surefire-reports"));
  }

  private List<String> paths(String vendor) throws IOException {
    try (JarFile jar = new JarFile(buyer(vendor).toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return List.of(classPath.split(" ", -1));
    }
  }

  private Path buyer(String vendor) {
    return folder.resolve(vendor).resolve("target/buyer.jar");
  }

  private static List<String> run(List<String> command, Path folder, int seconds) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    if (!ended || process.exitValue() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + printed);
    }
    return printed.lines().toList();
  }

  private static String settings(ThrowAwayRepository repository) {
    String used = Path.of(System.getProperty("inward.repository")).toUri().toString();
    String made = repository.path().toUri().toString();
    return """
        <settings>
          <profiles>
            <profile>
              <id>files</id>
              <repositories>
                <repository><id>made</id><url>%1$s</url></repository>
                <repository><id>central</id><url>%2$s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>made</id><url>%1$s</url></pluginRepository>
                <pluginRepository><id>central</id><url>%2$s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>files</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(made, used);
  }
}
