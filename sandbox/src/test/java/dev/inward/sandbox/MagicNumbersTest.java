package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.contract.Operation;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.Specs;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.multitel.BuyNumbersCsvRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented error of every vendor, forced by a magic value and seen through the clients. */
@Tag("any-jdk")
class MagicNumbersTest {

  private static Sandbox sandbox;
  private static Buyers buyers;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
    buyers = Buyers.at(sandbox);
  }

  @AfterAll
  static void stop() {
    buyers.close();
    sandbox.close();
  }

  private static YamlNode catalogue() {
    return VendorContract.of("multitel").at("#/components/schemas/BuyNumbersStatus").node("x-enum");
  }

  private static Map<String, ForcedResponse> magicOf(String vendor) {
    return SandboxConfig.of(Specs.of(vendor).yaml("sandbox.yaml")).magic();
  }

  /**
   * Returns each code of MultiTEL's catalogue that is no success, with the number that forces it.
   */
  static Stream<Arguments> multitelCodes() {
    Map<String, List<String>> numbers =
        magicOf("multitel").entrySet().stream()
            .filter(entry -> entry.getValue().kind() == ForcedResponse.Kind.CODE)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getValue().value(),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return catalogue().names().stream()
        .filter(code -> !catalogue().node(code).has("success"))
        .map(
            code ->
                Arguments.of(
                    code,
                    Objects.requireNonNull(
                            numbers.get(catalogue().node(code).text("name")),
                            "no magic for " + code)
                        .get(0)));
  }

  @ParameterizedTest
  @MethodSource("multitelCodes")
  void multitelCode_arrivesAsTheContractSays(String code, String number) {
    for (Function<String, String> purchase :
        List.<Function<String, String>>of(buyers::buy, buyers::buyInXml, buyers::buyByGet)) {
      InwardException failure =
          catchThrowableOfType(InwardException.class, () -> purchase.apply(number));

      assertThat(failure.vendorCode()).isEqualTo(code);
      assertThat(failure.reason().name()).isEqualTo(catalogue().node(code).text("reason"));
      assertThat(failure)
          .isExactlyInstanceOf(outcome(catalogue().node(code).text("rules-out-purchase")));
    }
    assertThat(
            buyers
                .multitel
                .buyNumbersCsv(BuyNumbersCsvRequest.builder().number(number).build())
                .text())
        .startsWith(code + "," + code + ",");
  }

  private static Class<? extends InwardException> outcome(String rulesOut) {
    return Boolean.parseBoolean(rulesOut) ? RejectedException.class : OutcomeUnknownException.class;
  }

  @Test
  void multitelRental_whateverTheCode_isRejected() {
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.rent("18003864004"))
                .vendorCode())
        .isEqualTo("404");
  }

  @Test
  void multitelNumber_whenMixedUp_isUnknown() {
    assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> buyers.buy("18003863007")))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  /** Returns each magic number of Crazytel that forces a response. */
  static Stream<Arguments> crazytelNumbers() {
    Recordings recordings = VendorDefinitions.of(Vendor.CRAZYTEL).recordings();
    return magicOf("crazytel").entrySet().stream()
        .filter(entry -> entry.getValue().kind() == ForcedResponse.Kind.INTERACTION)
        .map(
            entry ->
                Arguments.of(entry.getKey(), recordings.interaction(entry.getValue().value())));
  }

  @ParameterizedTest
  @MethodSource("crazytelNumbers")
  void crazytelNumber_arrivesAsTheContractSays(String number, Interaction interaction) {
    InwardException failure =
        catchThrowableOfType(InwardException.class, () -> buyers.purchase(number));

    assertThat(failure.httpStatus()).isEqualTo(interaction.status());
    if (interaction.status() == 200) {
      assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
      return;
    }
    YamlNode response = response(interaction.status());
    assertThat(failure.reason().name()).isEqualTo(response.text("x-reason"));
    assertThat(failure).isExactlyInstanceOf(outcome(response.text("x-rules-out-purchase")));
  }

  private static YamlNode response(int status) {
    YamlNode responses =
        VendorContract.of("crazytel")
            .at("#/paths/~1api~1v1~1phone-numbers~1purchase/post")
            .node("responses");
    YamlNode response = responses.node(String.valueOf(status));
    return response.has("$ref")
        ? VendorContract.of("crazytel").at(response.text("$ref"))
        : response;
  }

  @Test
  void crazytelStatus_whateverTheContractDeclares_canBeForced() {
    Operation purchase =
        VendorContract.of("crazytel").operations().stream()
            .filter(operation -> operation.id().equals("purchase"))
            .findFirst()
            .orElseThrow();
    Set<Integer> forced =
        crazytelNumbers()
            .map(arguments -> ((Interaction) arguments.get()[1]).status())
            .collect(Collectors.toCollection(TreeSet::new));
    // That one takes a wrong key.
    forced.add(401);

    assertThat(purchase.statuses()).isEqualTo(forced);
  }

  @Test
  void anveoTitle_forcesWhatTheDocumentTellsApart() {
    assertThat(
            catchThrowableOfType(RejectedException.class, () -> buyers.order("ERROR", 1))
                .vendorMessage())
        .isEqualTo("Insufficient funds");
    assertThat(
            catchThrowableOfType(OutcomeUnknownException.class, () -> buyers.order("NO-DIDS", 1)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(
            catchThrowableOfType(
                OutcomeUnknownException.class, () -> buyers.order("ERROR-AND-DIDS", 1)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, () -> buyers.order("WEB-PAGE", 1)))
        .isNotNull();
    assertThat(buyers.order("FEWER", 3).isComplete()).isFalse();
  }

  @Test
  void magicNumbers_buyNothing() {
    try (Sandbox fresh = Sandbox.start();
        Buyers some = Buyers.at(fresh)) {
      assertThat(catchThrowable(() -> some.buy("18003864010"))).isNotNull();
      assertThat(catchThrowable(() -> some.purchase("61400000004"))).isNotNull();
      assertThat(catchThrowable(() -> some.order("ERROR-AND-DIDS", 1))).isNotNull();

      for (Vendor vendor : Vendor.values()) {
        assertThat(fresh.control(vendor).sold()).isEmpty();
        assertThat(fresh.control(vendor).spent()).isZero();
      }
    }
  }
}
