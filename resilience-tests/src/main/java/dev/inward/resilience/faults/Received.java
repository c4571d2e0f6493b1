package dev.inward.resilience.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that arrived whole. */
record Received(String text) {

  private static final Pattern NUMBER = Pattern.compile("1800\\d{7}");

  /** The phone number that it asks for, which no other call asks for. */
  String number() {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.group() : "none";
  }

  Purchase purchase() {
    return Purchase.of(text);
  }
}
