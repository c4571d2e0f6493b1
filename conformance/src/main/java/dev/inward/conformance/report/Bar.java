package dev.inward.conformance.report;

import java.util.Locale;

/**
 * A bar of four parts. It only repeats figures that stand beside it, so it is hidden from readers.
 */
final class Bar {

  private Bar() {}

  static Html of(int here, int elsewhere, int listed, int unexplained) {
    int all = here + elsewhere + listed + unexplained;
    return Html.of(
            "span",
            part("here", here, all),
            part("elsewhere", elsewhere, all),
            part("listed", listed, all),
            part("unexplained", unexplained, all))
        .css("bar")
        .with("aria-hidden", "true");
  }

  /** Says what the parts are. */
  static Html legend() {
    return Html.of(
            "ul",
            Html.of("li", of(1, 0, 0, 0), "reached here"),
            Html.of("li", of(0, 1, 0, 0), "reached by another operation’s sample"),
            Html.of("li", of(0, 0, 1, 0), "not reached, with a reason"),
            Html.of("li", of(0, 0, 0, 1), "not reached, without a reason"))
        .css("legend");
  }

  private static Html part(String name, int count, int all) {
    double width = all == 0 ? 0 : 100.0 * count / all;
    return Html.of("span")
        .css(name)
        .with("style", String.format(Locale.ROOT, "width:%.2f%%", width));
  }
}
