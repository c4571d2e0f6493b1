package dev.inward.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickStartTest {

  @Test
  void quickStart_printsPurchasesAndARejection() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    QuickStart.run(new PrintStream(printed, true, UTF_8));

    assertThat(printed.toString(UTF_8).lines())
        .containsExactlyElementsOf(
            """
            MultiTEL BuyNumbers
              number          18003863003
              status          200
            MultiTEL v3 RentNumber
              number          33554530000
              monthly price   0.7
              setup price     0
              per minute      0.006
              free minutes    0
              channels        0
              overflow        1
            MultiTEL, a number in Bridgeport
              number          12035550100
              monthly price   1.00
              setup price     0
              balance         {balance=998.30}
            MultiTEL BuyNumbers, the response is lost
              may have spent  true
              reconciled      Bought[numbers=[12035550100], basis=TAG]
              in the account  3
            MultiTEL ReleaseNumbers
              in the account  2
            MultiTEL BuyNumbers, already sold
              reason          NUMBER_UNAVAILABLE
              vendor's code   -165
              vendor's text   Number has already been sold
              may have spent  false
            Crazytel, data for a purchase
              number          61400000000
              address         00000000-0000-4000-8000-000000000001
              owner           00000000-0000-4000-8000-000000000002
              destination     1000000
            Crazytel purchase
              confirmation    DID number successfully purchased
              balance         999.00
            Crazytel purchase, the response is lost
              may have spent  true
              reconciled      Bought[numbers=[61255500000], basis=TAG]
            Crazytel, the account
              61400000000     Main office line
              61255500000     Second line
            Anveo, DIDs in New York
              area            New York
              monthly price   1.49
              balance         1490.00
            Anveo DID.ORDER
              number          12121111111
              area            New York (212)
              status          Active
              monthly price   1.49
              complete        true
            Anveo DID.ORDER, the response is lost
              may have spent  true
              reconciled      Bought[numbers=[12121111112], basis=TAG]
            Anveo DID.LIST and DID.CANCEL
              12121111111     ABCDEF
              12121111112     GHIJKL
              left            0
              balance         1487.02
            """
                .lines()
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"-h, 0", "--help, 0", "--no-such-option, 2"})
  void quickStart_whenItHasAnArgument_printsItsUsage(String argument, int exitCode) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream usage = new PrintStream(printed, true, UTF_8);
    PrintStream none = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    boolean wrong = exitCode != 0;

    int code = QuickStart.run(new String[] {argument}, wrong ? none : usage, wrong ? usage : none);

    assertThat(code).isEqualTo(exitCode);
    assertThat(printed.toString(UTF_8)).startsWith("Usage: QuickStart\n").hasLineCount(6);
  }
}
