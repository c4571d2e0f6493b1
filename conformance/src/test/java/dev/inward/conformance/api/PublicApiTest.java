package dev.inward.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The public API of each hand-written module is the reviewed one. After a deliberate change, run
 * with {@code -Dinward.accept-api} and review the difference of {@code api.txt}. It is accepted
 * only if {@code CHANGELOG.md} names what changes.
 */
@Tag("C15")
class PublicApiTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));

  @ParameterizedTest
  @EnumSource
  void api_isTheReviewedOne(ApiModule module) throws IOException {
    Path file = REACTOR.resolve(module.file());
    String api = ApiText.of(module).toString();
    if (System.getProperty("inward.accept-api") != null) {
      assertThat(
              ApiChange.between(Files.readString(file), api)
                  .missingFrom(Files.readString(REACTOR.resolve("CHANGELOG.md"))))
          .as("types of %s that change, and that the first section of CHANGELOG.md omits", module)
          .isEmpty();
      Files.writeString(file, api);
    }

    assertThat(api)
        .as("The API of %s, accepted with -Dinward.accept-api", module)
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource(names = "SDK_CORE")
  void api_hasPublicTypesAndNoOther(ApiModule module) throws IOException {
    assertThat(ApiText.of(module).lines().keySet())
        .contains("dev.inward.Reason.OTHER", "dev.inward.RejectedException")
        .noneMatch(name -> name.contains("$1"));
  }
}
