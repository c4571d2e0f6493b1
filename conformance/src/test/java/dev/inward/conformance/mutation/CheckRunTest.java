package dev.inward.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.contract.manifest.InvalidSpecException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only a violation is a kill. */
@Tag("any-jdk")
class CheckRunTest {

  private static final VendorSpecs SPECS = VendorSpecs.of("crazytel");

  @Test
  void check_thatReportsAViolation_kills() {
    Check silent = check("C1", List::of);
    Check killer =
        check("C2", () -> List.of(new Violation("C2", "openapi.yaml", "#", "wrong", "mend it")));

    assertThat(CheckRun.killers(SPECS, List.of(silent, killer))).containsExactly("C2");
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new NullPointerException("a bug"),
        new AssertionError("a bug"),
        new NoSuchMethodError("a bug"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void check_thatCrashes_isAnErrorAndNoKill(Throwable failure) {
    Check crashing =
        check(
            "C1",
            () -> {
              throw CheckRunTest.<RuntimeException>unchecked(failure);
            });

    assertThatThrownBy(() -> CheckRun.killers(SPECS, List.of(crashing)))
        .isInstanceOf(CrashedCheckException.class)
        .hasMessage("the check C1 crashed: " + failure)
        .hasCause(failure);
  }

  @Test
  void check_whoseSpecsCannotBeRead_killsNothing() {
    Check refused =
        check(
            "C1",
            () -> {
              throw new InvalidSpecException("specs/crazytel/openapi.yaml", "/paths", "missing");
            });

    assertThat(CheckRun.killers(SPECS, List.of(refused))).isEmpty();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // To throw an error, too.
  private static <T extends Throwable> T unchecked(Throwable failure) throws T {
    throw (T) failure;
  }

  private static Check check(String id, Supplier<List<Violation>> violations) {
    return new Check() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String holds() {
        return "nothing";
      }

      @Override
      public List<Violation> violations(VendorSpecs specs) {
        return violations.get();
      }
    };
  }
}
