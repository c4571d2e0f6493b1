package dev.inward.testing;

import java.util.stream.Stream;

/** Texts with child elements, as vendors that show their messages on web pages send them. */
public final class Markup {

  private Markup() {}

  /** Returns texts that contain the same words and markup in different places. */
  public static Stream<String> of(String words) {
    int middle = words.length() / 2;
    String start = words.substring(0, middle);
    String end = words.substring(middle);
    return Stream.of(
        words + "<br/>",
        "<br/>" + words,
        "<b>" + words + "</b>",
        "<p>" + start + "<i>" + end + "</i></p>",
        start + "<b>x</b>" + end,
        start + "<a href=\"https://vendor.example/?a=b\">" + end + "</a>.",
        "<ERROR>" + words + "</ERROR>",
        "<STATUS/>" + words);
  }
}
