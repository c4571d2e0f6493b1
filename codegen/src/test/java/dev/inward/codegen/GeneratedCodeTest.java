package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles what is generated, with all warnings as errors, together with a driver written by hand,
 * which stands beside the contract; then runs the driver's checks, its public methods.
 */
@Tag("any-jdk")
class GeneratedCodeTest {

  @TestFactory
  Stream<DynamicTest> pets_compileAndBehave() throws Exception {
    return checks("pets", "example.pets.PetsDriver");
  }

  @TestFactory
  Stream<DynamicTest> kiosk_compilesAndBehaves() throws Exception {
    return checks("kiosk", "example.kiosk.KioskDriver");
  }

  @TestFactory
  Stream<DynamicTest> torture_compilesAndBehaves() throws Exception {
    return checks("torture", "example.torture.TortureDriver");
  }

  /** As the tool javadoc checks it: each member has a text, and all of its tags. */
  @ParameterizedTest
  @ValueSource(strings = {"pets", "kiosk", "torture"})
  void publicMembers_areDocumented(String contract) throws Exception {
    Map<String, String> sources = new TreeMap<>(Generation.of(contract));
    Generation.files(Generation.RESOURCES.resolve(contract).resolve("driver"))
        .forEach(
            (path, text) -> {
              if (path.contains("/wire/")) {
                sources.put(path, text);
              }
            });
    List<String> strictness =
        List.of(
            "-Xdoclint:all/protected",
            "-Xdoclint/package:-example." + contract + ".wire",
            "-Werror");

    assertThatCode(() -> new CompiledClient(sources, strictness)).doesNotThrowAnyException();
  }

  private static Stream<DynamicTest> checks(String contract, String driver) throws Exception {
    Map<String, String> sources = new TreeMap<>(Generation.of(contract));
    sources.putAll(Generation.files(Generation.RESOURCES.resolve(contract).resolve("driver")));
    return new CompiledClient(sources)
        .checks(driver).stream()
            .map(
                check -> DynamicTest.dynamicTest(check.getName(), () -> CompiledClient.run(check)));
  }
}
