package dev.inward.conformance.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.contract.manifest.Specs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single changes of a contract, each of which is seen where it is and weighed, there and back. */
class ContractRuleTest {

  private static final String CONTRACT = resource("contract.yaml");

  static String resource(String name) {
    try (InputStream in = ContractRuleTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From, to, where, the weight, and the weight of the way back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          title: Shop                   | title: Store                    | /info/title                       | WORDS      | WORDS
          description: What to buy.     | description: What is bought.    | Order/description                 | WORDS      | WORDS
          example: 2                    | example: 3                      | count/example                     | WORDS      | WORDS
          message: must begin with x    | message: begins with x          | x-conditions/0/message            | WORDS      | WORDS
          summary: Buys.                | summary: Buys it.               | /post/summary                     | WORDS      | WORDS
          description: An apple.        | description: A red apple.       | x-enum/a/description              | WORDS      | WORDS
          description: the user         | description: the user's name    | user/description                  | WORDS      | WORDS
          x-cost: The price.            | x-cost: Twice the price.        | /post/x-cost                      | CORRECTION | CORRECTION
          How many., example: 2, x-evidence: documented | How many., example: 2, x-evidence: assumed | count/x-evidence | CORRECTION | CORRECTION
          , x-evidence: documented, schema | , schema                     | id/x-evidence                     | CORRECTION | CORRECTION
          apple., x-evidence: documented} | apple.}                       | x-enum/a/x-evidence               | CORRECTION | CORRECTION
          openapi: 3.0.3                | openapi: 3.1.0                  | /openapi                          | BREAKING   | BREAKING
          vendor: shop                  | vendor: store                   | /x-client/vendor                  | BREAKING   | BREAKING
          SHOP_USER                     | STORE_USER                      | user/environment                  | BREAKING   | BREAKING
          secret: true                  | secret: false                   | word/secret                       | BREAKING   | BREAKING
          shop.example                  | store.example                   | /servers                          | BREAKING   | BREAKING
          basic: []                     | other: []                       | /security                         | BREAKING   | BREAKING
          scheme: basic                 | scheme: bearer                  | basic/scheme                      | BREAKING   | BREAKING
          x-credentials: [user, word]   | x-credentials: [word, user]     | basic/x-credentials               | BREAKING   | BREAKING
          operationId: buy              | operationId: purchase           | /post/operationId                 | BREAKING   | BREAKING
          x-spends-money: true          | x-spends-money: false           | /post/x-spends-money              | BREAKING   | BREAKING
          judged-by: http-status        | judged-by: body                 | x-outcome/judged-by               | BREAKING   | BREAKING
          [detail, message]             | [message, detail]               | x-outcome/message                 | BREAKING   | BREAKING
          equals: '1'                   | equals: '2'                     | x-outcome/success/0               | BREAKING   | BREAKING
          x-reason: NUMBER_UNAVAILABLE  | x-reason: OTHER                 | Gone/x-reason                     | BREAKING   | BREAKING
          x-rules-out-purchase: true    | x-rules-out-purchase: false     | Gone/x-rules-out-purchase         | BREAKING   | BREAKING
          reason: OTHER, rules          | reason: CAPACITY, rules         | x-enum/b/reason                   | BREAKING   | BREAKING
          , rules-out-purchase: true    | , rules-out-purchase: false     | x-enum/b/rules-out-purchase       | BREAKING   | BREAKING
          name: APPLE                   | name: PEAR                      | x-enum/a/name                     | BREAKING   | BREAKING
          x-name: remark                | x-name: comment                 | note/x-name                       | BREAKING   | BREAKING
          in: query, required: false    | in: query, required: true       | Page/required                     | BREAKING   | ADDITION
          name: lang, in: query         | name: lang, in: header          | /parameters/query lang            | BREAKING   | BREAKING
          name: lang                    | name: language                  | /parameters/query lang            | BREAKING   | BREAKING
          default: en                   | default: de                     | schema/default                    | BREAKING   | BREAKING
          format: int32                 | format: int64                   | Page/schema/format                | BREAKING   | BREAKING
          int32, minimum: 1             | int32, minimum: 2               | Page/schema/minimum               | BREAKING   | ADDITION
          maximum: 5                    | maximum: 4                      | count/maximum                     | BREAKING   | ADDITION
          maximum: 5, description       | description                     | count/maximum                     | ADDITION   | BREAKING
          minLength: 2                  | minLength: 3                    | /schema/minLength                 | BREAKING   | ADDITION
          minLength: 1                  | minLength: 0                    | Bought/properties/name/minLength  | BREAKING   | BREAKING
          maxItems: 3                   | maxItems: 4                     | kinds/maxItems                    | BREAKING   | BREAKING
          ^[0-9]+$                      | ^[0-9]*$                        | /schema/pattern                   | BREAKING   | BREAKING
          [count, kind]                 | [count]                         | Order/required                    | ADDITION   | BREAKING
          required: [id]                | required: []                    | Bought/required                   | BREAKING   | BREAKING
          enum: [a, b]                  | enum: [a, b, c]                 | Kind/enum                         | ADDITION   | BREAKING
          , nullable: true              | , nullable: false               | note/nullable                     | BREAKING   | ADDITION
          id: {oneOf                    | id: {nullable: true, oneOf      | id/nullable                       | BREAKING   | BREAKING
          , x-sensitive: true           | , x-sensitive: false            | note/x-sensitive                  | BREAKING   | CORRECTION
          additionalProperties: false   | additionalProperties: true      | Order/additionalProperties        | ADDITION   | BREAKING
          additionalProperties: true    | additionalProperties: false     | Bought/additionalProperties       | BREAKING   | ADDITION
          deprecated: true              | deprecated: false               | detail/deprecated                 | ADDITION   | ADDITION
          , {type: integer}]            | ]                               | id/oneOf                          | BREAKING   | BREAKING
          pattern: '^x'                 | pattern: '^y'                   | x-conditions/0/pattern            | BREAKING   | BREAKING
          [note, tell]                  | [note]                          | x-conditions/0/properties         | ADDITION   | BREAKING
          tell: {type: string}          | tell: {type: integer}           | tell/type                         | BREAKING   | BREAKING
          what: {type: string}          | that: {type: string}            | Told/properties/what              | BREAKING   | BREAKING
          '404':                        | '410':                          | /responses/404                    | BREAKING   | BREAKING
          post:                         | put:                            | /post                             | BREAKING   | BREAKING
          /goods/{id}:                  | /wares/{id}:                    | /~1goods~1{id}/post               | BREAKING   | BREAKING
          schemas/Bought                | schemas/Problem                 | application~1json/schema/$ref     | BREAKING   | BREAKING
          description: Bought.          | x-new: true                     | /responses/200/x-new              | BREAKING   | BREAKING
          """)
  void change_isSeenAndWeighed(String from, String to, String at, Weight there, Weight back) {
    assertThat(CONTRACT).as("what is changed").contains(from);
    String changed = CONTRACT.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

    assertThat(heaviest(differences(CONTRACT, changed), at)).isEqualTo(there);
    assertThat(heaviest(differences(changed, CONTRACT), at)).isEqualTo(back);
  }

  /** Additions that a line of text cannot show, with what stands behind them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          what: {type: string}          | , that: {type: string}          | Told/properties/that              | ADDITION
          tell: {type: string}          | , more: {type: string}          | Order/properties/more             | ADDITION
          """)
  void property_whenNew_isAnAddition(String before, String more, String at, Weight weight) {
    String changed = CONTRACT.replace(before, before + "\n        " + more.substring(2));

    assertThat(heaviest(differences(CONTRACT, changed), at)).isEqualTo(weight);
    assertThat(heaviest(differences(changed, CONTRACT), at)).isEqualTo(Weight.BREAKING);
  }

  @ParameterizedTest
  @CsvSource({"false,ADDITION", "true,BREAKING"})
  void parameter_whenNew_breaksIfItIsRequired(boolean required, Weight weight) {
    String changed =
        CONTRACT.replace(
            "        - {name: lang",
            "        - {name: more, in: query, required: "
                + required
                + ", schema: {type: string}}\n        - {name: lang");

    assertThat(heaviest(differences(CONTRACT, changed), "/query more")).isEqualTo(weight);
    assertThat(heaviest(differences(changed, CONTRACT), "/query more")).isEqualTo(Weight.BREAKING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"put", "delete"})
  void operation_whenNew_isAnAddition(String method) {
    String changed =
        CONTRACT.replace(
            "    post:\n      operationId: buy\n",
            "    "
                + method
                + ":\n      operationId: more\n      responses: {}\n"
                + "    post:\n      operationId: buy\n");

    assertThat(differences(CONTRACT, changed))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.weight()).isEqualTo(Weight.ADDITION);
              assertThat(difference.names()).containsExactly("more");
            });
    assertThat(heaviest(differences(changed, CONTRACT), method)).isEqualTo(Weight.BREAKING);
  }

  /** What only looks different. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # What ContractRuleTest       | # Something that WhateverTest
          version: 1.0.0                | version: 2.0.0
          enum: [a, b]                  | enum: [b, 'a']
          required: [count, kind]       | required: ['kind', "count"]
          minimum: 1, maximum: 5        | maximum: 5.0, minimum: 0x1
          {type: string}, {type: integer} | {type: integer}, {type: string}
          additionalProperties: true    | title: null
          , required: false             | , deprecated: false
          '200':                        | 200:
          - $ref: '#/components/parameters/Page' | - {name: page, in: query, schema: {format: int32, type: integer, minimum: 1}}
          - {at: /state, equals: '1'}   | - {equals: '1', at: /state}
          [note, tell]                  | [tell, note]
          """)
  void writing_whenOnlyThatIsChanged_meansNothing(String from, String to) {
    assertThat(CONTRACT).as("what is changed").contains(from);
    String changed = CONTRACT.replace(from, to);

    assertThat(differences(CONTRACT, changed)).isEmpty();
    assertThat(differences(changed, CONTRACT)).isEmpty();
  }

  /** The order of parameters shows in no signature: requests have names, and no positions. */
  @ParameterizedTest
  @ValueSource(strings = "        - $ref: '#/components/parameters/Page'\n")
  void parameters_inAnotherOrder_areTheSame(String first) {
    String last = "        - {name: lang, in: query, schema: {type: string, default: en}}\n";
    String changed = CONTRACT.replace(first + last, last + first);

    assertThat(changed).isNotEqualTo(CONTRACT);
    assertThat(differences(CONTRACT, changed)).isEmpty();
  }

  /** Returns the weight of what is different at a place, which nothing else outweighs. */
  private static Weight heaviest(List<Difference> differences, String at) {
    assertThat(differences).extracting(Difference::at).anyMatch(place -> place.contains(at));
    return differences.stream().map(Difference::weight).reduce(Weight.WORDS, Weight::or);
  }

  private static List<Difference> differences(String before, String after) {
    return Comparison.ofContracts(tree(before), tree(after));
  }

  private static Object tree(String contract) {
    return Tree.of(Specs.of("none").with("yaml", contract.getBytes(UTF_8)).yaml("yaml"));
  }
}
