package dev.inward.conformance.mutation;

import static dev.inward.conformance.mutation.Change.add;
import static dev.inward.conformance.mutation.Change.copy;
import static dev.inward.conformance.mutation.Change.drop;
import static dev.inward.conformance.mutation.Change.remove;
import static dev.inward.conformance.mutation.Change.rename;
import static dev.inward.conformance.mutation.Change.set;
import static dev.inward.conformance.mutation.Mutators.contract;
import static dev.inward.conformance.mutation.Mutators.contractAndClient;

import java.util.List;

/** Mutants of the contracts. */
final class ContractMutants {

  private static final String FORM = "/components/schemas/BuyNumbersForm";
  private static final String RESULT = "/components/schemas/BuyNumbersResult";
  private static final String STATUS = "/components/schemas/BuyNumbersStatus";
  private static final String ORDER = "/components/schemas/DidOrderRequest";
  private static final String DID = "/components/schemas/Did";
  private static final String BODY = "/components/schemas/PurchaseRequest";
  private static final String PURCHASE = "/paths/~1api~1v1~1phone-numbers~1purchase";
  private static final String OWN_NUMBERS = "/paths/~1api~1v1~1phone-numbers";
  private static final String RECONCILIATION = "/post/x-reconciliation";
  private static final String BUY = "/paths/~1{output}~1buynumbers/post";
  private static final String NUMBERS = "/paths/~1json~1getdids/post";
  private static final String INVENTORY = "/paths/~1v3~1inventory/get";
  private static final String ANVEO = "/paths/~1api~1v3.asp#DID.ORDER/post";

  private static final String LIST_DIDS = "/paths/~1api~1v3.asp#DID.LIST/post";

  private ContractMutants() {}

