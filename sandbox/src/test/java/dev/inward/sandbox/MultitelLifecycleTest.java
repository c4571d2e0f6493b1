package dev.inward.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.inward.InwardException;
import dev.inward.OutcomeUnknownException;
import dev.inward.RawResponse;
import dev.inward.Reason;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.multitel.Area;
import dev.inward.multitel.BuyNumbersRequest;
import dev.inward.multitel.Country;
import dev.inward.multitel.GetNumberRequest;
import dev.inward.multitel.InventoryConfig;
import dev.inward.multitel.InventoryItem;
import dev.inward.multitel.ListAreasRequest;
import dev.inward.multitel.ListNumbersRequest;
import dev.inward.multitel.MultitelClient;
import dev.inward.multitel.NumberDetails;
import dev.inward.multitel.OfferedNumber;
import dev.inward.multitel.ReleaseNumberRequest;
import dev.inward.multitel.RestoreJob;
import dev.inward.multitel.RestoreNumbersRequest;
import dev.inward.multitel.RestoreOutcome;
import dev.inward.multitel.RestoreStatus;
import dev.inward.multitel.RestoredNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number's life at MultiTEL: found, bought, seen, given back and brought back, in one book. */
class MultitelLifecycleTest {

  private static final String NUMBER = "12036587208";

  private Sandbox sandbox;
  private VendorControl control;
  private MultitelClient multitel;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start(Vendor.MULTITEL);
    control = sandbox.control(Vendor.MULTITEL);
    multitel = client("shop", Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    multitel.close();
    sandbox.close();
  }

  private MultitelClient client(String user, Duration timeout) {
    return MultitelClient.builder()
        .credentials(user, "secret")
        .baseUrl(sandbox.baseUrl(Vendor.MULTITEL))
        .retryReads(false)
        .callTimeout(timeout)
        .build();
  }

  private List<OfferedNumber> offered(String prefix) {
    return multitel.listNumbers(ListNumbersRequest.builder().prefix(prefix).build()).numbers();
  }

  private List<Object> owned() {
    return requireNonNull(multitel.listInventory().inventory()).items().stream()
        .map(InventoryItem::additionalProperties)
        .map(properties -> properties.get("number"))
        .toList();
  }

  private Object balance() {
    return requireNonNull(
        ((Map<?, ?>) requireNonNull(multitel.getBalance().response())).get("balance"));
  }

  private void buy(String number) {
    multitel.buyNumbers(
        BuyNumbersRequest.builder().number(number).description("order-4711").build());
  }

  private RawResponse release(String number) {
    return multitel.releaseNumber(ReleaseNumberRequest.builder().number(number).build());
  }

  @Test
  void number_isFoundBoughtSeenReleasedAndRestored() {
    Country country = multitel.listCountries().countries().get(0);
    Area area =
        multitel
            .listAreas(
                ListAreasRequest.builder()
                    .countryCode(country.countryCode())
                    .countryId(requireNonNull(country.countryId()))
                    .build())
            .areas()
            .stream()
            .filter(each -> "Bridgeport".equals(each.description()))
            .findFirst()
            .orElseThrow();
    OfferedNumber offer =
        offered(area.areaCode()).stream()
            .filter(each -> each.number().equals(NUMBER))
            .findFirst()
            .orElseThrow();
    assertThat(offer.setupCost()).isEqualByComparingTo("2.000");
    assertThat(offer.monthlyCharges()).isEqualByComparingTo("3.00");
    assertThat(balance()).isEqualTo("1000.00");
    assertThat(owned()).isEmpty();

    buy(NUMBER);

    assertThat(balance()).isEqualTo("995.000");
    assertThat(owned()).containsExactly(NUMBER);
    assertThat(offered(area.areaCode())).extracting(OfferedNumber::number).doesNotContain(NUMBER);
    NumberDetails details = multitel.getNumber(GetNumberRequest.builder().number(NUMBER).build());
    assertThat(details.description()).isEqualTo("order-4711");
    assertThat(details.monthlyCharges()).isEqualByComparingTo("3.00");

    assertThat(release(NUMBER).text()).contains(NUMBER);

    assertThat(owned()).isEmpty();
    assertThat(balance()).isEqualTo("995.000");
    assertThat(offered(area.areaCode())).extracting(OfferedNumber::number).contains(NUMBER);

    RestoreJob job =
        multitel.restoreNumbers(
            RestoreNumbersRequest.builder().numbers(List.of(NUMBER, "12036587209")).build());

    assertThat(job.results())
        .extracting(RestoredNumber::number, RestoredNumber::status)
        .containsExactly(
            tuple(NUMBER, RestoreOutcome.SUCCESS), tuple("12036587209", RestoreOutcome.FAILED));
    assertThat(job.successCount()).isEqualTo(1);
    assertThat(job.failureCount()).isEqualTo(1);
    assertThat(owned()).containsExactly(NUMBER);
    assertThat(control.spent()).isEqualByComparingTo("10.00");
  }

  @Test
  void boughtNumber_showsWhatItWasBoughtWith() {
    multitel.buyNumbers(
        BuyNumbersRequest.builder()
            .number(NUMBER)
            .uri("sip@pbx.example.com")
            .uri2("sip2@pbx.example.com")
            .build());
    buy("12036587209");

    assertThat(requireNonNull(multitel.listInventory().inventory()).items())
        .extracting(item -> requireNonNull(item.config()))
        .extracting(InventoryConfig::uri, InventoryConfig::uri2)
        .containsExactly(
            tuple("sip@pbx.example.com", "sip2@pbx.example.com"),
            tuple("{E164}@sip.example.com", ""));
  }

