package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.java.Imports;
import dev.inward.codegen.java.SourceFile;
import dev.inward.codegen.java.SourceFiles;
import dev.inward.codegen.model.ClientReader;
import dev.inward.codegen.model.TypeOptions;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contract says wrongly is refused, in a sentence that names the place and the reason. */
class ContractErrorsTest {

  /** A contract of one purchase, from which the tests take or to which they add. */
  private static final String SHOP =
      """
      openapi: 3.0.3
      info: {title: Shop, version: '1'}
      x-client:
        name: Shop
        vendor: shop
        credentials:
          - method: key
            required: true
            description: The key.
            values: [{name: key, environment: SHOP_KEY, secret: true, description: the key}]
      servers: [{url: 'https://shop.example.com'}]
      security: [{key: []}]
      paths:
        /buy/{thing}:
          post:
            operationId: buy
            x-spends-money: true
            x-outcome:
              judged-by: body
              catalogue: '#/components/schemas/Code'
              success: [{at: /code, equals: '0'}]
              refusal: [{at: /code, rules-out: true}]
              code: /code
            parameters:
              - {name: thing, in: path, required: true, schema: {type: string}}
            requestBody:
              required: true
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Wish'}
            responses:
              '200':
                description: Done.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Sale'}
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key, x-credential: key}
        schemas:
          Wish:
            type: object
            properties:
              note: {type: string}
              count: {type: integer, format: int32}
          Sale:
            type: object
            properties:
              code: {$ref: '#/components/schemas/Code'}
              things: {type: array, items: {type: string}}
          Code:
            type: string
            enum: ['0', '1']
            x-enum:
              '0': {name: DONE, description: Done., success: true}
              '1': {name: POOR, description: Poor., reason: OTHER, rules-out-purchase: true}
      """;

  @TempDir Path folder;

  @Test
  void contract_whenRight_isRead() {
    assertThat(files(SHOP)).containsKeys("ShopClient", "BuyRequest", "Sale", "Code");
  }

  @Test
  void outcome_whenAWordIsUnknown_isRefused() {
    refuses(
        "refusal: [",
        "refusals: [",
        "operation buy x-outcome: refusals is not known here; known are judged-by,"
            + " result, catalogue, success, refusal, code, message, shortfall");
  }

