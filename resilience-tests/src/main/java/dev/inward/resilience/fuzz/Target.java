package dev.inward.resilience.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Everything that reads what a vendor sent. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing that could change.
enum Target {
  BUY_NUMBERS_JSON("multitel", "buyNumbers", Format.JSON, Rule.CATALOGUE, Calls::buyNumbersJson),
  BUY_NUMBERS_XML("multitel", "buyNumbers", Format.XML, Rule.CATALOGUE, Calls::buyNumbersXml),
  BUY_NUMBERS_BY_GET_JSON(
      "multitel", "buyNumbersByGet", Format.JSON, Rule.CATALOGUE, Calls::buyNumbersByGetJson),
  BUY_NUMBERS_BY_GET_XML(
      "multitel", "buyNumbersByGet", Format.XML, Rule.CATALOGUE, Calls::buyNumbersByGetXml),
  BUY_NUMBERS_CSV("multitel", "buyNumbersCsv", Format.TEXT, Rule.NOTHING, Calls::buyNumbersCsv),
  BUY_NUMBERS_CSV_BY_GET(
      "multitel", "buyNumbersCsvByGet", Format.TEXT, Rule.NOTHING, Calls::buyNumbersCsvByGet),
  RENT_NUMBER("multitel", "rentNumber", Format.JSON, Rule.CODE, Calls::rentNumber),
  RENT_NUMBER_BY_GET("multitel", "rentNumberByGet", Format.JSON, Rule.CODE, Calls::rentNumberByGet),
  CALL_NOTIFICATION("multitel", "callNotification", Format.JSON, Rule.WEBHOOK, Target::noCall),
  LIST_AVAILABLE_NUMBERS(
      "crazytel", "listAvailableNumbers", Format.JSON, Rule.LIST, Calls::listAvailableNumbers),
  LIST_ADDRESSES("crazytel", "listAddresses", Format.JSON, Rule.LIST, Calls::listAddresses),
  LIST_OWNERS("crazytel", "listOwners", Format.JSON, Rule.LIST, Calls::listOwners),
  LIST_DESTINATIONS(
      "crazytel", "listDestinations", Format.JSON, Rule.LIST, Calls::listDestinations),
  PURCHASE("crazytel", "purchase", Format.JSON, Rule.STATUS, Calls::purchase),
  ORDER_DIDS("anveo", "orderDids", Format.XML, Rule.MARKS, Calls::orderDids);

  private final String vendor;
  private final String operation;
  private final Format format;
  private final Rule rule;
  private final Function<Clients, Yes> call;

  Target(String vendor, String operation, Format format, Rule rule, Function<Clients, Yes> call) {
    this.vendor = vendor;
    this.operation = operation;
    this.format = format;
    this.rule = rule;
    this.call = call;
  }

  private static Yes noCall(Clients clients) {
    throw new UnsupportedOperationException("a webhook is not called");
  }

  static List<Target> of(String vendor) {
    return Arrays.stream(values()).filter(target -> target.vendor.equals(vendor)).toList();
  }

  String vendor() {
    return vendor;
  }

  /** The operation's id in the contract. */
  String operation() {
    return operation;
  }

  Format format() {
    return format;
  }

  Rule rule() {
    return rule;
  }

  boolean spendsMoney() {
    return rule != Rule.LIST;
  }

  /** Whether there is another operation that has the same responses. */
  boolean isTwin() {
    return operation.endsWith("ByGet");
  }

  /** Whether it reads a body that the vendor sends of its own accord, and no response. */
  boolean isWebhook() {
    return rule == Rule.WEBHOOK;
  }

  Yes call(Clients clients) {
    return call.apply(clients);
  }
}
