package dev.inward.conformance.mutation;

import static dev.inward.conformance.facts.Change.add;
import static dev.inward.conformance.facts.Change.copy;
import static dev.inward.conformance.facts.Change.drop;
import static dev.inward.conformance.facts.Change.remove;
import static dev.inward.conformance.facts.Change.rename;
import static dev.inward.conformance.facts.Change.set;

import dev.inward.conformance.facts.Change;
import java.util.List;

/** Mistakes in a contract, made before its release: nobody else knows it otherwise. */
final class ContractMutants {

  private static final String FORM = "/components/schemas/BuyNumbersForm";
  private static final String RESULT = "/components/schemas/BuyNumbersResult";
  private static final String STATUS = "/components/schemas/BuyNumbersStatus";
  private static final String ORDER = "/components/schemas/DidOrderRequest";
  private static final String DID = "/components/schemas/Did";
  private static final String BODY = "/components/schemas/PurchaseRequest";
  private static final String PURCHASE = "/paths/~1api~1v1~1phone-numbers~1purchase";
  private static final String BUY = "/paths/~1{output}~1buynumbers/post";
  private static final String ANVEO = "/paths/~1api~1v3.asp/post";

  private ContractMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "crazytel",
            "CD",
            "the name of a property is wrong",
            rename(BODY + "/properties/primary_destination", "primaryDestination")),
        of("multitel", "CD", "a property is deleted", remove(FORM + "/properties/smsuri")),
        of(
            "multitel",
            "CD",
            "a default is another one",
            set(FORM + "/properties/autorenew/default", 2)),
        of("anveo", "CD", "an optional property is required", add(ORDER + "/required", "TITLE")),
        of(
            "crazytel",
            "CD",
            "a required property is optional",
            drop(BODY + "/required", "person_id")),
        of(
            "multitel",
            "CD",
            "a code is missing",
            drop(STATUS + "/enum", "-275"),
            remove(STATUS + "/x-enum/-275")),
        of(
            "multitel",
            "CD",
            "a value is added",
            add("/components/schemas/SmsDestinationType/enum", "10"),
            copy("/components/schemas/SmsDestinationType/x-enum/9", "10")),
        of(
            "multitel",
            "CD",
            "the host is another one",
            set("/servers/0/url", "https://www.multitel.net")),
        of(
            "crazytel",
            "CD",
            "a path lacks its slash",
            rename("/paths/~1api~1v1~1phone-numbers~1owners~1", "/api/v1/phone-numbers/owners")),
        of("crazytel", "CD", "a method is another one", rename(PURCHASE + "/post", "put")),
        of(
            "multitel",
            "CD",
            "the text of a code is another code's",
            set(STATUS + "/x-enum/-165/text", "Number has been reserved by another user")),
        of(
            "anveo",
            "CD",
            "documented is what only a sample shows",
            set("/components/schemas/Did/properties/AREA_NAME/x-evidence", "documented")),
        of("anveo", "CX", "an attribute is an element", remove(DID + "/properties/SMS_URL/xml")),
        of(
            "anveo",
            "CD",
            "the list of DIDs is not wrapped",
            set("/components/schemas/DidOrderResult/properties/DIDS/xml/wrapped", false)),
        of(
            "crazytel",
            "C0",
            "an operation has another id",
            set(PURCHASE + "/post/operationId", "buy")),
        of(
            "crazytel",
            "C1",
            "nothing says that a purchase costs money",
            remove(PURCHASE + "/post/x-spends-money")),
        of("multitel", "C1", "a source is missing", remove(FORM + "/properties/uri2/x-evidence")),
        of(
            "multitel",
            "C1",
            "a reference leads nowhere",
            set(
                "/components/responses/RentNumber/content/application~1json/schema/$ref",
                "#/components/schemas/Rent")),
        of(
            "anveo",
            "C1",
            "an object does not say whether it is open",
            remove("/components/schemas/NamedValue/additionalProperties")),
        of(
            "multitel",
            "C1",
            "a password is not marked as a secret",
            remove(FORM + "/properties/password/x-sensitive")),
        of("multitel", "C1", "nothing judges the response", remove(BUY + "/x-outcome")),
        of(
            "multitel",
            "C2",
            "a union has lost an arm",
            remove(RESULT + "/properties/RETURN/oneOf/1")),
        of(
            "multitel",
            "C2",
            "a required name of a response is wrong",
            drop(RESULT + "/required", "STATUS")),
        of(
            "crazytel",
            "C2",
            "the type of a property is another one",
            set("/components/schemas/PurchaseResult/properties/order_id/type", "integer")),
        of(
            "crazytel",
            "C2",
            "a response's limit is gone",
            remove("/components/schemas/PurchaseResult/properties/message/minLength")),
        of(
            "multitel",
            "C2",
            "a price is an integer",
            set("/components/schemas/RentalPrice/properties/monthly_price/type", "integer"),
            remove("/components/schemas/RentalPrice/properties/monthly_price/format")),
        of(
            "multitel",
            "C4",
            "an outcome is read from CSV",
            set("/paths/~1csv~1buynumbers/post/x-outcome/judged-by", "http-status")),
        of(
            "multitel",
            "C5",
            "a form takes fields that nobody knows",
            set(FORM + "/additionalProperties", true)),
        of(
            "crazytel",
            "C5",
            "a body takes members that nobody knows",
            set(BODY + "/additionalProperties", true)),
        of(
            "multitel",
            "C5",
            "a pattern is tighter",
            set(FORM + "/properties/number/pattern", "^[2-9][0-9]+$")),
        of("multitel", "C5", "a pattern is gone", remove(FORM + "/properties/number/pattern")),
        of("anveo", "C5", "a limit is gone", remove(ORDER + "/properties/QUANTITY/minimum")),
        of(
            "anveo",
            "C5",
            "an action has another name",
            set(ANVEO + "/requestBody/content/application~1xml/x-action/name", "DID.ORDERS")),
        of(
            "multitel",
            "C5",
            "a request is of another media type",
            rename(
                BUY + "/requestBody/content/application~1x-www-form-urlencoded",
                "multipart/form-data")),
        of(
            "crazytel",
            "C5",
            "the key stands in another header",
            set("/components/securitySchemes/apiKey/name", "Authorization")),
        of("multitel", "C5", "a condition is dropped", remove(FORM + "/x-conditions/1")),
        of(
            "multitel",
            "C5",
            "a response's format belongs to another word",
            set("/components/parameters/Output/x-media-type/xml", "application/json")),
        regenerated("crazytel", "C8", "the key is not asked for", remove("/security")),
        of(
            "crazytel",
            "C11",
            "a reason is another one",
            set(PURCHASE + "/post/responses/404/x-reason", "OTHER")),
        of(
            "crazytel",
            "C11",
            "a failure that may have cost money rules a purchase out",
            set(PURCHASE + "/post/responses/500/x-rules-out-purchase", true)),
        of(
            "multitel",
            "C11",
            "a code has another reason",
            set(STATUS + "/x-enum/-1265/reason", "OTHER")),
        of(
            "multitel",
            "C11",
            "the vendor's failure rules a purchase out",
            set(STATUS + "/x-enum/888/rules-out-purchase", true)),
        of(
            "crazytel",
            "C11",
            "a success has another status",
            rename(PURCHASE + "/post/responses/200", "201")),
        of(
            "multitel",
            "C11",
            "a response is of another media type",
            rename("/components/responses/RentNumber/content/application~1json", "text/json")),
        of(
            "multitel",
            "C6",
            "a response has a member that nobody has seen",
            copy("/components/schemas/Rental/properties/number", "area"),
            set("/components/schemas/Rental/properties/area/x-evidence", "assumed")),
        regenerated(
            "anveo",
            "C10",
            "an error beside DIDs is a refusal",
            remove(ANVEO + "/x-outcome/refusal/1")),
        regenerated(
            "anveo", "C10", "a success needs no DIDs", remove(ANVEO + "/x-outcome/success/2")),
        regenerated(
            "multitel",
            "C10",
            "a success may be of another number",
            remove(BUY + "/x-outcome/success/1")),
        of(
            "multitel",
            "CD",
            "a purchase is said to be free",
            set("/paths/~1v3~1rentnumber~1{number}~1{price_uuid}/get/x-spends-money", false),
            remove("/paths/~1v3~1rentnumber~1{number}~1{price_uuid}/get/x-cost")));
  }

  private static Mutant of(String vendor, String named, String change, Change... changes) {
    return new Mutant(
        MutantKind.CONTRACT,
        vendor,
        change,
        named,
        MutatedSpecs.of(vendor).change("openapi.yaml", changes));
  }

  private static Mutant regenerated(String vendor, String named, String change, Change... changes) {
    return new Mutant(
        MutantKind.CONTRACT,
        vendor,
        change,
        named,
        MutatedSpecs.of(vendor).change("openapi.yaml", changes).regenerated());
  }
}