  @Test
  void listAreas_ofACountryWithoutAny_isEmpty() {
    assertThat(
            multitel
                .listAreas(ListAreasRequest.builder().countryCode("44").countryId("210").build())
                .areas())
        .isEmpty();
  }

  @Test
  void listNumbers_hasAllThatBeginWithThePrefix_atTheirPrices() {
    control.clearStock();
    control.stock("4420", new BigDecimal("0.50"));
    control.stock("4421", new BigDecimal("1.25"));
    control.stock("4520");

    assertThat(offered("44"))
        .extracting(OfferedNumber::number, OfferedNumber::monthlyCharges, OfferedNumber::setupCost)
        .containsExactly(
            tuple("4420", new BigDecimal("0.50"), BigDecimal.ZERO),
            tuple("4421", new BigDecimal("1.25"), BigDecimal.ZERO));
    assertThat(offered("46")).isEmpty();
  }

  @Test
  void releasedNumber_canBeBoughtByAnybody_andIsNotRestoredThen() {
    buy(NUMBER);
    release(NUMBER);
    buy(NUMBER);

    RestoreJob job =
        multitel.restoreNumbers(RestoreNumbersRequest.builder().numbers(List.of(NUMBER)).build());

    assertThat(job.results())
        .extracting(RestoredNumber::status)
        .containsOnly(RestoreOutcome.FAILED);
    assertThat(control.sold()).containsExactly(NUMBER);
    assertThat(control.spent()).isEqualByComparingTo("10.00");
  }

  @Test
  void release_ofANumberThatIsNotOwned_changesNothing() {
    int stock = control.inStock().size();

    assertThat(release(NUMBER).text()).doesNotContain(NUMBER);

    assertThat(control.inStock()).hasSize(stock);
    assertThat(control.sold()).isEmpty();
  }

  @Test
  void release_whenItsResponseIsLost_hasTakenEffectAndIsNotSentAgain() {
    control.own(NUMBER);
    control.schedule(Fault.paidAndDropped());

    OutcomeUnknownException failure =
        catchThrowableOfType(OutcomeUnknownException.class, () -> release(NUMBER));

    assertThat(failure.mayHaveTakenEffect()).isTrue();
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(control.sold()).isEmpty();
    assertThat(control.journal()).hasSize(1);
  }

  @Test
  void restore_ofMoreThanTen_isQueuedAndTakesEffect() {
    List<String> numbers =
        IntStream.range(0, 11).mapToObj(i -> String.valueOf(15_551_230_200L + i)).toList();
    numbers.forEach(control::own);
    numbers.forEach(this::release);

    RestoreJob job =
        multitel.restoreNumbers(RestoreNumbersRequest.builder().numbers(numbers).build());

    assertThat(job.status()).isEqualTo(RestoreStatus.PENDING);
    assertThat(job.totalNumbers()).isEqualTo(11);
    assertThat(job.results()).isNullOrEmpty();
    assertThat(control.sold()).containsExactlyElementsOf(numbers);
  }

  @Test
  void restore_whenTheBalanceIsTooSmall_restoresNone() {
    control.own(NUMBER);
    release(NUMBER);
    control.balance(BigDecimal.ONE);

    RestoreJob job =
        multitel.restoreNumbers(RestoreNumbersRequest.builder().numbers(List.of(NUMBER)).build());

    assertThat(job.results())
        .extracting(RestoredNumber::status)
        .containsOnly(RestoreOutcome.FAILED);
    assertThat(control.sold()).isEmpty();
  }

  static List<Consumer<MultitelClient>> lists() {
    return List.of(
        MultitelClient::listCountries,
        client ->
            client.listAreas(ListAreasRequest.builder().countryCode("1").countryId("211").build()),
        client -> client.listNumbers(ListNumbersRequest.builder().prefix("1203").build()),
        MultitelClient::listInventory,
        MultitelClient::getBalance);
  }

  static List<Consumer<MultitelClient>> reads() {
    List<Consumer<MultitelClient>> reads = new ArrayList<>(lists());
    reads.add(client -> client.getNumber(GetNumberRequest.builder().number(NUMBER).build()));
    return reads;
  }

  private Throwable failure(String user, Duration timeout, Consumer<MultitelClient> read) {
    control.own(NUMBER);
    try (MultitelClient other = client(user, timeout)) {
      return catchThrowable(() -> read.accept(other));
    }
  }

  @ParameterizedTest
  @MethodSource("reads")
  void read_whenTheUserNameForcesAFailure_isNeverAnEmptyList(Consumer<MultitelClient> read) {
    assertThat(failure("list-failed", Duration.ofSeconds(20), read))
        .isInstanceOf(InwardException.class);
    assertThat(failure("list-malformed", Duration.ofSeconds(20), read))
        .isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure("list-slow", Duration.ofSeconds(1), read))
        .isInstanceOf(InwardException.class);
    assertThat(failure("wrong", Duration.ofSeconds(20), read)).isInstanceOf(InwardException.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_thatOnlyLooksEmpty_isAFailure(Consumer<MultitelClient> list) {
    assertThat(failure("list-odd", Duration.ofSeconds(20), list))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void v3_withWrongCredentials_isRejected() {
    try (MultitelClient wrong = client("wrong", Duration.ofSeconds(20))) {
      for (Consumer<MultitelClient> call :
          List.<Consumer<MultitelClient>>of(
              MultitelClient::listInventory,
              MultitelClient::getBalance,
              client ->
                  client.restoreNumbers(
                      RestoreNumbersRequest.builder().numbers(List.of(NUMBER)).build()))) {
        assertThat(catchThrowableOfType(RejectedException.class, () -> call.accept(wrong)).reason())
            .isEqualTo(Reason.AUTHENTICATION);
      }
    }
  }
}
