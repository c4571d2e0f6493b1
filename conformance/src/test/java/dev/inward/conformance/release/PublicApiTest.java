package dev.inward.conformance.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** C15: the public Java API of each module is that of its reviewed text file. */
class PublicApiTest {

  private static final Path REACTOR = Path.of(System.getProperty("inward.reactor"));
  private static final String VERSION = System.getProperty("inward.version");

  @ParameterizedTest
  @EnumSource
  void api_isTheReviewedOneOrTheChangelogSaysWhatIsNot(ApiModule module) throws IOException {
    String reviewed = Files.readString(REACTOR.resolve(module.file()));

    assertThat(ApiText.of(module).lines()).as("what is published").isNotEmpty();
    assertThat(
            ApiCheck.breaks(
                module,
                reviewed,
                ApiText.of(module),
                Files.readString(REACTOR.resolve("CHANGELOG.md")),
                Version.of(VERSION)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.Shop.buy(int)      | public final (int) void | public final (int) int             | BREAKING
          a.Shop.buy(int)      | public final (int) void | public (int) void                  | ADDITION
          a.Shop.buy(int)      | public (int) void       | public final (int) void            | BREAKING
          a.Shop.buy(int)      | public () a.Good        | public () a.Good @Nullable(return) | BREAKING
          a.Shop.buy(int)      | public () a.Good        | public () a.Good deprecated        | ADDITION
          a.Shop.buy(int)      | public () a.Good        | public () a.Good throws a.Oh       | BREAKING
          a.Shop               | public sealed interface permits a.A | public sealed interface permits a.A, a.B | BREAKING
          a.Shop.ONE           | public static final enum constant |                          | BREAKING
          a.Shop.ONE           |                         | public static final enum constant  | ADDITION
          a.Shop.more()        |                         | public abstract () void            | BREAKING
          """)
  void line_whenChanged_isWeighed(
      String name, @Nullable String was, @Nullable String is, Weight weight) {
    Map<String, String> before = new TreeMap<>(Map.of("a.Shop", "public interface"));
    Map<String, String> after = new TreeMap<>(before);
    put(before, name, was);
    put(after, name, is);

    assertThat(ApiComparison.of(new ApiText(before), new ApiText(after)))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.weight()).isEqualTo(weight);
              assertThat(difference.names()).startsWith("Shop");
            });
  }

  private static void put(Map<String, String> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.put(name, value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - sdk-core: `Secret` has a `length()`. | 0.2.1 | 0
          - sdk-core: `length` is there.         | 0.2.1 | 0
          - sdk-core: `Secret` has a `length()`. | 0.2.0 | 1
          - sdk-core: Something is new.          | 0.2.1 | 1
          - Anveo: `Secret` has a `length()`.    | 0.2.1 | 1
          """)
  void member_whenNew_asksForALineAndAVersion(String line, String version, int breaks) {
    String reviewed = "# sdk-core 0.2.0\ndev.inward.Secret: public final class\n";
    ApiText now = ApiText.parse(reviewed + "dev.inward.Secret.length(): public () int\n");
    String changelog = "## " + version + "\n\n" + line + "\n";

    assertThat(ApiCheck.breaks(ApiModule.CORE, reviewed, now, changelog, Version.of(version)))
        .hasSize(breaks);
  }

  @ParameterizedTest
  @EnumSource(names = {"CORE", "CRAZYTEL"})
  void api_hasWhatUsersCallAndNothingElse(ApiModule module) throws IOException {
    Map<String, String> lines = ApiText.of(module).lines();
    List<String> expected =
        module == ApiModule.CORE
            ? List.of("dev.inward.Reason.OTHER", "dev.inward.RejectedException")
            : List.of(
                "dev.inward.crazytel.CrazytelClient.purchase(dev.inward.crazytel.PurchaseRequest)",
                "dev.inward.crazytel.PurchaseRequest$Builder.didNumber(java.lang.String)");

    assertThat(lines).containsKeys(expected.toArray(new String[0]));
    assertThat(lines.keySet()).noneMatch(name -> name.contains("PurchaseRequestJson"));
  }
}
