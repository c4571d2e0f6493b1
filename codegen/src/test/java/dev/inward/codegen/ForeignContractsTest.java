package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Generates a client of each contract in {@code foreign}, which have no extensions, and compiles it
 * with all warnings as errors. {@code head-of-a-list.yaml} is driven by {@code
 * HeadOfAListDriver.java} beside it, in the package {@code foreign}: each of its public methods is
 * a check. A folder with the name of a contract has more sources. The options of the generator
 * stand in the first line of a contract.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("any-jdk")
class ForeignContractsTest {

  private static final Path CONTRACTS = Generation.RESOURCES.resolve("foreign");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> contract_withoutExtensions_compilesAndBehaves() throws IOException {
    return names(".yaml").stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compilesAndBehaves(name)));
  }

  @Test
  void driver_hasAContract() throws IOException {
    assertThat(names(".yaml").stream().map(ForeignContractsTest::driver))
        .containsAll(names(".java"));
  }

  private static void compilesAndBehaves(String name) throws Exception {
    Map<String, String> sources =
        new TreeMap<>(
            Generation.of(
                CONTRACTS.resolve(name + ".yaml"), "foreign", folder.resolve(name), options(name)));
    String driver = driver(name);
    Path file = CONTRACTS.resolve(driver + ".java");
    if (!Files.exists(file)) {
      new CompiledClient(sources);
      return;
    }
    sources.put("foreign/" + driver + ".java", Files.readString(file));
    sources.putAll(Generation.files(CONTRACTS.resolve(name)));
    assertAll(
        new CompiledClient(sources)
            .checks("foreign." + driver).stream()
                .map(check -> (Executable) () -> CompiledClient.run(check)));
  }

  /** Returns the options of a contract: those in its first line, such as {@code # a=b}. */
  private static Map<String, Object> options(String name) throws IOException {
    String first = Files.readAllLines(CONTRACTS.resolve(name + ".yaml")).get(0);
    return Stream.of(first.split("[ ,:]"))
        .filter(word -> word.contains("="))
        .map(word -> word.split("="))
        .collect(Collectors.toMap(word -> word[0], word -> word[1]));
  }

  private static List<String> names(String extension) throws IOException {
    try (Stream<Path> files = Files.list(CONTRACTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(extension))
          .map(file -> file.replace(extension, ""))
          .sorted()
          .toList();
    }
  }

  private static String driver(String contract) {
    return Stream.of(contract.split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining())
        + "Driver";
  }
}
