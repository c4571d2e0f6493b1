package dev.inward.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies of the example projects, built by Maven in one run as a user would build them. */
record ExampleProjects(Path folder) {

  private static final Path SOURCES = Path.of(System.getProperty("inward.reactor"), "examples");

  /** The projects with a main class; each also has a modular copy. */
  private static final List<String> BUYERS = List.of("multitel", "crazytel", "anveo");

  private static final String MODULAR = "-modular";

  /** The project that is built with two versions of Spring Boot. */
  private static final String SPRING_BOOT = "spring-boot";

  private static final String SPRING_BOOT_4 = "spring-boot-4";

  private static final ResourceBundle VERSIONS =
      ResourceBundle.getBundle("dev.inward.examples.consumers.libraries");

  /** Returns the folder of each example in the sources. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    }
  }

  /** Returns the names of the examples with tests. */
  static List<String> tested() throws IOException {
    return Stream.of(
            sources().stream()
                .filter(project -> Files.isDirectory(project.resolve("src/test")))
                .map(project -> project.getFileName().toString()),
            Stream.of(SPRING_BOOT_4),
            FirstPurchasePage.PROJECTS.stream())
        .flatMap(names -> names)
        .toList();
  }

  /** Returns the POM of the Spring Boot example with the next version of Spring Boot. */
  static String pomWithSpringBoot4() throws IOException {
    String pom = Files.readString(SOURCES.resolve(SPRING_BOOT).resolve("pom.xml"));
    String version = "<version>" + VERSIONS.getString("spring-boot") + "</version>";
    if (!pom.contains(version)) {
      throw new AssertionError("the example's parent is not that of this build: " + version);
    }
    return pom.replace(version, "<version>" + VERSIONS.getString("spring-boot-4") + "</version>")
        .replace("<artifactId>spring-boot-shop<", "<artifactId>spring-boot-4-shop<");
  }

  static ExampleProjects build(Path folder, TemporaryRepository repository) throws Exception {
    for (Path project : sources()) {
      copy(project, folder.resolve(project.getFileName()));
    }
    for (String vendor : BUYERS) {
      makeModular(vendor, copy(SOURCES.resolve(vendor), folder.resolve(vendor + MODULAR)));
    }
    Path nextBoot = copy(SOURCES.resolve(SPRING_BOOT), folder.resolve(SPRING_BOOT_4));
    Files.writeString(nextBoot.resolve("pom.xml"), pomWithSpringBoot4());
    FirstPurchasePage.write(folder);
    Files.writeString(folder.resolve("pom.xml"), aggregator());
    Path settings = folder.resolve("settings.xml");
    Files.writeString(settings, settings(repository));
    run(
        List.of(
            Path.of(System.getProperty("inward.maven"), "bin", "mvn").toString(),
            "-B",
            "-q",
            // They depend on nothing of each other, and the one with Temporal waits a lot.
            "-T1C",
            // Everything comes from files: what this build has made, and what it has used.
            "-o",
            "-Daether.offline.protocols=file",
            "-s",
            settings.toString(),
            "-Dmaven.repo.local=" + folder.resolve("m2"),
            // Their tests are short, too.
            "-DargLine=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
            "package"),
        folder,
        1800);
    return new ExampleProjects(folder);
  }

  /** Runs the main class of a project on the class path, and returns the lines that it prints. */
  List<String> runOnClassPath(String vendor, String server) throws Exception {
    return run(List.of(java(), "-jar", buyer(vendor).toString(), server), folder, 60);
  }

  /** Runs the main class of a modular project, and returns the lines that it prints. */
  List<String> runOnModulePath(String vendor, String server) throws Exception {
    Path buyer = buyer(vendor + MODULAR);
    String path = buyer + File.pathSeparator + String.join(File.pathSeparator, classPath(buyer));
    return run(
        List.of(java(), "--module-path", path, "--module", "buyer/com.example.Buyer", server),
        folder,
        60);
  }

  /** Copies the jars of a project's dependencies into one folder, as startup.md says. */
  void copyDependencies(String vendor) throws IOException {
    Path app = Files.createDirectories(folder.resolve(vendor).resolve("target/app"));
    for (String path : classPath(buyer(vendor))) {
      Path jar = Path.of(path);
      Files.copy(jar, app.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Runs a documented command of an example with a JDK, in the folder of the examples, and returns
   * the lines that it prints.
   */
  List<String> runDocumented(String command, Path jdk, String server) throws Exception {
    String here =
        command
            .replaceFirst("^java", jdk.resolve("bin/java").toString())
            .replace("examples/", "")
            .replace("'", "")
            .replace("http://127.0.0.1:8080", server);
    return run(List.of(here.split(" ", -1)), folder, 120);
  }

  /** Returns the names of the jars that a project's only dependency brings. */
  List<String> jars(String vendor) throws IOException {
    return classPath(buyer(vendor)).stream()
        .map(path -> Path.of(path).getFileName().toString())
        .toList();
  }

  /** Returns the report of each test class of a project. */
  List<TestReport> testReports(String project) throws IOException {
    return TestReport.readAll(folder.resolve(project).resolve("target/surefire-reports"));
  }

  /** Returns the simple names of the test classes of a project. */
  List<String> testClasses(String project) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(project).resolve("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path buyer(String project) {
    return folder.resolve(project).resolve("target/buyer.jar");
  }

  private static List<String> classPath(Path jarFile) throws IOException {
    try (JarFile jar = new JarFile(jarFile.toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return List.of(classPath.split(" ", -1));
    }
  }

  private static void makeModular(String vendor, Path project) throws IOException {
    Files.writeString(
        project.resolve("src/main/java/module-info.java"),
        "/** Buys. */\nmodule buyer {\n  requires dev.inward." + vendor + ";\n}\n");
    Path pom = project.resolve("pom.xml");
    String artifact = "<artifactId>buy-from-" + vendor;
    Files.writeString(pom, Files.readString(pom).replace(artifact, artifact + MODULAR));
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(file -> !file.startsWith(from.resolve("target"))).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
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

  /** Returns a pom that builds all projects in one run. None of them inherits from it. */
  private static String aggregator() throws IOException {
    String modules =
        Stream.of(
                sources().stream().map(project -> project.getFileName().toString()),
                BUYERS.stream().map(vendor -> vendor + MODULAR),
                Stream.of(SPRING_BOOT_4),
                FirstPurchasePage.PROJECTS.stream())
            .flatMap(names -> names)
            .map(module -> "    <module>" + module + "</module>")
            .collect(Collectors.joining("\n"));
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>examples</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>
        %s
          </modules>
        </project>
        """
        .formatted(modules);
  }

  private static String settings(TemporaryRepository repository) {
    String used = Path.of(System.getProperty("inward.repository")).toUri().toString();
    String made = repository.path().toUri().toString();
    return """
        <settings>
          <mirrors>
            <!-- A repository of this name would not reach the BOMs that a BOM imports. -->
            <mirror><id>used</id><mirrorOf>central</mirrorOf><url>%2$s</url></mirror>
          </mirrors>
          <profiles>
            <profile>
              <id>files</id>
              <repositories>
                <repository><id>made</id><url>%1$s</url></repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository><id>made</id><url>%1$s</url></pluginRepository>
              </pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>files</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(made, used);
  }
}
