package dev.inward.resilience.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that the server received completely. */
record ReceivedRequest(String text) {

  private static final Pattern NUMBER = Pattern.compile("1800\\d{7}");

  /** Returns the requested phone number, which is unique to a call; "none" if there is none. */
  String number() {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? number.group() : "none";
  }

  Purchase purchase() {
    return Purchase.of(text);
  }
}