  static List<Mutant> all() {
    return MutantList.of(MutantKind.CONTRACT)
        .add(
            "crazytel",
            "CD",
            "the name of a property is wrong",
            contract(rename(BODY + "/properties/primary_destination", "primaryDestination")))
        .add(
            "multitel",
            "CD",
            "a property is deleted",
            contract(remove(FORM + "/properties/smsuri")))
        .addSeenByOne(
            "multitel",
            "CD",
            "a default is another one",
            contract(set(FORM + "/properties/autorenew/default", 2)))
        .add(
            "anveo",
            "CD",
            "an optional property is required",
            contract(add(ORDER + "/required", "TITLE")))
        .add(
            "crazytel",
            "CD",
            "a required property is optional",
            contract(drop(BODY + "/required", "person_id")))
        .add(
            "multitel",
            "CD",
            "a code is missing",
            contract(drop(STATUS + "/enum", "-275"), remove(STATUS + "/x-enum/-275")))
        .add(
            "multitel",
            "CD",
            "a value is added",
            contract(
                add("/components/schemas/SmsDestinationType/enum", "10"),
                copy("/components/schemas/SmsDestinationType/x-enum/9", "10")))
        .add(
            "multitel",
            "CD",
            "the host is another one",
            contract(set("/servers/0/url", "https://www.multitel.net")))
        .add(
            "crazytel",
            "CD",
            "a path lacks its slash",
            contract(
                rename(
                    "/paths/~1api~1v1~1phone-numbers~1owners~1", "/api/v1/phone-numbers/owners")))
        .add(
            "crazytel",
            "CD",
            "a method is another one",
            contract(rename(PURCHASE + "/post", "put")))
        .add(
            "multitel",
            "CD",
            "the text of a code is another code's",
            contract(set(STATUS + "/x-enum/-165/text", "Number has been reserved by another user")))
        .add(
            "anveo",
            "CD",
            "documented is what only a sample shows",
            contract(set("/components/schemas/Did/properties/AREA_NAME/x-evidence", "documented")))
        .add(
            "anveo",
            "CX",
            "an attribute is an element",
            contract(remove(DID + "/properties/SMS_URL/xml")))
        .add(
            "anveo",
            "CD",
            "the list of DIDs is not wrapped",
            contract(set("/components/schemas/DidOrderResult/properties/DIDS/xml/wrapped", false)))
        .add(
            "crazytel",
            "C0",
            "an operation has another id",
            contract(set(PURCHASE + "/post/operationId", "buy")))
        .addSeenByOne(
            "crazytel",
            "C1",
            "nothing says what a purchase does to the account",
            contract(remove(PURCHASE + "/post/x-effect")))
        .add(
            "multitel",
            "C1",
            "an operation says what it costs, and not what it does to the account",
            contract(remove(BUY + "/x-effect"), set(BUY + "/x-spends-money", true)))
        .add(
            "crazytel",
            "C1",
            "a read spends money",
            contract(set(OWN_NUMBERS + "/get/x-spends-money", true)))
        .add(
            "crazytel",
            "C1",
            "nothing says that an operation is experimental",
            contract(remove(OWN_NUMBERS + "/get/x-experimental")))
        .add(
            "multitel",
            "C1",
            "a source is missing",
            contract(remove(FORM + "/properties/uri2/x-evidence")))
        .add(
            "multitel",
            "C1",
            "a reference leads nowhere",
            contract(
                set(
                    "/components/responses/RentNumber/content/application~1json/schema/$ref",
                    "#/components/schemas/Rent")))
        .add(
            "anveo",
            "C1",
            "an object does not say whether it is open",
            contract(remove("/components/schemas/NamedValue/additionalProperties")))
        .add(
            "multitel",
            "C1",
            "a password is not marked as a secret",
            contract(remove(FORM + "/properties/password/x-sensitive")))
        .add("multitel", "C1", "nothing judges the response", contract(remove(BUY + "/x-outcome")))
        .add(
            "multitel",
            "C2",
            "a union has lost an arm",
            contract(remove(RESULT + "/properties/RETURN/oneOf/1")))
        .add(
            "multitel",
            "C2",
            "a required name of a response is wrong",
            contract(drop(RESULT + "/required", "RETURN")))
        .add(
            "crazytel",
            "C2",
            "the type of a property is another one",
            contract(set("/components/schemas/PurchaseResult/properties/order_id/type", "integer")))
        .addSeenByOne(
            "crazytel",
            "C2",
            "a response's limit is gone",
            contract(remove("/components/schemas/PurchaseResult/properties/message/minLength")))
        .add(
            "multitel",
            "C2",
            "a price is an integer",
            contract(
                set("/components/schemas/RentalPrice/properties/monthly_price/type", "integer"),
                remove("/components/schemas/RentalPrice/properties/monthly_price/format")))
        .add(
            "multitel",
            "C4",
            "an outcome is read from CSV",
            contract(set("/paths/~1csv~1buynumbers/post/x-outcome/judged-by", "http-status")))
        .add(
            "multitel",
            "C5",
            "a form takes fields that nobody knows",
            contract(set(FORM + "/additionalProperties", true)))
        .add(
            "crazytel",
            "C5",
            "a body takes members that nobody knows",
            contract(set(BODY + "/additionalProperties", true)))
        .add(
            "multitel",
            "C5",
            "a pattern is tighter",
            contract(set(FORM + "/properties/number/pattern", "^[2-9][0-9]+$")))
        .add(
            "multitel",
            "C5",
            "a pattern is gone",
            contract(remove(FORM + "/properties/number/pattern")))
        .add(
            "anveo",
            "C5",
            "a limit is gone",
            contract(remove(ORDER + "/properties/QUANTITY/minimum")))
        .add(
            "anveo",
            "C5",
            "an action has another name",
            contract(
                set(ANVEO + "/requestBody/content/application~1xml/x-action/name", "DID.ORDERS")))
        .add(
            "multitel",
            "C5",
            "a request is of another media type",
            contract(
                rename(
                    BUY + "/requestBody/content/application~1x-www-form-urlencoded",
                    "multipart/form-data")))
        .add(
            "crazytel",
            "C5",
            "the key stands in another header",
            contract(set("/components/securitySchemes/apiKey/name", "Authorization")))
        .add("multitel", "C5", "a condition is dropped", contract(remove(FORM + "/x-conditions/1")))
        .add(
            "multitel",
            "C5",
            "a response's format belongs to another word",
            contract(set("/components/parameters/Output/x-media-type/xml", "application/json")))
        .add("crazytel", "C8", "the key is not asked for", contractAndClient(remove("/security")))
        .addSeenByOne(
            "crazytel",
            "C11",
            "a reason is another one",
            contract(set(PURCHASE + "/post/responses/404/x-reason", "OTHER")))
        .add(
            "crazytel",
            "C11",
            "a failure that may have cost money rules a purchase out",
            contract(set(PURCHASE + "/post/responses/500/x-rules-out-purchase", true)))
        .add(
            "multitel",
            "C11",
            "a code has another reason",
            contract(set(STATUS + "/x-enum/-1265/reason", "OTHER")))
        .add(
            "multitel",
            "C11",
            "the vendor's failure rules a purchase out",
            contract(set(STATUS + "/x-enum/888/rules-out-purchase", true)))
        .add(
            "crazytel",
            "C11",
            "a success has another status",
            contract(rename(PURCHASE + "/post/responses/200", "201")))
        .add(
            "multitel",
            "C11",
            "a response is of another media type",
            contract(
                rename("/components/responses/RentNumber/content/application~1json", "text/json")))
        .add(
            "multitel",
            "C6",
            "a response has a member that nobody has seen",
            contract(
                copy("/components/schemas/Rental/properties/number", "area"),
                set("/components/schemas/Rental/properties/area/x-evidence", "assumed")))
        .addSeenByOne(
            "anveo",
            "C10",
            "an error beside DIDs is a refusal",
            contractAndClient(remove(ANVEO + "/x-outcome/refusal/1")))
        .add(
            "anveo",
            "C10",
            "a success needs no DIDs",
            contractAndClient(remove(ANVEO + "/x-outcome/success/2")))
        .add(
            "anveo",
            "C10",
            "a list that is not there is an empty one",
            contractAndClient(remove(LIST_DIDS + "/x-outcome/success/2")))
        .add(
            "anveo",
            "C10",
            "an amount has another name in Java",
            contractAndClient(
                set("/components/schemas/RatePlan/properties/SETUP100/x-hundredths", "setup")))
        .add(
            "anveo",
            "C5",
            "an update needs no filter",
            contract(remove("/components/schemas/DidUpdateRequest/x-conditions")))
        .add(
            "anveo",
            "C5",
            "areas are of a country and a state",
            contract(remove("/components/schemas/AreasRequest/x-conditions")))
        .add(
            "anveo",
            "CD",
            "a cancellation is a read",
            contract(set("/paths/~1api~1v3.asp#DID.CANCEL/post/x-effect", "read")))
        .add(
            "anveo",
            "CD",
            "a move is a read",
            contract(set("/paths/~1api~1v3.asp#DID.MOVE/post/x-effect", "read")))
        .add(
            "multitel",
            "C10",
            "a success may be of another number",
            contractAndClient(remove(BUY + "/x-outcome/success/1")))
        .add(
            "multitel",
            "C10",
            "a row that says that the list failed is a number",
            contractAndClient(remove(NUMBERS + "/x-outcome/success/1")))
        .add(
            "multitel",
            "C10",
            "a list is one whatever its code",
            contractAndClient(remove(NUMBERS + "/x-outcome/success/0")))
        .add(
            "multitel",
            "C10",
            "an inventory needs no list",
            contractAndClient(remove(INVENTORY + "/x-outcome/success/1")))
        .add(
            "multitel",
            "C10",
            "the older form of a response is none",
            contractAndClient(remove(BUY + "/x-outcome/success/0/or-absent")))
        .add(
            "multitel",
            "C11",
            "a code of v3 has another reason",
            contract(set("/components/schemas/V3Code/x-enum/401/reason", "OTHER")))
        .add(
            "multitel",
            "CD",
            "a release is a read",
            contract(set("/paths/~1json~1releasenumbers~1/post/x-effect", "read")))
        .add(
            "multitel",
            "CD",
            "an area has another argument",
            contract(rename("/components/schemas/ListAreasForm/properties/CountryID", "CountryId")))
        .add(
            "multitel",
            "C2",
            "a list of numbers is an object",
            contract(set("/components/schemas/OfferedNumbers/properties/DATA/type", "object")))
        .add(
            "multitel",
            "C5",
            "a prefix may be anything",
            contract(remove("/components/schemas/ListNumbersForm/properties/CountryCode/pattern")))
        .add(
            "multitel",
            "C5",
            "an order may be without numbers",
            contract(remove("/components/schemas/RestoreOrder/properties/numbers/minItems")))
        .add(
            "multitel",
            "CD",
            "a purchase is said to be free",
            contract(
                set("/paths/~1v3~1rentnumber~1{number}~1{price_uuid}/get/x-effect", "read"),
                remove("/paths/~1v3~1rentnumber~1{number}~1{price_uuid}/get/x-cost")))
        .add(
            "multitel",
            "C10",
            "a property of a response has another name in Java",
            contractAndClient(set(RESULT + "/properties/STATUS/x-name", "state")))
        .addUnseen(
            "multitel",
            "an argument has another name in Java",
            "The name is ours, and no document has it. Until a release there is nothing to compare it"
                + " with; tests of the client that use it do not compile.",
            contractAndClient(
                set(FORM + "/properties/callnotifyurl/x-name", "callNotificationUrl")))
        .add(
            "crazytel",
            "C1",
            "the client's class is renamed",
            contractAndClient(set("/x-client/name", "Crazy")))
        .add(
            "multitel",
            "CD",
            "a limit is new",
            contract(set(FORM + "/properties/description/maxLength", 1000)))
        .addUnseen(
            "crazytel",
            "what a purchase costs is described in other words",
            "The sentence is ours, and the document says nothing of it. That a purchase costs money is"
                + " checked by CD.",
            contract(set(PURCHASE + "/post/x-cost", "Nothing but the number's first month.")))
        .add(
            "crazytel",
            "C21",
            "a reconciliation looks for the tag in another member",
            contractAndClient(
                set(PURCHASE + RECONCILIATION + "/witnesses/0/tag", "primary_destination")))
        .add(
            "crazytel",
            "C21",
            "a reconciliation looks for the number in another member",
            contractAndClient(
                set(PURCHASE + RECONCILIATION + "/witnesses/0/number", "description")))
        .add(
            "crazytel",
            "C21",
            "a reconciliation reads the stock and not what is owned",
            contractAndClient(
                set(PURCHASE + RECONCILIATION + "/witnesses/0/read", "listAvailableNumbers"),
                remove(PURCHASE + RECONCILIATION + "/witnesses/0/arguments"),
                remove(PURCHASE + RECONCILIATION + "/witnesses/0/tag")))
        .add(
            "multitel",
            "C21",
            "no read shows that a number is not owned",
            contractAndClient(set(BUY + "/x-reconciliation/witnesses/1/shows-absence", false)))
        .add(
            "multitel",
            "C1",
            "nothing says how a purchase is reconciled",
            contract(remove(BUY + "/x-reconciliation")))
        .mutants();
  }
}
