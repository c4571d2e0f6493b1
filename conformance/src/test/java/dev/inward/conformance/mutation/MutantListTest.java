package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mutator that finds nothing to change fails when the list is built, not when it is tried. */
@Tag("any-jdk")
class MutantListTest {

  private static final String SCALARS = "sdk-core/src/main/java/dev/inward/runtime/Scalars.java";

  static Stream<Arguments> mutators() {
    return Stream.of(
        Arguments.of(
            Mutators.source(SCALARS, "no such text", ""),
            SCALARS + " does not contain: no such text"),
        Arguments.of(
            Mutators.source("sdk-core/NoSuchClass.java", "text", ""),
            "sdk-core/NoSuchClass.java cannot be read"),
        Arguments.of(
            Mutators.template("operation.mustache", "no such text", ""),
            "/inward-java/operation.mustache does not contain: no such text"),
        Arguments.of(
            Mutators.template("none.mustache", "text", ""),
            "/inward-java/none.mustache does not exist"),
        Arguments.of(
            Mutators.generated("CrazytelApi", "no such text", ""),
            "dev/inward/crazytel/CrazytelApi.java does not contain: no such text"),
        Arguments.of(
            Mutators.generated("NoSuchClass", "text", ""),
            "the generator does not write dev/inward/crazytel/NoSuchClass.java"),
        Arguments.of(
            Mutators.text("sandbox.yaml", "no such text", ""),
            "specs/crazytel/sandbox.yaml does not contain: no such text"),
        Arguments.of(
            Mutators.sample("samples/purchase-line.txt", text -> text),
            "the edit does not change specs/crazytel/samples/purchase-line.txt"),
        Arguments.of(
            Mutators.yaml("manifest.yaml", Change.remove("/none/0")),
            "specs/crazytel/manifest.yaml: No node at '/none/0'"),
        Arguments.of(
            Mutators.yaml("manifest.yaml", Change.set("/vendor", "crazytel")),
            "specs/crazytel/manifest.yaml: /vendor was \"crazytel\" before"),
        Arguments.of(Mutators.pact(interactions -> {}), "the edit does not change the pact"));
  }

  @ParameterizedTest
  @MethodSource("mutators")
  void mutator_withNothingToChange_failsWithMutantFileAndText(Mutator mutator, String problem) {
    MutantList list = MutantList.of(MutantKind.CLIENT);

    assertThatThrownBy(() -> list.add("crazytel", "C7", "nothing changes", mutator))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("client, crazytel: nothing changes: " + problem);
  }
}
