package dev.inward.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.inward.OutcomeUnknownException;
import dev.inward.RejectedException;
import dev.inward.UnreadableResponseException;
import dev.inward.anveo.AllDidsUpdateRequest;
import dev.inward.anveo.AnveoClient;
import dev.inward.anveo.Area;
import dev.inward.anveo.AreasRequest;
import dev.inward.anveo.CallForwardType;
import dev.inward.anveo.CountriesRequest;
import dev.inward.anveo.Country;
import dev.inward.anveo.Did;
import dev.inward.anveo.DidCancelRequest;
import dev.inward.anveo.DidListRequest;
import dev.inward.anveo.DidMoveRequest;
import dev.inward.anveo.DidOrderRequest;
import dev.inward.anveo.DidType;
import dev.inward.anveo.DidUpdateRequest;
import dev.inward.anveo.State;
import dev.inward.anveo.StatesRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A DID's life at Anveo: found, ordered, seen, changed, moved and cancelled, in one book. */
class AnveoLifecycleTest {

  private static final String SUB_ACCOUNT = "1234567895";

  private Sandbox sandbox;
  private VendorControl control;
  private AnveoClient anveo;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start(Vendor.ANVEO);
    control = sandbox.control(Vendor.ANVEO);
    anveo = client("key", Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    anveo.close();
    sandbox.close();
  }

  private AnveoClient client(String key, Duration timeout) {
    return AnveoClient.builder()
        .userKey(key)
        .baseUrl(sandbox.baseUrl(Vendor.ANVEO))
        .retryReads(false)
        .callTimeout(timeout)
        .build();
  }

  private Area newYork() {
    Country country =
        anveo
            .listCountries(CountriesRequest.builder().didType(DidType.GEOGRAPHIC).build())
            .countries()
            .get(0);
    State state =
        anveo
            .listStates(
                StatesRequest.builder()
                    .didType(DidType.GEOGRAPHIC)
                    .countryId(country.countryId())
                    .build())
            .states()
            .get(0);
    return area(state.stateId(), DidType.GEOGRAPHIC);
  }

  private Area area(String state, DidType type) {
    return anveo
        .listAreas(AreasRequest.builder().didType(type).stateId(state).build())
        .areas()
        .get(0);
  }

  private List<Did> ordered(Area area, String title, int quantity) {
    return anveo
        .orderDids(
            DidOrderRequest.builder()
                .didType(DidType.GEOGRAPHIC)
                .areaId(area.areaId())
                .quantity(quantity)
                .title(title)
                .build())
        .dids();
  }

  private List<Did> listed(Consumer<DidListRequest.Builder> filters) {
    DidListRequest.Builder request = DidListRequest.builder();
    filters.accept(request);
    return anveo.listDids(request.build()).dids();
  }

  private static List<String> numbers(List<Did> dids) {
    return dids.stream().map(Did::e164).toList();
  }

  @Test
  void did_isFoundOrderedSeenChangedAndCancelled() {
    Area area = newYork();
    assertThat(area.stock()).isEqualTo(102);
    assertThat(area.ratePlans().get(0).monthlyPrice()).isEqualByComparingTo("1.49");
    assertThat(anveo.getBalance().balance()).isEqualByComparingTo("1490.00");
    assertThat(listed(all -> {})).isEmpty();

    List<String> bought = numbers(ordered(area, "order-4711", 2));

    assertThat(bought).containsExactly("12121111111", "12121111112");
    assertThat(newYork().stock()).isEqualTo(100);
    assertThat(anveo.getBalance().balance()).isEqualByComparingTo("1487.02");
    assertThat(numbers(listed(all -> {}))).isEqualTo(bought);
    assertThat(listed(all -> {})).extracting(Did::title).containsOnly("order-4711");

    assertThat(
            anveo
                .updateDids(
                    DidUpdateRequest.builder()
                        .filterE164(bought.get(0))
                        .callForwardType(CallForwardType.SIP_URI)
                        .callForwardTo("$[E164]$@sip.example.com")
                        .smsUrl("https://example.com/sms")
                        .withoutSmsEmail()
                        .build())
                .dids())
        .singleElement()
        .satisfies(
            did -> {
              assertThat(did.e164()).isEqualTo(bought.get(0));
              assertThat(did.callForwardTo()).isEqualTo("$[E164]$@sip.example.com");
              assertThat(did.smsUrl()).isEqualTo("https://example.com/sms");
            });
    assertThat(listed(did -> did.filterE164(bought.get(0))).get(0).smsUrl())
        .isEqualTo("https://example.com/sms");
    assertThat(listed(did -> did.filterE164(bought.get(1))).get(0).smsUrl()).isEmpty();

    anveo.cancelDid(DidCancelRequest.builder().e164(bought.get(0)).build());

    assertThat(numbers(listed(all -> {}))).containsExactly(bought.get(1));
    assertThat(control.inStock()).contains(bought.get(0)).doesNotContain(bought.get(1));
    assertThat(newYork().stock()).isEqualTo(101);
    assertThat(anveo.getBalance().balance()).as("nothing is refunded").isEqualTo("1487.02");
  }

