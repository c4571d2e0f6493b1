package dev.inward.resilience.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Every operation and webhook that reads bytes of a vendor. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing that could change.
enum FuzzTarget {
  BUY_NUMBERS_JSON(
      "multitel",
      "buyNumbers",
      BodyFormat.JSON,
      ResponseOracle.STATUS_CATALOGUE,
      TargetCalls::buyNumbersJson),
  BUY_NUMBERS_XML(
      "multitel",
      "buyNumbers",
      BodyFormat.XML,
      ResponseOracle.STATUS_CATALOGUE,
      TargetCalls::buyNumbersXml),
  BUY_NUMBERS_BY_GET_JSON(
      "multitel",
      "buyNumbersByGet",
      BodyFormat.JSON,
      ResponseOracle.STATUS_CATALOGUE,
      TargetCalls::buyNumbersByGetJson),
  BUY_NUMBERS_BY_GET_XML(
      "multitel",
      "buyNumbersByGet",
      BodyFormat.XML,
      ResponseOracle.STATUS_CATALOGUE,
      TargetCalls::buyNumbersByGetXml),
  BUY_NUMBERS_CSV(
      "multitel",
      "buyNumbersCsv",
      BodyFormat.TEXT,
      ResponseOracle.ANY_TEXT,
      TargetCalls::buyNumbersCsv),
  BUY_NUMBERS_CSV_BY_GET(
      "multitel",
      "buyNumbersCsvByGet",
      BodyFormat.TEXT,
      ResponseOracle.ANY_TEXT,
      TargetCalls::buyNumbersCsvByGet),
  RENT_NUMBER(
      "multitel",
      "rentNumber",
      BodyFormat.JSON,
      ResponseOracle.SUCCESS_CODE,
      TargetCalls::rentNumber),
  RENT_NUMBER_BY_GET(
      "multitel",
      "rentNumberByGet",
      BodyFormat.JSON,
      ResponseOracle.SUCCESS_CODE,
      TargetCalls::rentNumberByGet),
  CALL_NOTIFICATION(
      "multitel", "callNotification", BodyFormat.JSON, ResponseOracle.WEBHOOK, FuzzTarget::noCall),
  LIST_AVAILABLE_NUMBERS(
      "crazytel",
      "listAvailableNumbers",
      BodyFormat.JSON,
      ResponseOracle.LIST,
      TargetCalls::listAvailableNumbers),
  LIST_ADDRESSES(
      "crazytel",
      "listAddresses",
      BodyFormat.JSON,
      ResponseOracle.LIST,
      TargetCalls::listAddresses),
  LIST_OWNERS(
      "crazytel", "listOwners", BodyFormat.JSON, ResponseOracle.LIST, TargetCalls::listOwners),
  LIST_DESTINATIONS(
      "crazytel",
      "listDestinations",
      BodyFormat.JSON,
      ResponseOracle.LIST,
      TargetCalls::listDestinations),
  PURCHASE("crazytel", "purchase", BodyFormat.JSON, ResponseOracle.STATUS, TargetCalls::purchase),
  ORDER_DIDS("anveo", "orderDids", BodyFormat.XML, ResponseOracle.MARKERS, TargetCalls::orderDids);

  private final String vendor;
  private final String operation;
  private final BodyFormat format;
  private final ResponseOracle oracle;
  private final Function<InMemoryClients, CallResult> call;

  FuzzTarget(
      String vendor,
      String operation,
      BodyFormat format,
      ResponseOracle oracle,
      Function<InMemoryClients, CallResult> call) {
    this.vendor = vendor;
    this.operation = operation;
    this.format = format;
    this.oracle = oracle;
    this.call = call;
  }

  private static CallResult noCall(InMemoryClients clients) {
    throw new UnsupportedOperationException("a webhook is not called");
  }

  static List<FuzzTarget> of(String vendor) {
    return Arrays.stream(values()).filter(target -> target.vendor.equals(vendor)).toList();
  }

  String vendor() {
    return vendor;
  }

  /** Returns the {@code operationId}. */
  String operation() {
    return operation;
  }

  BodyFormat format() {
    return format;
  }

  ResponseOracle oracle() {
    return oracle;
  }

  boolean spendsMoney() {
    return oracle != ResponseOracle.LIST;
  }

  /** Tells whether another operation has the same responses. */
  boolean isGetVariant() {
    return operation.endsWith("ByGet");
  }

  /** Tells whether it reads the body of a webhook instead of a response. */
  boolean isWebhook() {
    return oracle == ResponseOracle.WEBHOOK;
  }

  CallResult call(InMemoryClients clients) {
    return call.apply(clients);
  }
}
