package dev.inward.conformance.facts;

import static dev.inward.conformance.facts.Change.add;
import static dev.inward.conformance.facts.Change.copy;
import static dev.inward.conformance.facts.Change.drop;
import static dev.inward.conformance.facts.Change.remove;
import static dev.inward.conformance.facts.Change.rename;
import static dev.inward.conformance.facts.Change.set;

import java.util.List;
import java.util.stream.Stream;

/** Mutants of contracts and facts, each with the kind of fact that it breaks. */
final class FactMutants {

  private static final String FORM = "/components/schemas/BuyNumbersForm/properties";
  private static final String STATUS = "/components/schemas/BuyNumbersStatus";
  private static final String PURCHASE = "/paths/~1api~1v1~1phone-numbers~1purchase/post";
  private static final String BUY_NUMBERS = "/paths/~1{output}~1buynumbers/post";
  private static final String ORDER = "/paths/~1api~1v3.asp/post";

  private FactMutants() {}

  static List<FactMutant> all() {
    return Stream.of(calls(), parameters(), codes(), samples(), rest(), facts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FactMutant> calls() {
    return List.of(
        contract(
            "crazytel",
            "a slash at a path's end is missing",
            FactKind.CALL,
            rename("/paths/~1api~1v1~1phone-numbers~1owners~1", "/api/v1/phone-numbers/owners")),
        contract("crazytel", "the method is another one", FactKind.CALL, rename(PURCHASE, "put")),
        contract(
            "crazytel",
            "an operation is missing",
            FactKind.CALL,
            remove("/paths/~1api~1v1~1phone-numbers~1destinations~1")),
        contract(
            "multitel",
            "the path lacks a format",
            FactKind.CALL,
            drop("/components/schemas/BuyNumbersOutput/enum", "xml")),
        contract(
            "multitel",
            "the path with the literal format is missing",
            FactKind.CALL,
            remove("/paths/~1csv~1buynumbers")),
        contract(
            "anveo", "an unprinted call has no source", FactKind.CALL, remove(ORDER + "/x-source")),
        contract(
            "crazytel",
            "a purchase is free",
            FactKind.PURCHASE,
            set(PURCHASE + "/x-spends-money", false)),
        contract(
            "anveo", "an order is free", FactKind.PURCHASE, set(ORDER + "/x-spends-money", false)),
        contract(
            "multitel",
            "the host is another one",
            FactKind.HOST,
            set("/servers/0/url", "https://www.multitel.net")));
  }

  private static List<FactMutant> parameters() {
    return List.of(
        contract(
            "multitel",
            "a parameter is renamed",
            FactKind.PARAMETER,
            rename(FORM + "/callnotifyurl", "callNotifyUrl")),
        contract(
            "multitel",
            "a parameter is missing",
            FactKind.PARAMETER,
            remove("/components/schemas/RentNumberOptions/properties/uri3")),
        contract(
            "anveo",
            "a parameter is added",
            FactKind.PARAMETER,
            copy("/components/schemas/DidOrderRequest/properties/TITLE", "NOTE")),
        contract(
            "crazytel",
            "a parameter is no longer required",
            FactKind.REQUIRED,
            drop("/components/schemas/PurchaseRequest/required", "person_id")),
        contract(
            "anveo",
            "a parameter is required",
            FactKind.REQUIRED,
            add("/components/schemas/DidOrderRequest/required", "TITLE")),
        contract(
            "multitel",
            "a default is another one",
            FactKind.DEFAULT,
            set(FORM + "/autorenew/default", 2)),
        contract(
            "anveo",
            "a default is missing",
            FactKind.DEFAULT,
            remove("/components/schemas/DidOrderRequest/properties/QUANTITY/default")),
        contract(
            "multitel", "a default is added", FactKind.DEFAULT, set(FORM + "/ringtype/default", 1)),
        contract(
            "multitel",
            "a value is missing",
            FactKind.VALUES,
            drop("/components/schemas/DestinationType/enum", "14")),
        contract(
            "multitel",
            "a value is added",
            FactKind.VALUES,
            add("/components/schemas/SmsDestinationType/enum", "10")),
        contract(
            "anveo",
            "a value is added in capitals",
            FactKind.VALUES,
            add("/components/schemas/DidType/enum", "SPECIAL")),
        contract(
            "multitel",
            "a parameter is not deprecated",
            FactKind.DEPRECATED,
            remove(FORM + "/faxring/deprecated")),
        contract(
            "multitel",
            "a parameter is deprecated",
            FactKind.DEPRECATED,
            set(FORM + "/record/deprecated", true)),
        contract(
            "multitel",
            "a value is not deprecated",
            FactKind.DEPRECATED,
            remove("/components/schemas/DestinationType/x-enum/11/deprecated")));
  }

  private static List<FactMutant> codes() {
    return List.of(
        contract("multitel", "a code is missing", FactKind.CODE, remove(STATUS + "/x-enum/-275")),
        contract(
            "multitel", "a code is added", FactKind.CODE, copy(STATUS + "/x-enum/-275", "-276")),
        contract(
            "crazytel", "a status is missing", FactKind.CODE, remove(PURCHASE + "/responses/500")),
        contract(
            "crazytel",
            "a status is added",
            FactKind.CODE,
            copy(PURCHASE + "/responses/400", "402")),
        contract(
            "multitel",
            "a code's text is another one",
            FactKind.TEXT,
            set(STATUS + "/x-enum/-1325/text", "Number has been reserved by yourself")),
        contract(
            "multitel",
            "a code's description is another one",
            FactKind.TEXT,
            set(STATUS + "/x-enum/100/description", "Authentication is required")),
        contract(
            "crazytel",
            "a status's text is another one",
            FactKind.TEXT,
            set(PURCHASE + "/responses/404/description", "Address not found")));
  }

  private static List<FactMutant> samples() {
    return List.of(
        contract(
            "multitel",
            "a member of a response is missing",
            FactKind.RESPONSE,
            remove("/components/schemas/RentalPrice/properties/overflow")),
        contract(
            "multitel",
            "a member of a response is added",
            FactKind.RESPONSE,
            copy("/components/schemas/RentalPrice/properties/overflow", "minimum")),
        contract(
            "multitel",
            "a number in a response is text",
            FactKind.RESPONSE,
            set("/components/schemas/RentNumberStatus/properties/code/type", "string")),
        contract(
            "anveo",
            "an attribute of a response is an element",
            FactKind.RESPONSE,
            remove("/components/schemas/Did/properties/AREA_CODE/xml")),
        contract(
            "anveo",
            "an attribute of another page has no source",
            FactKind.RESPONSE,
            remove("/components/schemas/Did/properties/RATE_PLAN_ID/x-source")),
        contract(
            "anveo",
            "an element of a request is renamed",
            FactKind.REQUEST,
            rename("/components/schemas/UserToken/properties/USERKEY", "USER_KEY")),
        contract(
            "multitel",
            "a member of a callback is renamed",
            FactKind.CALLBACK,
            rename("/components/schemas/CallNotification/properties/callid", "callId")),
        contract(
            "multitel",
            "a callback is missing",
            FactKind.CALLBACK,
            remove(BUY_NUMBERS + "/callbacks")));
  }

  private static List<FactMutant> rest() {
    return List.of(
        contract(
            "crazytel",
            "a header is renamed",
            FactKind.HEADER,
            set("/components/securitySchemes/apiKey/name", "X-Api-Key")),
        contract(
            "anveo",
            "an action is renamed",
            FactKind.ACTION,
            set(ORDER + "/requestBody/content/application~1xml/x-action/name", "DID.BUY")),
        contract(
            "multitel",
            "a success has another value",
            FactKind.SUCCESS,
            set(BUY_NUMBERS + "/x-outcome/success/0/equals", "201")),
        contract(
            "anveo",
            "a success needs one thing less",
            FactKind.SUCCESS,
            remove(ORDER + "/x-outcome/success/0")),
        contract(
            "anveo",
            "a success needs the opposite",
            FactKind.SUCCESS,
            set(ORDER + "/x-outcome/success/2/empty", true)),
        contract(
            "multitel",
            "a documented parameter is marked as assumed",
            FactKind.EVIDENCE,
            set(FORM + "/uri/x-evidence", "assumed")),
        contract(
            "multitel",
            "a documented member is marked as a sample's",
            FactKind.EVIDENCE,
            set("/components/schemas/BuyNumbersResult/properties/RETURN/x-evidence", "sample")),
        contract(
            "multitel",
            "a sample's member is marked as documented",
            FactKind.EVIDENCE,
            set("/components/schemas/Rental/properties/number/x-evidence", "documented")),
        contract(
            "crazytel",
            "a sample's value is marked as assumed",
            FactKind.EVIDENCE,
            set("/components/schemas/PrimaryRoute/x-enum/device/x-evidence", "assumed")));
  }

  private static List<FactMutant> facts() {
    return List.of(
        facts("multitel", "a call is missing", FactKind.CALL, remove("/documents/1/calls/0")),
        facts(
            "multitel",
            "a parameter is missing",
            FactKind.PARAMETER,
            remove("/documents/0/parameters/4")),
        facts(
            "anveo",
            "a value is missing",
            FactKind.VALUES,
            remove("/documents/0/parameters/0/values/TOLLFREE")),
        facts("multitel", "a code is missing", FactKind.CODE, remove("/documents/0/codes/3")),
        facts(
            "multitel",
            "a field of a sample is missing",
            FactKind.RESPONSE,
            remove("/documents/1/responses/0/fields/8")),
        facts(
            "crazytel",
            "a type is another one",
            FactKind.TYPE,
            set("/documents/0/parameters/0/type", "integer")),
        facts("crazytel", "a header is missing", FactKind.HEADER, remove("/documents/0/headers/0")),
        new FactMutant(
            "the document's text is another one",
            "anveo",
            "manifest.yaml",
            FactKind.DOCUMENT,
            set("/documents/0/sha256", "0")),
        new FactMutant(
            "a known difference is missing",
            "anveo",
            "differences.yaml",
            FactKind.DEFAULT,
            remove("/differences/0")),
        new FactMutant(
            "a known difference does not say why",
            "anveo",
            "differences.yaml",
            FactKind.KNOWN_DIFFERENCE,
            set("/differences/0/why", " ")));
  }

  private static FactMutant contract(String vendor, String name, FactKind kind, Change change) {
    return new FactMutant(name, vendor, "openapi.yaml", kind, change);
  }

  private static FactMutant facts(String vendor, String name, FactKind kind, Change change) {
    return new FactMutant(name, vendor, "facts.yaml", kind, change);
  }
}
