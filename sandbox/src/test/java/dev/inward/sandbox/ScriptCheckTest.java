package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.inward.contract.manifest.InvalidSpecException;
import dev.inward.contract.manifest.Specs;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong name or value in sandbox.yaml stops the start, with the file and the key. */
class ScriptCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          multitel | {fault: reset}               | {fault: rest}                | /magic/values/18003865001/fault | none of the faults reset, close,
          multitel | ALREADY_SOLD, fault: gzip-   | ALREADY_SOLD, fault: GZIP-   | /magic/values/18003866012/fault | none of the faults
          crazytel | {interaction: purchase-web-  | {interaction: purchase-wob-  | /magic/values/61400000008       | no interaction is called purchase-wob-page
          anveo    | {recorded: odd}              | {recorded: even}             | /magic/values/list-odd/recorded | the id of no interaction ends in -even
          multitel | 004': {code: ALREADY_SOLD}   | 004': {code: SOLD}           | /magic/values/18003863004/code  | code is not one of
          crazytel | list-slow: {fault: stall}    | list-slow: {code: SOLD}      | /magic/values/list-slow/code    | the vendor has no codes
          anveo    | arguments: [TITLE,           | arguments: [TITEL,           | /magic/arguments                | no operation has the argument or credential TITEL
          multitel | wrong, password: wrong       | wrong, passwort: wrong       | /wrong-credentials/passwort     | no operation has this credential; there are [username, password]
          multitel | schemas/BuyNumbersStatus'    | schemas/BuyNumberStatus'     | /codes                          | the contract has no x-enum at #/components/schemas/BuyNumberStatus
          multitel | schemas/BuyNumbersStatus'    | schemas/DestinationUri'      | /codes                          | the contract has no x-enum at
          multitel | balance: '1000.00'           | balance: 1 000               | /balance                        | not a decimal number
          anveo    | balance: '62.53'             | balance: '62,53'             | /states/the balance is that of the sample/balance | not a decimal number
          crazytel | price: '1.00'                | price: free                  | /stock/0/price                  | not a decimal number
          anveo    | {from: '12125550100'         | {from: '1212555010x'         | /stock/0/ranges/0/from          | not a number in digits
          multitel | {kept: ringstyle, otherwise  | {kept: rinstyle, otherwise   | /operations/4/lists/in/application~1json/each//RingStyle | no operation keeps rinstyle; they keep [description,
          anveo    | FILTER.SMS_URL: {kept: SMS_U | FILTER.SMS_URL: {kept: SMS_I | /operations/5/FILTER.SMS_URL    | no operation keeps SMS_IRL
          anveo    | clears: [SMS_EMAIL, SMS_URL] | clears: [SMS_MAIL, SMS_URL]  | /operations/5/updates           | no operation keeps SMS_MAIL
          crazytel | kept: {description: Main     | kept: {descripton: Main      | /states/the account has a number/kept | no operation keeps descripton
          multitel | {'{number}': ALREADY_SOLD}   | {'{number}': SOLD}           | /states/{number} is sold/refuse/{number} | code is not one of
          multitel | {'{number}': ALREADY_SOLD}   | {'{number}': '{code}'}       | /states/{number} is sold/refuse/{number} | code is not one of
          multitel | in stock': {stock: '{number} | in stock': {stock: '{nummer} | /states/{number} is in stock/stock | each number must be digits
          multitel | begins with 1201: {}         | begins with 1201: {absent: '{number}'} | /states/nothing begins with 1201/absent | each number must be digits, or {number} if the sentence has it
          """)
  void script_whenItIsWrong_isRejectedWithItsPlace(
      String vendor, String text, String instead, String place, String problem) {
    Specs specs = Specs.of(vendor);
    String script = new String(specs.bytes("sandbox.yaml"), UTF_8);
    assertThat(script).contains(text);
    byte[] wrong = script.replace(text, instead).getBytes(UTF_8);

    assertThatExceptionOfType(InvalidSpecException.class)
        .isThrownBy(
            () ->
                VendorDefinition.of(
                    Vendor.valueOf(vendor.toUpperCase(Locale.ROOT)),
                    specs.with("sandbox.yaml", wrong)))
        .satisfies(
            thrown -> {
              assertThat(thrown.file()).isEqualTo("specs/" + vendor + "/sandbox.yaml");
              assertThat(thrown.place().replace("~1", "/")).isEqualTo(place.replace("~1", "/"));
              assertThat(thrown.problem()).startsWith(problem);
            });
  }
}
