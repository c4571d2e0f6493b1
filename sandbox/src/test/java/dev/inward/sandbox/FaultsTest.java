package dev.inward.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.InwardException;
import dev.inward.NotSentException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.MultitelClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault, as a client sees it, and what became of the money. */
class FaultsTest {

  private static final String NUMBER = "12025550100";

  private static Sandbox sandbox;
  private static Buyers buyers;
  private static VendorControl multitel;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
    buyers = Buyers.at(sandbox);
    multitel = sandbox.control(Vendor.MULTITEL);
  }

  @BeforeEach
  void reset() {
    for (Vendor vendor : Vendor.values()) {
      sandbox.control(vendor).reset();
    }
  }

  @AfterAll
  static void stop() {
    buyers.close();
    sandbox.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.reset(), OutcomeUnknownException.class, 0),
        Arguments.of(Fault.close(), OutcomeUnknownException.class, 0),
        Arguments.of(Fault.paidAndDropped(), OutcomeUnknownException.class, 1),
        Arguments.of(Fault.cutBody(), UnreadableResponseException.class, 1),
        Arguments.of(Fault.malformedBody(), UnreadableResponseException.class, 1),
        Arguments.of(Fault.badGateway(), OutcomeUnknownException.class, 0),
        Arguments.of(
            Fault.tooManyRequests(Duration.ofSeconds(7)), OutcomeUnknownException.class, 0),
        Arguments.of(Fault.unavailable(Duration.ofSeconds(7)), OutcomeUnknownException.class, 0));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_hasItsOutcome_andTheBooksTellWhetherItWasPaid(
      Fault fault, Class<? extends InwardException> outcome, int sold) {
    multitel.schedule(fault);

    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).isExactlyInstanceOf(outcome);

    assertThat(multitel.sold()).hasSize(sold);
    assertThat(multitel.spent()).isEqualByComparingTo(String.valueOf(sold));
    assertThat(multitel.journal())
        .extracting(JournalEntry::fault)
        .containsExactly(fault.toString());
  }

  private static final Set<Fault.Kind> READABLE =
      EnumSet.of(
          Fault.Kind.BYTE_ORDER_MARK,
          Fault.Kind.LATIN_1,
          Fault.Kind.GZIP_MEMBERS,
          Fault.Kind.BLANK_LINE,
          Fault.Kind.WRONG_DECLARATION,
          Fault.Kind.UTF_16,
          Fault.Kind.UNEXPECTED_KIND);

  /** Those that need XML, or a member that decides nothing in the confirmation of a purchase. */
  private static final Set<Fault.Kind> LEAVES_JSON_OF_CRAZYTEL =
      EnumSet.of(Fault.Kind.WRONG_DECLARATION, Fault.Kind.MARKUP, Fault.Kind.UNEXPECTED_KIND);

  private static final Map<Vendor, String> REFUSED =
      Map.of(
          Vendor.MULTITEL, "18003863004",
          Vendor.CRAZYTEL, "61400000001",
          Vendor.ANVEO, "ERROR");

  static Stream<Fault> unusualBodies() {
    return Stream.of(
        Fault.byteOrderMark(),
        Fault.latin1(),
        Fault.gzipMembers(),
        Fault.blankLine(),
        Fault.wrongDeclaration(),
        Fault.markup(),
        Fault.utf16(),
        Fault.unexpectedKind());
  }

  @ParameterizedTest
  @MethodSource("unusualBodies")
  void unusualBody_isReadByOurClients_unlessItDecidesInPart(Fault fault) {
    multitel.schedule(fault, fault);

    if (fault.kind() == Fault.Kind.MARKUP) {
      assertThat(catchThrowable(() -> buyers.buyInXml(NUMBER)))
          .isExactlyInstanceOf(UnreadableResponseException.class);
    } else {
      assertThat(buyers.buyInXml(NUMBER)).isEqualTo(NUMBER);
    }
    assertThat(buyers.buy("12025550101")).isEqualTo("12025550101");
    assertThat(multitel.sold()).containsExactly(NUMBER, "12025550101");
    assertThat(multitel.journal()).extracting(JournalEntry::fault).containsOnly(fault.toString());
  }

  @Test
  void fault_happensOnce() {
    multitel.schedule(Fault.close(), Fault.reset());

    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).isNotNull();
    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).isNotNull();
    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void faults_whenCleared_doNotHappen() {
    multitel.schedule(Fault.close(), Fault.paidAndDropped());
    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).isNotNull();

    multitel.clearFaults();

    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
    assertThat(multitel.journal()).extracting(JournalEntry::fault).containsExactly("close", null);
  }

  @Test
  void retryAfter_isSaid() {
    multitel.schedule(Fault.unavailable(Duration.ofSeconds(7)));

    assertThat(catchThrowableOfType(InwardException.class, () -> buyers.buy(NUMBER)).headers())
        .containsEntry("Retry-After", List.of("7"));
  }

  @Test
  void paidAndDropped_isFoundOutByAskingAgain() {
    multitel.schedule(Fault.paidAndDropped());
    assertThat(catchThrowable(() -> buyers.buy(NUMBER)))
        .isInstanceOf(OutcomeUnknownException.class);

    assertThat(catchThrowableOfType(RejectedException.class, () -> buyers.buy(NUMBER)).vendorCode())
        .isEqualTo("-165");
  }

  @Test
  void stall_endsWithTheCallersPatience() {
    multitel.schedule(Fault.stall());
    try (MultitelClient hasty =
        MultitelClient.builder()
            .credentials("any", "any")
            .baseUrl(multitel.baseUrl())
            .callTimeout(Duration.ofMillis(200))
            .build()) {

      assertThat(
              catchThrowable(
                  () -> hasty.buyNumbers(BuyNumbersRequest.builder().number(NUMBER).build())))
          .isInstanceOf(OutcomeUnknownException.class);
    }
    assertThat(multitel.sold()).isEmpty();
  }

  @Test
  void refusedConnection_isNotSent_untilConnectionsAreAccepted() {
    multitel.refuseConnections();
    assertThat(catchThrowable(() -> buyers.buy(NUMBER))).isInstanceOf(NotSentException.class);

    multitel.acceptConnections();
    assertThat(buyers.buy(NUMBER)).isEqualTo(NUMBER);
  }

  @Test
  void latency_isAtLeastWhatWasAskedFor() {
    multitel.latency(Duration.ofMillis(30), Duration.ofMillis(40), 1);

    long before = System.nanoTime();
    buyers.buy(NUMBER);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(29));
  }

  @Test
  void latency_ofTheSameSeed_isTheSame() {
    Latency one = new Latency(Duration.ZERO, Duration.ofSeconds(1), 42);
    Latency other = new Latency(Duration.ZERO, Duration.ofSeconds(1), 42);

    List<Duration> spread = Stream.generate(one::next).limit(10).toList();

    assertThat(Stream.generate(other::next).limit(10)).isEqualTo(spread);
    assertThat(spread).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(value = Fault.Kind.class, names = "STALL", mode = EnumSource.Mode.EXCLUDE)
  void fault_canBeForcedByAMagicValue_atEachVendor(Fault.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Vendor vendor : Vendor.values()) {
      Optional<String> value =
          VendorDefinitions.of(vendor).config().magic().entrySet().stream()
              .filter(entry -> entry.getValue().equals(ForcedResponse.of(name)))
              .map(Map.Entry::getKey)
              .findFirst();
      assertThat(value.isPresent())
          .isEqualTo(vendor != Vendor.CRAZYTEL || !LEAVES_JSON_OF_CRAZYTEL.contains(kind));
      if (value.isEmpty()) {
        continue;
      }

      Throwable thrown = catchThrowable(() -> buy(vendor, value.get()));

      if (READABLE.contains(kind)) {
        assertThat(thrown).isNull();
      } else {
        assertThat(thrown).isInstanceOf(InwardException.class);
      }
      assertThat(sandbox.control(vendor).journal().get(0).fault()).isEqualTo(name);
      assertThat(sandbox.control(vendor).sold()).hasSize(kind.paid ? 1 : 0);
    }
  }

  private static void buy(Vendor vendor, String value) {
    switch (vendor) {
      case MULTITEL -> buyers.buyInXml(value);
      case CRAZYTEL -> buyers.purchase(value);
      case ANVEO -> buyers.order(value, 1);
    }
  }

  static Stream<Arguments> unusualRefusals() {
    return Arrays.stream(Vendor.values())
        .flatMap(
            vendor ->
                VendorDefinitions.of(vendor).config().magic().entrySet().stream()
                    .filter(entry -> entry.getValue().kind() != ForcedResponse.Kind.USUAL)
                    .filter(entry -> entry.getValue().fault() != null)
                    .map(entry -> Arguments.of(vendor, entry.getKey(), entry.getValue())));
  }

  @ParameterizedTest
  @MethodSource("unusualRefusals")
  void unusualRefusal_staysThatRefusal_unlessItDecidesInPart(
      Vendor vendor, String value, ForcedResponse forced) {
    InwardException plain =
        catchThrowableOfType(
            InwardException.class, () -> buy(vendor, requireNonNull(REFUSED.get(vendor))));

    InwardException failure = catchThrowableOfType(InwardException.class, () -> buy(vendor, value));

    assertThat(plain).isExactlyInstanceOf(RejectedException.class);
    if ("markup".equals(forced.fault())) {
      assertThat(failure).isExactlyInstanceOf(UnreadableResponseException.class);
    } else {
      assertThat(failure).isExactlyInstanceOf(RejectedException.class);
      assertThat(failure.reason()).isEqualTo(plain.reason());
      assertThat(failure.vendorCode()).isEqualTo(plain.vendorCode());
      assertThat(failure.vendorMessage()).contains(plain.vendorMessage());
    }
    assertThat(sandbox.control(vendor).sold()).isEmpty();
    assertThat(sandbox.control(vendor).journal().get(1).fault()).isEqualTo(forced.fault());
  }

  @Test
  void scheduledFault_whenAMagicValueForcesARefusal_happensToTheRefusal() {
    multitel.schedule(Fault.unexpectedKind(), Fault.markup());

    InwardException refusal =
        catchThrowableOfType(InwardException.class, () -> buyers.buy("18003863004"));

    assertThat(refusal).isExactlyInstanceOf(RejectedException.class);
    assertThat(refusal.vendorMessage()).startsWith("[");
    assertThat(catchThrowable(() -> buyers.buyInXml("18003863004")))
        .isExactlyInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void scheduledFault_whenAMagicValueForcesAnother_happensInItsPlace() {
    multitel.schedule(Fault.byteOrderMark());

    assertThat(buyers.buy("18003865003")).isEqualTo("18003865003");
  }
}