  @Test
  void update_thatLeavesSmsOff_switchesItOff() {
    String did = numbers(ordered(newYork(), "order", 1)).get(0);
    anveo.updateAllDids(
        AllDidsUpdateRequest.builder()
            .smsUrl("https://example.com/sms")
            .smsEmail("sms@example.com")
            .build());

    anveo.updateDids(
        DidUpdateRequest.builder()
            .filterTitle("order")
            .callForwardType(CallForwardType.PHONE)
            .callForwardTo("12125550199")
            .smsEmail("sms@example.com")
            .withoutSmsUrl()
            .build());

    Did changed = listed(one -> one.filterE164(did)).get(0);
    assertThat(changed.callForwardType()).isEqualTo("PHONE");
    assertThat(changed.smsEmail()).isEqualTo("sms@example.com");
    assertThat(changed.smsUrl()).isEmpty();
  }

  @Test
  void update_thatMatchesNoDid_changesNone() {
    ordered(newYork(), "one", 1);

    assertThat(
            anveo
                .updateDids(
                    DidUpdateRequest.builder()
                        .filterTitle("other")
                        .smsUrl("https://example.com/sms")
                        .withoutSmsEmail()
                        .build())
                .dids())
        .isEmpty();
    assertThat(listed(all -> {}).get(0).smsUrl()).isEmpty();
  }

  @Test
  void filters_areAllApplied() {
    List<String> first = numbers(ordered(newYork(), "first", 2));
    ordered(newYork(), "second", 1);

    assertThat(numbers(listed(dids -> dids.filterTitle("first")))).isEqualTo(first);
    assertThat(listed(dids -> dids.filterTitle("first").filterE164("12125550100"))).isEmpty();
    assertThat(listed(dids -> dids.filterDidType(DidType.MOBILE))).isEmpty();
    assertThat(listed(dids -> dids.filterDidType(DidType.GEOGRAPHIC))).hasSize(3);
    assertThat(listed(dids -> dids.filterTitle("fir"))).isEmpty();
  }

  @Test
  void didOfASubAccount_isSeenAndCancelledWithItsNumberOnly() {
    String did = numbers(ordered(newYork(), "order", 1)).get(0);

    assertThat(
            anveo
                .moveDid(DidMoveRequest.builder().e164(did).toAccountNumber(SUB_ACCOUNT).build())
                .dids())
        .extracting(Did::accountNumber)
        .containsExactly(SUB_ACCOUNT);

    assertThat(listed(all -> {})).isEmpty();
    assertThat(numbers(listed(dids -> dids.accountNumber(SUB_ACCOUNT)))).containsExactly(did);
    RejectedException refused =
        catchThrowableOfType(
            RejectedException.class,
            () -> anveo.cancelDid(DidCancelRequest.builder().e164(did).build()));
    assertThat(refused.vendorMessage()).isEqualTo("DID not found");
    assertThat(control.sold()).containsExactly(did);

    anveo.cancelDid(DidCancelRequest.builder().e164(did).accountNumber(SUB_ACCOUNT).build());
    assertThat(control.sold()).isEmpty();
    assertThat(
            catchThrowable(
                () ->
                    anveo.moveDid(DidMoveRequest.builder().e164(did).toAccountNumber("1").build())))
        .isExactlyInstanceOf(RejectedException.class);
  }

  @Test
  void area_sellsItsOwnDidsOnly_andOneThatIsNotListedAny() {
    Area area = newYork();
    assertThat(ordered(area, "all", 500)).hasSize(102);
    assertThat(newYork().stock()).isZero();
    assertThat(catchThrowable(() -> ordered(area, "more", 1)))
        .isExactlyInstanceOf(RejectedException.class);

    assertThat(ordered(Area.builder().areaId("123.123").build(), "any", 1)).hasSize(1);
    assertThat(area("33", DidType.MOBILE).stock()).isZero();
  }

  @Test
  void releaseWhoseResponseIsLost_tookPlace() {
    String did = numbers(ordered(newYork(), "order", 1)).get(0);
    control.schedule(Fault.paidAndDropped());

    OutcomeUnknownException failure =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> anveo.cancelDid(DidCancelRequest.builder().e164(did).build()));

    assertThat(failure.mayHaveTakenEffect()).isTrue();
    assertThat(failure.mayHaveSpent()).isFalse();
    assertThat(listed(all -> {})).isEmpty();
  }

  static Stream<Consumer<AnveoClient>> reads() {
    return Stream.of(
        client -> client.listCountries(CountriesRequest.builder().didType(DidType.MOBILE).build()),
        client ->
            client.listStates(
                StatesRequest.builder().didType(DidType.MOBILE).countryId("1").build()),
        client ->
            client.listAreas(AreasRequest.builder().didType(DidType.MOBILE).stateId("33").build()),
        client -> client.listDids(DidListRequest.builder().build()),
        AnveoClient::getBalance);
  }

  @ParameterizedTest
  @MethodSource("reads")
  void read_thatFails_isNeverAnEmptyList(Consumer<AnveoClient> read) {
    assertThat(failure(read, "wrong", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(RejectedException.class);
    assertThat(failure(read, "list-failed", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(RejectedException.class);
    assertThat(failure(read, "list-odd", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
    assertThat(failure(read, "list-malformed", Duration.ofSeconds(20)))
        .isExactlyInstanceOf(UnreadableResponseException.class);
    assertThat(failure(read, "list-slow", Duration.ofMillis(300)))
        .isExactlyInstanceOf(OutcomeUnknownException.class);
  }

  private Throwable failure(Consumer<AnveoClient> read, String key, Duration timeout) {
    try (AnveoClient client = client(key, timeout)) {
      return catchThrowable(() -> read.accept(client));
    }
  }
}
