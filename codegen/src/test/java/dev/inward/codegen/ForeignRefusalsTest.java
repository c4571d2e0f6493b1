package dev.inward.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.model.ClientReader;
import dev.inward.codegen.model.TypeOptions;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What is refused of a contract without extensions: all at once, and nothing is written. */
@Tag("any-jdk")
class ForeignRefusalsTest {

  private static final String HEAD =
      """
      openapi: 3.0.3
      info: {title: Shop, version: '1'}
      servers: [{url: 'https://shop.example.com'}]
      """;

  private static final String SHOP =
      HEAD
          + """
          paths:
            /buy: {post: {operationId: buy, tags: [money], responses: {'200': {description: ok}}}}
            /look: {get: {operationId: look, tags: [free], responses: {'200': {description: ok}}}}
          """;

  private static final int SCHEMAS = 2_000;

  @TempDir Path folder;

  @Test
  void refusals_comeAllAtOnce_withTheirPointers() {
    refuses(
        HEAD
            + """
            paths:
              /a/{b}: {trace: {operationId: a, parameters: [{name: b, in: path, required: true, schema: {type: string}}], responses: {'200': {description: ok}}}}
              /c: {get: {operationId: c, requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {f: {type: string}}}}}}, responses: {'200': {description: ok}}}}
              /d: {get: {operationId: d, security: [{digest: [], basic: []}], responses: {'200': {description: ok}}}}
            components:
              securitySchemes: {digest: {type: http, scheme: digest}, basic: {type: http, scheme: basic}}
            """,
        """
        3 places cannot be generated:
        #/paths/~1a~1{b}/trace operation a: the response to a TRACE has no body to judge;\
         leave the operation out by FILTER
        #/paths/~1c/get operation c: a GET cannot have a body, to which HTTP gives no\
         meaning; describe its members as parameters in: query, or the operation as a POST
        #/paths/~1d/get security scheme digest: this kind of security is not supported; describe it\
         as an apiKey in the header that is sent, such as Authorization""");
  }

  @Test
  void pattern_whenItIsNone_isRefused() {
    refuses(
        SHOP.replace(
            "tags: [free],",
            "parameters: [{name: q, in: query, schema: {type: string, pattern: '('}}],"),
        "#/paths/~1look/get operation look parameter q: the pattern is not a regular expression:"
            + " Unclosed group; write a regular expression of ECMA-262, or leave the pattern out");
  }

  @ParameterizedTest
  @CsvSource({"{part}.example.com, ''", "a{part}.example.com, 'b,c'", "example.com/{part}, 'a,b'"})
  void serverVariable_whenItsDefaultDoesNotFit_isRefused(String url, String initial) {
    refuses(
        SHOP.replace(
            "servers: [{url: 'https://shop.example.com'}]",
            "servers: [{url: 'https://%s', variables: {part: {default: '%s'}}}]"
                .formatted(url, initial)),
        "servers: the default of part does not fit into https://"
            + url
            + "; write one of letters, digits, dots and hyphens");
  }