  @Test
  void outcome_whenAConditionHasAnUnknownWord_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /code, equal: '0'}",
        "operation buy x-outcome success: equal is not known here; known are at,"
            + " equals, equals-not, equals-argument, empty, present, rules-out,"
            + " starts-not-with, or-absent");
  }

  @Test
  void outcome_whenAPointerLeadsNowhere_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /status, equals: '0'}",
        "operation buy x-outcome success: /status leads nowhere; write names of" + " properties");
  }

  @Test
  void outcome_whenAPointerLeadsBeyondAValue_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /things/0, empty: false}",
        "operation buy x-outcome success: /things/0 leads beyond List");
  }

  @Test
  void outcome_whenAConditionOnItemsLeadsToNone_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /code, starts-not-with: '-'}",
        "operation buy x-outcome success: /code is not /list/*/member");
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /code/*/number, starts-not-with: '-'}",
        "operation buy x-outcome success: /code must be a list of the result itself");
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /things/*/number, starts-not-with: '-'}",
        "operation buy x-outcome success: /number leads beyond String");
  }

  @Test
  void outcome_whenAnAbsentValueIsNotCompared_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /code, empty: true, or-absent: true}",
        "operation buy x-outcome success: or-absent needs a value that is compared;"
            + " write equals, too, or leave it out");
  }

  @Test
  void outcome_whenTheResultIsNowhere_isRefused() {
    refuses(
        "judged-by: body",
        "judged-by: body\n        result: {application/json: /data/0}",
        "operation buy x-outcome: /data/0 leads nowhere; write the name of a property");
  }

  @Test
  void outcome_whenAnArgumentIsUnknown_isRefused() {
    refuses(
        "{at: /code, equals: '0'}",
        "{at: /code, equals-argument: item}",
        "operation buy x-outcome success: no argument is called item; write the name of"
            + " a parameter or of a member of the body");
  }

  @Test
  void outcome_whenRulesOutHasNoCatalogue_isRefused() {
    refuses(
        "catalogue: '#/components/schemas/Code'",
        "message: /code",
        "operation buy x-outcome refusal: rules-out needs a catalogue; name an enum of"
            + " codes by catalogue");
  }

  @Test
  void outcome_whenTheCatalogueHasNoReasons_isRefused() {
    refuses(
        "reason: OTHER, rules-out-purchase: true",
        "success: false",
        "operation buy x-outcome: no value of the catalogue Code has a reason; state it"
            + " in x-enum");
  }

  @Test
  void outcome_whenSuccessIsMissing_isRefused() {
    refuses(
        "success: [{at: /code, equals: '0'}]",
        "message: /code",
        "operation buy x-outcome: success must say what a success is, such as [{at:"
            + " /status, equals: ok}]");
  }

  @Test
  void outcome_whenJudgedByTheUnknown_isRefused() {
    refuses(
        "judged-by: body",
        "judged-by: chance",
        "operation buy x-outcome: judged-by must be body, http-status or nobody");
  }

  @Test
  void outcome_whenJudgedByStatus_takesNoConditions() {
    refuses(
        "judged-by: body",
        "judged-by: http-status",
        "operation buy x-outcome: catalogue is not known here; known are judged-by," + " message");
  }

  @Test
  void outcome_whenTheShortfallIsOfNoList_isRefused() {
    refuses(
        "judged-by: body",
        "judged-by: body\n        shortfall: {at: /code, argument: count, default: 1}",
        "operation buy x-outcome shortfall: /code must be a list of the result itself");
  }

  @Test
  void purchase_whenSpendsMoneyIsMissing_isRefused() {
    refuses(
        "x-spends-money: true\n",
        "x-evidence: documented\n",
        "operation buy: x-effect is missing, but x-outcome.refusal speaks of a"
            + " purchase; write x-effect: purchase, or leave it out");
  }

  @Test
  void purchase_whenSpendsMoneyIsMisspelt_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spend-money: true",
        "operation buy: x-spend-money is not known; is x-spends-money meant?");
  }

  @Test
  void purchase_whenSpendsMoneyIsNoFlag_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: sometimes",
        "operation buy: x-spends-money must be true or false");
  }

  @Test
  void effect_whenItIsNoWord_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-effect: sell",
        "operation buy: x-effect must be read, change, purchase or release");
  }

  @Test
  void effect_whenAReadSpendsMoney_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: true\n      x-effect: read",
        "operation buy: x-effect is read, but x-spends-money is true; leave one of them" + " out");
  }

  @Test
  void effect_whenAPurchaseSpendsNoMoney_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: false\n      x-effect: purchase",
        "operation buy: x-effect is purchase, but x-spends-money is false; leave one of"
            + " them out");
  }

  @Test
  void effect_whenMisspelt_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: true\n      x-effects: release",
        "operation buy: x-effects is not known; is x-effect meant?");
  }

  @Test
  void experimental_whenItHasNoReason_isRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: true\n      x-experimental: true",
        "operation buy: x-experimental must be a string");
  }

  @Test
  void extension_whenItStandsElsewhere_isRefused() {
    refuses(
        "/buy/{thing}:\n",
        "/buy/{thing}:\n    x-spends-money: true\n",
        "path /buy/{thing}: x-spends-money means nothing here; it belongs to an" + " operation");
  }

  @Test
  void extension_ofAnotherTool_isLeftAlone() {
    assertThat(files(SHOP.replace("operationId: buy", "operationId: buy\n      x-internal: true")))
        .isNotEmpty();
  }

  @Test
  void evidence_whenUnknown_isRefused() {
    refuses(
        "note: {type: string}",
        "note: {type: string, x-evidence: rumour}",
        "Buy.note: x-evidence must be one of [documented, sample, assumed]");
  }

  @Test
  void credential_whenTheClientHasNone_isRefused() {
    refuses(
        "x-credential: key",
        "x-credential: token",
        "security scheme key: x-client has no credential called token; add it to the"
            + " values of one");
  }

  @Test
  void scheme_whenMistyped_isRefused() {
    refuses(
        "{type: apiKey, in: header, name: X-Key, x-credential: key}",
        "{type: http, scheme: beaer, x-credential: key}",
        "security scheme key: this kind of security is not supported; describe it as an apiKey in"
            + " the header that is sent");
  }

  @Test
  void credential_whenItsSchemeNamesNone_isRefused() {
    refuses(
        "name: X-Key, x-credential: key",
        "name: X-Key",
        "security scheme key: x-credential is missing");
  }

  @Test
  void credential_whenAMemberOfAnotherBodyThanAForm_isRefused() {
    String reason =
        "x-credential counts on a parameter, a form field, a property of an XML envelope and a"
            + " security scheme, and would be ignored here; send the credential as one of these,"
            + " or write x-sensitive: true in its place";
    refuses(
        "note: {type: string}",
        "note: {type: string, x-credential: key}",
        "operation buy body member note: " + reason);
    refuses(
        "note: {type: string}",
        "note: {type: string, x-credential: key}",
        "application/json:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "multipart/form-data:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "operation buy body member note: " + reason);
    refuses(
        "note: {type: string}",
        "deep: {type: object, properties: {note: {type: string, x-credential: key}}}",
        "BuyDeep.note: " + reason);
    refuses(
        "note: {type: string}",
        "note: {$ref: '#/components/schemas/Secret'}",
        "  schemas:\n",
        "  schemas:\n    Secret: {type: string, x-credential: key}\n",
        "Buy.note: " + reason);
    refuses(
        "schema: {type: string}}",
        "schema: {type: string, x-credential: key}}",
        "operation buy parameter thing: " + reason);
  }

  @Test
  void credential_whenAFormField_isRead() {
    assertThat(
            files(
                SHOP.replace("note: {type: string}", "note: {type: string, x-credential: key}")
                    .replace(
                        "application/json:\n            schema: {$ref: '#/components/schemas/Wish'}",
                        "application/x-www-form-urlencoded:\n            schema: {$ref: '#/components/schemas/Wish'}")))
        .containsKey("BuyRequest");
  }

  @Test
  void credential_whenDerivedFromAStranger_isRefused() {
    refuses(
        "description: The key.",
        """
        description: The key.
              derives: {name: sign, algorithm: HmacSHA1, key: key, data: mail}\
        """,
        "contract x-client credentials derives: mail is no credential of the same"
            + " group; name one of its values");
  }

  @Test
  void client_whenAWordIsUnknown_isRefused() {
    refuses(
        "vendor: shop",
        "vender: shop",
        "contract x-client: vender is not known here; known are name, vendor, credentials,"
            + " requests-per-minute");
  }

  @Test
  void requestsPerMinute_whenNoPositiveInteger_isRefused() {
    for (String wrong : List.of("0", "-1", "1.5", "many", "1000000")) {
      refuses(
          "vendor: shop",
          "vendor: shop\n  requests-per-minute: " + wrong,
          "contract x-client: requests-per-minute must be an integer from 1 to 999999");
    }
  }

  @Test
  void security_whenOfAnUnknownKind_isRefused() {
    refuses(
        "{type: apiKey, in: header, name: X-Key, x-credential: key}",
        "{type: openIdConnect, openIdConnectUrl: 'https://id.example.com'}",
        "security scheme key: this kind of security is not supported; describe it as an"
            + " apiKey in the header that is sent");
  }

  @Test
  void path_whenItBeginsWithAParameterThatIsNoEnum_isRead() {
    assertThat(files(SHOP.replace("/buy/{thing}:", "/{thing}/buy:"))).containsKey("BuyOperation");
  }

  @Test
  void path_whenAParameterIsNotDescribed_isRefused() {
    refuses(
        "/buy/{thing}:",
        "/buy/{thing}/{size}:",
        "operation buy: no parameter says what {size} in the path is; describe it with"
            + " in: path");
  }

  @Test
  void path_whenAParameterIsNotInIt_isRefused() {
    refuses(
        "/buy/{thing}:",
        "/buy:",
        "operation buy: the path has no {thing}; write it there, or leave the parameter" + " out");
  }

  @Test
  void parameter_whenAnObjectInAList_isRefused() {
    refuses(
        "schema: {type: string}}",
        "schema: {type: array, items: {$ref: '#/components/schemas/Wish'}}}",
        "operation buy parameter thing: an object or a list inside another one cannot be written"
            + " here; if the vendor takes JSON, describe it by content: {application/json: …}");
  }

  @Test
  void mediaTypes_whenOfAParameterThatDoesNotBeginThePath_areRefused() {
    refuses(
        "in: path, required: true,",
        "in: path, required: true, x-media-type: {a: application/json},",
        "operation buy parameter thing: x-media-type is for a parameter that the path begins"
            + " with");
  }

  @Test
  void schemas_whenTwoHaveOneName_areToldApart() {
    assertThat(
            files(
                SHOP.replace(
                    "note: {type: string}",
                    """
                    note: {$ref: '#/components/schemas/code'}
                        code: {type: object, properties: {a: {type: string}}}
                        Other:
                          type: object
                          properties:
                            a: {type: string}\
                    """)))
        .containsKeys("Code", "Code2");
  }

  @Test
  void types_whenARequestAndASchemaHaveOneName_areRefused() {
    refuses(
        "x-spends-money: true",
        "x-spends-money: true\n      x-request: Sale",
        "contract: two types would be called Sale in Java; rename a schema, or a request by"
            + " x-request");
  }

  @Test
  void operations_whenTwoHaveOneName_areToldApart() {
    assertThat(
            files(
                SHOP.replace(
                    "components:\n",
                    """
                      /a:
                        get: {operationId: buyAsync, responses: {'200': {description: A}}}
                    components:
                    """)))
        .containsKeys("BuyOperation", "BuyAsync2Operation");
  }

  @Test
  void names_whenJavaCannotHaveThem_areRefused() {
    refuses(
        "note: {type: string}",
        "note: {type: string, x-name: class}",
        "Buy.note: nothing can be called class in Java; write a name of letters and" + " digits");
  }

  @Test
  void names_whenGivenTwice_areRefused() {
    refuses(
        "note: {type: string}",
        "note: {type: string, x-name: a}\n        other: {type: string, x-name: a}",
        "Buy.other: two values would be called a in Java; give another x-name");
  }

  @Test
  void body_whenOfOtherPartsThanAForms_isRefused() {
    refuses(
        "application/json:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "multipart/mixed:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "operation buy: multipart/mixed is not supported; describe the parts as"
            + " multipart/form-data");
  }

  @Test
  void body_whenOfPartsWithoutNames_isRefused() {
    refuses(
        "application/json:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "multipart/form-data:\n            schema: {type: string, format: binary}",
        "operation buy: a multipart body must be an object with a property for each part");
  }

  @Test
  void body_whenOfAGet_isRefused() {
    refuses(
        "    post:\n",
        "    get:\n",
        "operation buy: a GET cannot have a body, to which HTTP gives no meaning; describe its"
            + " members as parameters in: query, or the operation as a POST");
  }

  @Test
  void body_whenAMemberIsAParameterToo_isRead() {
    assertThat(files(SHOP.replace("note: {type: string}", "thing: {type: string}")))
        .containsKey("BuyRequest");
  }

  @Test
  void body_whenXmlWithoutAnAction_isRefused() {
    refuses(
        "application/json:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "application/xml:\n            schema: {$ref: '#/components/schemas/Wish'}",
        "operation buy: an XML request needs an x-action; write its name and its" + " arguments");
  }

  @Test
  void response_whenARangeHasAReason_isRefused() {
    refuses(
        "x-outcome:\n",
        "x-cost: All.\n",
        "        judged-by: body\n",
        "",
        "        catalogue: '#/components/schemas/Code'\n",
        "",
        "        success: [{at: /code, equals: '0'}]\n",
        "",
        "        refusal: [{at: /code, rules-out: true}]\n",
        "",
        "        code: /code\n",
        "",
        "responses:\n",
        "responses:\n        4XX: {description: No., x-reason: OTHER, x-rules-out-purchase: true}\n",
        "operation buy response 4XX: x-reason needs one status, and not a range;"
            + " describe the status by itself");
  }

  @Test
  void response_whenTwoSuccessesDiffer_isRefused() {
    refuses(
        "responses:\n",
        "responses:\n        '204': {description: Nothing.}\n",
        "operation buy: two successes with different content are supported only if the status decides;"
            + " describe one content for all, or write judged-by: http-status");
  }

  @Test
  void enum_whenAMeaningIsOfNoValue_isRefused() {
    refuses(
        "enum: ['0', '1']",
        "enum: ['0']",
        "Code x-enum: 1 is no value of the enum; add it there, or leave it out here");
  }

  @Test
  void enum_whenAReasonIsUnknown_isRefused() {
    refuses(
        "reason: OTHER",
        "reason: BAD_LUCK",
        "Code x-enum 1: reason must be one of [AUTHENTICATION, CAPACITY, DOCUMENTS_REQUIRED,"
            + " INSUFFICIENT_FUNDS, INVALID_REQUEST, NUMBER_RESERVED, NUMBER_UNAVAILABLE, OTHER,"
            + " RATE_LIMITED, VENDOR_FAULT]");
  }

  @Test
  void enum_whenAReasonDoesNotSayWhatWasBought_isRefused() {
    refuses(", rules-out-purchase: true}", "}", "Code x-enum 1: rules-out-purchase is missing");
  }

  @Test
  void pattern_whenJavaCannotReadIt_isRefused() {
    refuses(
        "note: {type: string}",
        "note: {type: string, pattern: '['}",
        "Buy.note: the pattern is not a regular expression: Unclosed character class; write a regular"
            + " expression of ECMA-262, or leave the pattern out");
  }

  @Test
  void condition_whenItsPropertyIsUnknown_isRefused() {
    refuses(
        "    Sale:\n",
        """
              x-conditions: [{when: {kind: 1}, pattern: a, properties: [note], message: b}]
            Sale:
        """,
        "operation buy x-conditions: no property is called kind; write its name in the"
            + " contract");
  }

  @Test
  void condition_whenItDemandsOneOfOne_isRefused() {
    refuses(
        "    Sale:\n",
        """
              x-conditions: [{any-of: [note], message: b}]
            Sale:
        """,
        "operation buy x-conditions: any-of needs two or more properties that may be left out");
  }

  @Test
  void hundredths_whenItIsNoNumber_isRefused() {
    refuses(
        "note: {type: string}",
        "note: {type: string, x-hundredths: whole}",
        "Buy.note: x-hundredths needs a number; leave it out");
  }

  @Test
  void hundredths_whenTheNameIsTaken_isRefused() {
    refuses(
        "count: {type: integer, format: int32}",
        "count: {type: integer, format: int32, x-name: whole, x-hundredths: whole}",
        "Buy.count: two values would be called whole in Java; give another x-name");
  }

  @Test
  void without_whenTheValueIsRequired_isRefused() {
    refuses(
        "properties:\n        note: {type: string}",
        "required: [note]\n      properties:\n        note: {type: string, x-without: Silence.}",
        "Buy.note: x-without means nothing, since it is required; leave it out");
  }

  @Test
  void reference_whenItLeadsNowhere_isRefused() {
    refuses(
        "schema: {$ref: '#/components/schemas/Sale'}",
        "schema: {$ref: '#/components/schemas/Sail'}",
        "BuyResult: nothing is called Sail; describe it in components");
  }

  @Test
  void xml_whenAMapStandsInIt_isRefused() {
    refuses(
        "application/json:\n              schema: {$ref: '#/components/schemas/Sale'}",
        "application/xml:\n              schema: {$ref: '#/components/schemas/Sale'}",
        "    Sale:\n      type: object\n",
        "    Sale:\n      type: object\n      xml: {name: SALE}\n",
        "things: {type: array, items: {type: string}}",
        "things: {type: object}",
        "Sale.things: a map, a union or any value cannot stand in XML; describe an"
            + " object or a text");
  }

  @Test
  void method_whenItHasNoBodyToJudge_isRefused() {
    refuses(
        "    post:\n",
        "    head:\n",
        "operation buy: the response to a HEAD has no body to judge; write judged-by:"
            + " http-status");
  }

  @Test
  void server_whenNeitherUrlNorPath_isRefused() {
    refuses(
        "https://shop.example.com",
        "/v1?a=1",
        "servers: /v1?a=1 is neither an absolute URL nor a path, such as /v1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://shop.example.com",
        "http://10.0.0.1:8080",
        "http://localhost.example.com",
        "ftp://shop.example.com"
      })
  void server_whenNotHttps_isRefused(String server) {
    refuses(
        "https://shop.example.com",
        server,
        "servers: "
            + server
            + " is not https, and a client sends its credentials over nothing else; name the"
            + " server's https URL, and give a test server to the client's baseUrl");
  }

  @Test
  void server_ofAnOperation_whenNotHttps_isRefused() {
    refuses(
        "      operationId: buy\n",
        "      operationId: buy\n      servers: [{url: 'http://buy.example.com'}]\n",
        "servers: http://buy.example.com is not https, and a client sends its credentials over"
            + " nothing else; name the server's https URL, and give a test server to the client's"
            + " baseUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:password@shop.example.com",
        "https://shop.example.com/?key=1",
        "https://shop.example.com/#top"
      })
  void server_withMoreThanAPath_isRefusedWithoutItsText(String server) {
    refuses(
        "https://shop.example.com",
        server,
        "servers: the URL of a server must not have a user name, a query or a fragment;"
            + " leave them out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "HTTPS://shop.example.com"})
  void server_whenHttpsOrLoopback_isAllowed(String server) {
    assertThat(files(SHOP.replace("https://shop.example.com", server))).containsKey("ShopClient");
  }

  @Test
  void generator_whenTextIsAmbiguous_saysWhere() throws IOException {
    Path contract = folder.resolve("openapi.yaml");
    Files.writeString(contract, SHOP.replace("enum: ['0', '1']", "enum: ['0', 01]"));

    assertThatThrownBy(() -> Generation.of(contract, "shop", folder.resolve("out")))
        .hasMessage(
            "#/components/schemas/Code/enum/1: YAML reads 01 as a number, and text is meant; put"
                + " it in quotes");
  }

  @Test
  void generator_whenAContractIsWrong_saysWhy() throws IOException {
    Path contract = folder.resolve("openapi.yaml");
    Files.writeString(contract, SHOP.replace("x-spends-money", "x-spends-mony"));

    assertThatThrownBy(() -> Generation.of(contract, "shop", folder.resolve("out")))
        .hasMessage("operation buy: x-spends-mony is not known; is x-spends-money meant?");
  }

  /** Replaces each first text by the second, and expects the last one as the reason. */
  private static void refuses(String... texts) {
    String contract = SHOP;
    for (int i = 0; i < texts.length - 1; i += 2) {
      assertThat(contract).contains(texts[i]);
      contract = contract.replace(texts[i], texts[i + 1]);
    }
    String changed = contract;
    assertThatThrownBy(() -> files(changed))
        .isInstanceOf(ContractException.class)
        .hasMessage(texts[texts.length - 1]);
  }

  private static Map<String, SourceFile> files(String contract) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    OpenAPI openApi = new OpenAPIV3Parser().readContents(contract, null, options).getOpenAPI();
    return SourceFiles.of(
        new ClientReader(openApi, "shop.wire", Imports.known(), TypeOptions.DEFAULT).read());
  }
}
