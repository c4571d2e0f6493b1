package dev.inward.conformance.mutation;

import static dev.inward.conformance.mutation.Change.add;
import static dev.inward.conformance.mutation.Change.copy;
import static dev.inward.conformance.mutation.Change.drop;
import static dev.inward.conformance.mutation.Change.remove;
import static dev.inward.conformance.mutation.Change.rename;
import static dev.inward.conformance.mutation.Change.set;
import static dev.inward.conformance.mutation.Mutators.contract;
import static dev.inward.conformance.mutation.Mutators.yaml;

import dev.inward.conformance.facts.FactKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mutants of the contract and of the facts, by the kind of fact about which the two then differ.
 */
final class FactMutants {

  private static final String FORM = "/components/schemas/BuyNumbersForm/properties";
  private static final String STATUS = "/components/schemas/BuyNumbersStatus";
  private static final String PURCHASE = "/paths/~1api~1v1~1phone-numbers~1purchase/post";
  private static final String BUY_NUMBERS = "/paths/~1{output}~1buynumbers/post";
  private static final String ORDER = "/paths/~1api~1v3.asp#DID.ORDER/post";
  private static final String UPDATE = "/paths/~1api~1v1~1phone-numbers/patch";

  private FactMutants() {}

  /** Returns mutants of the contracts. */
  static Map<FactKind, List<Mutant>> contracts() {
    Map<FactKind, List<Mutant>> mutants = new LinkedHashMap<>();
    mutants.put(
        FactKind.CALL,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "crazytel",
                "CD",
                "a slash at a path's end is missing",
                contract(
                    rename(
                        "/paths/~1api~1v1~1phone-numbers~1owners~1",
                        "/api/v1/phone-numbers/owners")))
            .add("crazytel", "CD", "the method is another one", contract(rename(PURCHASE, "put")))
            .add(
                "crazytel",
                "CD",
                "an operation is missing",
                contract(remove("/paths/~1api~1v1~1phone-numbers~1destinations~1")))
            .add(
                "multitel",
                "CD",
                "the path lacks a format",
                contract(drop("/components/schemas/BuyNumbersOutput/enum", "xml")))
            .add(
                "multitel",
                "CD",
                "the path with the literal format is missing",
                contract(remove("/paths/~1csv~1buynumbers")))
            .add(
                "anveo",
                "CD",
                "an unprinted call has no source",
                contract(remove(ORDER + "/x-source")))
            .mutants());
    mutants.put(
        FactKind.PURCHASE,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "crazytel",
                "CD",
                "a purchase is free",
                contract(set(PURCHASE + "/x-effect", "read")))
            .add(
                "crazytel",
                "CD",
                "a change is a read",
                contract(set(UPDATE + "/x-effect", "read"), remove(UPDATE + "/x-cost")))
            .add(
                "crazytel",
                "CD",
                "a change gives a number up",
                contract(set(UPDATE + "/x-effect", "release")))
            .add("anveo", "CD", "an order is free", contract(set(ORDER + "/x-effect", "read")))
            .mutants());
    mutants.put(
        FactKind.HOST,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "the host is another one",
                contract(set("/servers/0/url", "https://www.multitel.net")))
            .mutants());
    mutants.put(
        FactKind.PARAMETER,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a parameter is renamed",
                contract(rename(FORM + "/callnotifyurl", "callNotifyUrl")))
            .add(
                "multitel",
                "CD",
                "a parameter is missing",
                contract(remove("/components/schemas/RentNumberOptions/properties/uri3")))
            .add(
                "anveo",
                "CD",
                "a parameter is added",
                contract(copy("/components/schemas/DidOrderRequest/properties/TITLE", "NOTE")))
            .mutants());
    mutants.put(
        FactKind.REQUIRED,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "crazytel",
                "CD",
                "a parameter is no longer required",
                contract(drop("/components/schemas/PurchaseRequest/required", "person_id")))
            .add(
                "anveo",
                "CD",
                "a parameter is required",
                contract(add("/components/schemas/DidOrderRequest/required", "TITLE")))
            .mutants());
    mutants.put(
        FactKind.DEFAULT,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a default is another one",
                contract(set(FORM + "/autorenew/default", 2)))
            .add(
                "anveo",
                "CD",
                "a default is missing",
                contract(remove("/components/schemas/DidOrderRequest/properties/QUANTITY/default")))
            .add(
                "multitel",
                "CD",
                "a default is added",
                contract(set(FORM + "/ringtype/default", 1)))
            .mutants());
    mutants.put(
        FactKind.VALUES,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a value is missing",
                contract(drop("/components/schemas/DestinationType/enum", "14")))
            .add(
                "multitel",
                "CD",
                "a value is added",
                contract(add("/components/schemas/SmsDestinationType/enum", "10")))
            .add(
                "anveo",
                "CD",
                "a value is added in capitals",
                contract(add("/components/schemas/DidType/enum", "SPECIAL")))
            .add(
                "multitel",
                "CD",
                "a limit is added",
                contract(set(FORM + "/description/maxLength", 1000)))
            .add(
                "anveo",
                "CD",
                "a limit of a number is added",
                contract(
                    set("/components/schemas/DidOrderRequest/properties/QUANTITY/maximum", 100)))
            .mutants());
    mutants.put(
        FactKind.DEPRECATED,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a parameter is not deprecated",
                contract(remove(FORM + "/faxring/deprecated")))
            .add(
                "multitel",
                "CD",
                "a parameter is deprecated",
                contract(set(FORM + "/record/deprecated", true)))
            .add(
                "multitel",
                "CD",
                "a value is not deprecated",
                contract(remove("/components/schemas/DestinationType/x-enum/11/deprecated")))
            .mutants());
    mutants.put(
        FactKind.CODE,
        MutantList.of(MutantKind.CONTRACT)
            .add("multitel", "CD", "a code is missing", contract(remove(STATUS + "/x-enum/-275")))
            .add(
                "multitel",
                "CD",
                "a code is added",
                contract(copy(STATUS + "/x-enum/-275", "-276")))
            .add(
                "crazytel",
                "CD",
                "a status is missing",
                contract(remove(PURCHASE + "/responses/500")))
            .add(
                "crazytel",
                "CD",
                "a status is added",
                contract(copy(PURCHASE + "/responses/400", "402")))
            .mutants());
    mutants.put(
        FactKind.TEXT,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a code's text is another one",
                contract(
                    set(STATUS + "/x-enum/-1325/text", "Number has been reserved by yourself")))
            .add(
                "multitel",
                "CD",
                "a code's description is another one",
                contract(set(STATUS + "/x-enum/100/description", "Authentication is required")))
            .add(
                "crazytel",
                "CD",
                "a status's text is another one",
                contract(set(PURCHASE + "/responses/404/description", "Address not found")))
            .mutants());
    mutants.put(
        FactKind.RESPONSE,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a member of a response is missing",
                contract(remove("/components/schemas/RentalPrice/properties/overflow")))
            .add(
                "multitel",
                "CD",
                "a member of a response is added",
                contract(copy("/components/schemas/RentalPrice/properties/overflow", "minimum")))
            .add(
                "multitel",
                "CD",
                "a number in a response is text",
                contract(
                    set("/components/schemas/OfferedNumber/properties/FreeMinutes/type", "string")))
            .add(
                "anveo",
                "CD",
                "an attribute of a response is an element",
                contract(remove("/components/schemas/Did/properties/AREA_CODE/xml")))
            .add(
                "anveo",
                "CD",
                "an attribute that no page has is called a sample's",
                contract(set("/components/schemas/Country/properties/IS_FAX/x-evidence", "sample")))
            .mutants());
    mutants.put(
        FactKind.REQUEST,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "anveo",
                "CD",
                "an element of a request is renamed",
                contract(rename("/components/schemas/UserToken/properties/USERKEY", "USER_KEY")))
            .mutants());
    mutants.put(
        FactKind.CALLBACK,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a member of a callback is renamed",
                contract(
                    rename("/components/schemas/CallNotification/properties/callid", "callId")))
            .add(
                "multitel",
                "CD",
                "a callback is missing",
                contract(remove(BUY_NUMBERS + "/callbacks")))
            .mutants());
    mutants.put(
        FactKind.HEADER,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "crazytel",
                "CD",
                "a header is renamed",
                contract(set("/components/securitySchemes/apiKey/name", "X-Api-Key")))
            .mutants());
    mutants.put(
        FactKind.ACTION,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "anveo",
                "CD",
                "an action is renamed",
                contract(
                    set(ORDER + "/requestBody/content/application~1xml/x-action/name", "DID.BUY")))
            .mutants());
    mutants.put(
        FactKind.SUCCESS,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a success has another value",
                contract(set(BUY_NUMBERS + "/x-outcome/success/0/equals", "201")))
            .add(
                "anveo",
                "CD",
                "a success needs one thing less",
                contract(remove(ORDER + "/x-outcome/success/0")))
            .add(
                "anveo",
                "CD",
                "a success needs the opposite",
                contract(set(ORDER + "/x-outcome/success/2/empty", true)))
            .mutants());
    mutants.put(
        FactKind.RECONCILIATION,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a read that proves nothing shows absence",
                contract(set(BUY_NUMBERS + "/x-reconciliation/witnesses/0/shows-absence", true)))
            .add(
                "multitel",
                "CD",
                "the numbers of the account stand elsewhere in the response",
                contract(set(BUY_NUMBERS + "/x-reconciliation/witnesses/1/list", "/status")))
            .add(
                "crazytel",
                "CD",
                "all numbers of the account are read, and not the one that was bought",
                contract(remove(PURCHASE + "/x-reconciliation/witnesses/0/arguments")))
            .add(
                "anveo",
                "CD",
                "an order is found without its tag",
                contract(remove(ORDER + "/x-reconciliation/tag")))
            .mutants());
    mutants.put(
        FactKind.EVIDENCE,
        MutantList.of(MutantKind.CONTRACT)
            .add(
                "multitel",
                "CD",
                "a documented parameter is marked as assumed",
                contract(set(FORM + "/uri/x-evidence", "assumed")))
            .add(
                "multitel",
                "CD",
                "a documented member is marked as a sample's",
                contract(
                    set(
                        "/components/schemas/BuyNumbersResult/properties/RETURN/x-evidence",
                        "sample")))
            .add(
                "multitel",
                "CD",
                "a sample's member is marked as documented",
                contract(
                    set("/components/schemas/Rental/properties/number/x-evidence", "documented")))
            .add(
                "multitel",
                "CD",
                "a sample's value is marked as assumed",
                contract(
                    set("/components/schemas/RestoreOutcome/x-enum/success/x-evidence", "assumed")))
            .mutants());
    return mutants;
  }

  /** Returns mutants of the facts and of what belongs to them. */
  static Map<FactKind, List<Mutant>> facts() {
    Map<FactKind, List<Mutant>> mutants = new LinkedHashMap<>();
    mutants.put(
        FactKind.RECONCILIATION,
        MutantList.of(MutantKind.FACTS)
            .add(
                "crazytel",
                "CD",
                "a purchase is not reconciled",
                yaml("facts.yaml", remove("/reconciliations/0")))
            .mutants());
    mutants.put(
        FactKind.CALL,
        MutantList.of(MutantKind.FACTS)
            .add(
                "multitel",
                "CD",
                "a call is missing",
                yaml("facts.yaml", remove("/documents/1/calls/0")))
            .mutants());
    mutants.put(
        FactKind.PARAMETER,
        MutantList.of(MutantKind.FACTS)
            .add(
                "multitel",
                "CD",
                "a parameter is missing",
                yaml("facts.yaml", remove("/documents/0/parameters/4")))
            .mutants());
    mutants.put(
        FactKind.VALUES,
        MutantList.of(MutantKind.FACTS)
            .add(
                "anveo",
                "CD",
                "a value is missing",
                yaml("facts.yaml", remove("/documents/0/parameters/0/values/TOLLFREE")))
            .mutants());
    mutants.put(
        FactKind.CODE,
        MutantList.of(MutantKind.FACTS)
            .add(
                "multitel",
                "CD",
                "a code is missing",
                yaml("facts.yaml", remove("/documents/0/codes/3")))
            .mutants());
    mutants.put(
        FactKind.RESPONSE,
        MutantList.of(MutantKind.FACTS)
            .add(
                "multitel",
                "CD",
                "a field of a sample is missing",
                yaml("facts.yaml", remove("/documents/1/responses/0/fields/8")))
            .mutants());
    mutants.put(
        FactKind.TYPE,
        MutantList.of(MutantKind.FACTS)
            .add(
                "crazytel",
                "CD",
                "a type is another one",
                yaml("facts.yaml", set("/documents/0/parameters/0/type", "integer")))
            .mutants());
    mutants.put(
        FactKind.HEADER,
        MutantList.of(MutantKind.FACTS)
            .add(
                "crazytel",
                "CD",
                "a header is missing",
                yaml(
                    "facts.yaml",
                    remove("/documents/0/headers/0"),
                    remove("/documents/1/headers/0")))
            .add(
                "crazytel",
                "CD",
                "the header of a body's type is missing",
                yaml("facts.yaml", remove("/documents/0/headers/1")))
            .add(
                "anveo",
                "CD",
                "a header that the document does not state is missing",
                yaml("facts.yaml", remove("/documents/0/headers/0")))
            .mutants());
    mutants.put(
        FactKind.DOCUMENT,
        MutantList.of(MutantKind.FACTS)
            .add(
                "anveo",
                "CD",
                "the document's text is another one",
                yaml("manifest.yaml", set("/documents/0/sha256", "0")))
            .mutants());
    mutants.put(
        FactKind.DEFAULT,
        MutantList.of(MutantKind.FACTS)
            .add(
                "anveo",
                "CD",
                "a known difference is missing",
                yaml("differences.yaml", remove("/differences/0")))
            .mutants());
    mutants.put(
        FactKind.KNOWN_DIFFERENCE,
        MutantList.of(MutantKind.FACTS)
            .add(
                "anveo",
                "CD",
                "a known difference does not say why",
                yaml("differences.yaml", set("/differences/0/why", " ")))
            .mutants());
    return mutants;
  }
}