  @Test
  void download_withoutOneKindOfSuccess_isRefused() {
    String several =
        "x-download: true, responses: {'200': {description: a, content: {text/plain: {}}}, '201':"
            + " {description: b, content: {application/json: {schema: {type: boolean}}}}}";
    refuses(
        SHOP.replace("tags: [free], responses: {'200': {description: ok}}", several),
        "#/paths/~1look/get operation look: x-download needs a body, and one kind of success");
    refuses(
        SHOP.replace("tags: [free],", "x-download: true, x-outcome: {judged-by: nobody},"),
        "#/paths/~1look/get operation look: x-download is for outcomes that the status decides");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "look|{type: array, items: {type: string}}|x-rows is for a result that is an object",
        "look|{type: object, properties: {a: {type: string}}}|/a must be a list of the result itself,"
            + " without rows that are null",
        "look|{type: object, properties: {b: {type: string}}}|/a leads nowhere; write names of"
            + " properties",
        "buy|{type: object, properties: {a: {type: array, items: {type: string}}}}|x-rows is for reads"
            + " with one kind of success, in JSON"
      })
  void rows_whereThereIsNoSuchList_areRefused(String operation, String schema, String reason) {
    String tag = operation.equals("look") ? "tags: [free]" : "tags: [money]";
    String pointer = operation.equals("look") ? "#/paths/~1look/get " : "#/paths/~1buy/post ";
    refuses(
        SHOP.replace(
            tag + ", responses: {'200': {description: ok}}",
            "x-rows: /a, responses: {'200': {description: ok, content: {application/json: {schema: "
                + schema
                + "}}}}"),
        pointer + "operation " + operation + ": " + reason);
  }

  @Test
  void tokenRequest_whenNoTokenIsFetched_isRefused() {
    String scheme =
        """
        components:
          securitySchemes: {oauth: {type: oauth2, x-token-request: %s, flows: {%s: {tokenUrl: /t, authorizationUrl: /a, scopes: {}}}}}
        """;
    String shop = SHOP.replace("tags: [free],", "security: [{oauth: []}],");
    String message =
        "security scheme oauth: x-token-request must be basic or form, of a scheme with the flow"
            + " clientCredentials";
    refuses(shop + scheme.formatted("form", "authorizationCode"), message);
    refuses(shop + scheme.formatted("header", "clientCredentials"), message);
  }

  @Test
  void javaTypes_whenTheyAreNone_areRefused() {
    assertThatThrownBy(
            () -> generate(SHOP, each -> each.addAdditionalProperty("javaTypes", "date|time")))
        .hasMessage("javaTypes: time is none of true, false, byte, date, date-time, uri, uuid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lenientResponses | maybe | maybe is neither true nor false",
        "lenientResponses | yes | yes is neither true nor false",
        "splitByTag | 2 | 2 is neither true nor false",
        "wirePackage | 1x | 1x cannot be the name of a package in Java; write one such as"
            + " com.example.shop",
        "wirePackage | com.new.wire | com.new.wire cannot be the name of a package in Java; write"
            + " one such as com.example.shop",
        "apiPackage | com.1bad | all classes are in the package of modelPackage; leave this option"
            + " out",
        "invokerPackage | shop.client | all classes are in the package of modelPackage; leave this"
            + " option out",
        "packageName | shop2 | all classes are in the package of modelPackage; leave this option"
            + " out",
        "modelNamePrefix | 1x | this option is not supported; change the contract, or its x-name",
        "modelNameSuffix | Dto | this option is not supported; change the contract, or its x-name",
        "apiNameSuffix | Service | this option is not supported; change the contract, or its"
            + " x-name",
        "lenientResponse | true | this is no option; is lenientResponses meant?",
        "splitByTags | true | this is no option; is splitByTag meant?",
        "javatypes | true | this is no option; is javaTypes meant?",
        "wirepackage | a | this is no option; is wirePackage meant?"
      })
  void option_whenItsNameOrValueIsWrong_isRefusedByName(String option, String value, String why) {
    refuses(each -> each.addAdditionalProperty(option, value), option + ": " + why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.1bad.class", "com.class", "com..shop", "com/shop", "shop.", "1"})
  void modelPackage_whenJavaCannotHaveIt_isRefused(String name) {
    refuses(
        each -> each.setModelPackage(name),
        "modelPackage: "
            + name
            + " cannot be the name of a package in Java; write one such as com.example.shop");
  }

  @Test
  void option_whenItHasAValueThatItTakes_isTaken() throws IOException {
    Map<String, String> files =
        generate(
            SHOP,
            each ->
                each.setModelPackage("com.example.größe")
                    .addAdditionalProperty("lenientResponses", "TRUE")
                    .addAdditionalProperty("splitByTag", false)
                    .addAdditionalProperty("apiPackage", "com.example.größe")
                    .addAdditionalProperty("modelNamePrefix", "")
                    .addAdditionalProperty("ofMyTemplate", "1x"));

    assertThat(files).containsKey("com/example/größe/ShopClient.java");
  }

  @Test
  void contract_whenThereIsNoSuchFile_isRefusedWithItsPath() throws IOException {
    for (String name : new String[] {"nothing.yaml", "none/openapi.json"}) {
      String file = folder.resolve(name).toString();
      refuses(each -> each.setInputSpec(file), file + ": there is no such file");
    }
    String directory = Files.createDirectory(folder.resolve("contracts")).toString();
    refuses(
        each -> each.setInputSpec(directory),
        directory + ": this is a folder; name the file of the contract");
  }

  private void refuses(Consumer<CodegenConfigurator> options, String message) {
    assertThatThrownBy(() -> generate(SHOP, options))
        .isInstanceOf(ContractException.class)
        .hasMessage(message)
        .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{page: p} | only a GET that changes nothing can be repeated for each page | post",
        "{page: p} | only a GET that changes nothing can be repeated for each page | get:paid",
        "{page: p, offset: p} | must have one of cursor, offset, page and link | get",
        "{page: q} | no argument is called q; write the name of a parameter or of a member of the body"
            + " | get",
        "{page: p, frist: 0} | frist is not known here; known are cursor, offset, page, link, next,"
            + " last, more, items, first | get",
        "{page: p, first: 2} | first must be 0 or 1 | get",
        "{offset: p, first: 0} | first means nothing without page | get",
        "{page: s} | offset and page name an integer argument, and have no next | get",
        "{cursor: p, next: /a} | items must say where the list is | get:object",
        "{cursor: p, next: /a, items: /a} | /a is no list | get:object",
        "{cursor: p, next: /a, items: /b} | /a and the argument p must have the same type | get:object",
        "{cursor: p, last: x, items: /b} | x must be a member of the items, of the type of the argument, without next | get:object",
        "{link: header, items: /b, more: /b} | last and more are for a cursor without next | get:object",
        "{link: header} | a link has no place for a key in the query | get:key",
        "{link: /b, items: /b} | /b must be text with the link, or header | get:object"
      })
  void pagination_whenItDoesNotFit_isRefused(String words, String message, String operation) {
    String schema =
        operation.endsWith("object")
            ? "{type: object, properties: {a: {type: string}, b: {type: array, items: {type: string}}}}"
            : "{type: array, items: {type: string}}";
    String method = operation.startsWith("get") ? "get" : "post";
    String contract =
        HEAD
            + """
            paths:
              /list:
                %s:
                  operationId: list
                  x-pagination: %s
                  %s
                  parameters:
                    - {name: p, in: query, schema: {type: integer}}
                    - {name: s, in: query, schema: {type: string}}
                  responses: {'200': {description: ok, content: {application/json: {schema: %s}}}}
            """
                .formatted(
                    method,
                    words,
                    operation.endsWith("paid")
                        ? "x-effect: purchase"
                        : operation.endsWith("key") ? "security: [{key: []}]" : "summary: List.",
                    schema)
            + """
            components:
              securitySchemes: {key: {type: apiKey, in: query, name: key}}
            """;
    refuses(contract, "#/paths/~1list/" + method + " operation list x-pagination: " + message);
  }

  @Test
  void references_whenTheyLeadInACircle_areRefused() {
    String circle =
        HEAD
            + """
            paths:
              /a: {get: {operationId: a, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
            components:
              schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}
            """;

    refuses(
        circle,
        "#/components/schemas/A: it is a part of itself: A, B; let one of them say what it is without"
            + " the others");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: array, items: {$ref: '#/components/schemas/A'}}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}"
      })
  void schema_whenItHoldsNothingButItself_isRefused(String schema) {
    String contract =
        SHOP.replace(
                "tags: [money], responses: {'200': {description: ok}}",
                "responses: {'200': {description: ok, content: {application/json: {schema: {$ref:"
                    + " '#/components/schemas/A'}}}}}")
            + "components: {schemas: {A: "
            + schema
            + "}}\n";

    assertThatThrownBy(() -> generate(contract, configurator -> {}))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith("#/paths/~1buy/post ")
        .hasMessageEndingWith(
            "A contains itself and nothing else; say what its items or values are, or make it an"
                + " object");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void schema_whenItIsAPartOfItself_isRefused() {
    refuses(
        SHOP
            + """
            components:
              schemas:
                A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
            """,
        "#/components/schemas/A: it is a part of itself: A, B; let one of them say what it is without"
            + " the others");
  }

  @Test
  void schema_whenItAllowsNothing_isRefused() {
    refuses(
        SHOP + "components: {schemas: {A: {type: object, properties: {never: {not: {}}}}}}\n",
        "#/components/schemas/A/properties/never: no value is allowed here; say what is, or leave"
            + " the schema out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {type: string, enum: []}                               | /enum    | enum
          {oneOf: []}                                            | /oneOf   | oneOf
          {type: object, properties: {enum: {anyOf: []}}}        | /properties/enum/anyOf | anyOf
          {required: [enum], properties: {enum: false}}          | /properties/enum | schema
          {type: object, properties: {a: {not: true}}}           | /properties/a | schema
          {type: array, items: {allOf: [{type: string}, false]}} | /items/allOf/1 | schema
          """)
  void schema_whenItsTextAllowsNothing_isRefused(String schema, String place, String without) {
    refuses(
        SHOP.replace("3.0.3", "3.1.0") + "components: {schemas: {A: " + schema + "}}\n",
        "#/components/schemas/A"
            + place
            + ": no value is allowed here; say what is, or leave the "
            + without
            + " out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: array, items: false}",
        "{type: array, prefixItems: [{type: string}], items: false}",
        "{type: object, additionalProperties: false, properties: {enum: {type: array}}}",
        "{type: object, unevaluatedProperties: false, example: {enum: [], a: {not: {}}}}",
        "{type: array, default: []}"
      })
  void schema_whenItAllowsSomething_isRead(String schema) throws IOException {
    String contract =
        SHOP.replace("3.0.3", "3.1.0") + "components: {schemas: {A: " + schema + "}}\n";

    assertThat(generate(contract, configurator -> {})).containsKey("shop/ShopClient.java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hello world           | this is a text or a list
          - a                   | this is a text or a list
          ``                    | this is a text or a list
          {"a": 1}              | it has neither openapi nor swagger
          asyncapi: 3.0.0       | it has neither openapi nor swagger
          openapi: 4.0.0        | OpenAPI 4.0.0 is not supported
          openapi: 3.2.0        | OpenAPI 3.2.0 is not supported
          """)
  void contract_whenItIsNone_isRefusedWithItsFile(String text, String why) {
    refuses(
        text,
        "openapi.yaml: "
            + why
            + "; a contract begins with openapi: 3.0.3, or another version 3.0 or 3.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n c: [",
        "{\"openapi\": \"3.0.3\", \"info\": {",
        "<!DOCTYPE html>\n{%",
        "\0"
      })
  void contract_whenItCannotBeParsed_isRefusedWithItsFile(String text) {
    assertThatThrownBy(() -> generate(text, configurator -> {}))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith("openapi.yaml: ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void contract_whoseSchemasFormALongChain_isRead() throws IOException {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < SCHEMAS; i++) {
      chain
          .append("    S" + i + ": {type: object, required: [a], properties: {a: {type: string},")
          .append(" next: {$ref: '#/components/schemas/S" + (i + 1) + "'}}}\n");
    }
    chain.append("    S" + SCHEMAS + ": {type: string}\n");
    OpenAPI contract =
        new OpenAPIV3Parser()
            .readContents(
                SHOP.replace(
                        "tags: [money],",
                        "requestBody: {content: {application/json: {schema: {type: array, items:"
                            + " {$ref: '#/components/schemas/S0'}}}}},")
                    + "components:\n  schemas:\n"
                    + chain)
            .getOpenAPI();

    assertThat(
            new ClientReader(contract, "shop.wire", Set.of(), TypeOptions.DEFAULT).read().types())
        .hasSize(SCHEMAS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get: {}",
        "get: {responses: {'200': {}}}",
        "get: {responses: {'200': null}}",
        "get: {parameters: [{in: query}], responses: {'200': {description: ok}}}",
        "get: {parameters: [{name: a}], responses: {'200': {description: ok}}}",
        "post: {requestBody: {}, responses: {'200': {description: ok}}}",
        "get: {security: [{none: []}], responses: {'200': {description: ok}}}"
      })
  void contract_whenNotValidated_neverEndsInANullPointerException(String operation) {
    String contract = HEAD + "paths:\n  /a: {" + operation + "}\n";

    try {
      generate(contract, configurator -> configurator.setValidateSpec(false));
    } catch (IOException | RuntimeException e) {
      assertThat(e).isInstanceOf(ContractException.class).hasMessageContaining("#/paths/~1a/");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @Test
  void filter_isHonoured() throws IOException {
    Map<String, String> files =
        generate(
            SHOP, configurator -> configurator.addOpenapiNormalizer("FILTER", "operationId:look"));

    assertThat(files).containsKey("shop/LookOperation.java");
    assertThat(files).doesNotContainKey("shop/BuyOperation.java");
  }

  @Test
  void options_thatWouldBeIgnored_areRefused() {
    assertThatThrownBy(
            () ->
                generate(
                    SHOP, configurator -> configurator.addOperationIdNameMapping("look", "see")))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith("operationIdNameMappings: this option is not supported");
    assertThatThrownBy(
            () ->
                generate(
                    SHOP, configurator -> configurator.addOpenapiNormalizer("SET_TAGS", "true")))
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith("openapiNormalizer: SET_TAGS is not supported");
  }

  @Test
  void extensions_ofOtherTools_areIgnored() throws IOException {
    Map<String, String> files =
        generate(
            SHOP.replace(
                "operationId: buy,", "operationId: buy, x-name: [Buy], x-request: {a: 1},"),
            configurator -> {});

    assertThat(files).containsKey("shop/BuyOperation.java");
  }

  @Test
  void extension_whenMisspelt_isRefusedEvenHere() {
    refuses(
        SHOP.replace("operationId: buy,", "operationId: buy, x-spend-money: true,"),
        "operation buy: x-spend-money is not known; is x-spends-money meant?");
  }

  private void refuses(String contract, String message) {
    assertThatThrownBy(() -> generate(contract, configurator -> {}))
        .isInstanceOf(ContractException.class)
        .hasMessage(message);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Map<String, String> generate(String contract, Consumer<CodegenConfigurator> options)
      throws IOException {
    Path file = Files.writeString(folder.resolve("openapi.yaml"), contract);
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("inward-java")
            .setInputSpec(file.toString())
            .setModelPackage("shop")
            .setOutputDir(folder.resolve("out").toString());
    options.accept(configurator);
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
    return Generation.files(folder.resolve("out/src/main/java"));
  }
}
