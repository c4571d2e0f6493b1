package dev.inward.conformance.report;

/** What the page means by its words. */
final class Words {

  private Words() {}

  static Html section() {
    return Html.of(
            "section",
            Html.of("h2", "Words"),
            Html.of(
                "dl",
                word(
                    "Element",
                    "An operation, parameter, status, media type, property, value of an enum, code or"
                        + " arm of a union that a contract defines, counted once however often it is"
                        + " used."),
                word(
                    "Reached",
                    "The bytes of a sample have it. Samples that must be refused do not count. An"
                        + " interaction is played by the client, in the pact and by the sandbox; a"
                        + " sample is held against the contract; the sandbox responds a magic number"
                        + " with a code that no sample has in that format."),
                word(
                    "Here, elsewhere",
                    "Reached by the operation’s own samples, or by those of another operation that"
                        + " uses the same element. The floor is of what is reached here: below it the"
                        + " build fails."),
                word(
                    "Listed",
                    "No sample has it, and the contract’s list says why. What is neither reached nor"
                        + " listed fails the build."),
                word(
                    "Evidence",
                    "Documented: the text of a document says it. Sample: only a document’s sample"
                        + " shows it. Assumed: no document says it, and the vendor’s notes say why we"
                        + " take it to be so. Media types and union arms carry no mark of their own."),
                word(
                    "Ours",
                    "A sample that we wrote, where the document prints none. It shows what client and"
                        + " contract make of such bytes, and nothing of the vendor.")))
        .with("id", "words");
  }

  private static Html word(String word, String meaning) {
    return Html.of("div", Html.of("dt", word), Html.of("dd", meaning));
  }
}
