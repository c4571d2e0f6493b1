package dev.inward.anveo;

import dev.inward.testing.VendorCall;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call in both styles. */
record AnveoCall<R>(
    Function<AnveoClient, R> blockingly, Function<AnveoClient, CompletableFuture<R>> asynchronously)
    implements VendorCall<AnveoClient, R> {

  static final AnveoCall<CountryList> COUNTRIES =
      of(
          CountriesRequest.builder().didType(DidType.GEOGRAPHIC).build(),
          AnveoClient::listCountries,
          AnveoClient::listCountriesAsync);

  static final AnveoCall<StateList> STATES =
      of(
          StatesRequest.builder().didType(DidType.GEOGRAPHIC).countryId("1").build(),
          AnveoClient::listStates,
          AnveoClient::listStatesAsync);

  static final AnveoCall<AreaList> AREAS =
      of(
          AreasRequest.builder().didType(DidType.GEOGRAPHIC).stateId("33").build(),
          AnveoClient::listAreas,
          AnveoClient::listAreasAsync);

  static final AnveoCall<DidList> DIDS =
      of(
          DidListRequest.builder().filterTitle("order-4711").build(),
          AnveoClient::listDids,
          AnveoClient::listDidsAsync);

  static final AnveoCall<DidUpdateResult> UPDATE =
      of(
          DidUpdateRequest.builder()
              .filterE164("12125550101")
              .withoutSmsEmail()
              .withoutSmsUrl()
              .build(),
          AnveoClient::updateDids,
          AnveoClient::updateDidsAsync);

  static final AnveoCall<DidCancelResult> CANCEL =
      of(
          DidCancelRequest.builder().e164("12125550101").build(),
          AnveoClient::cancelDid,
          AnveoClient::cancelDidAsync);

  static final AnveoCall<DidMoveResult> MOVE =
      of(
          DidMoveRequest.builder().e164("12125550101").toAccountNumber("9874534234").build(),
          AnveoClient::moveDid,
          AnveoClient::moveDidAsync);

  static final AnveoCall<Balance> BALANCE =
      new AnveoCall<>(AnveoClient::getBalance, AnveoClient::getBalanceAsync);

  /** An operation with a request. */
  interface Style<Q, T> {
    T call(AnveoClient client, Q request);
  }

  private static <Q, R> AnveoCall<R> of(
      Q request, Style<Q, R> blockingly, Style<Q, CompletableFuture<R>> asynchronously) {
    return new AnveoCall<>(
        client -> blockingly.call(client, request), client -> asynchronously.call(client, request));
  }

  @Override
  public R blocking(AnveoClient client) {
    return blockingly.apply(client);
  }

  @Override
  public CompletableFuture<R> asynchronous(AnveoClient client) {
    return asynchronously.apply(client);
  }
}
