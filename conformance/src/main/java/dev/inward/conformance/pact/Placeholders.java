package dev.inward.conformance.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The credentials that may stand in what is published: those that the documents print. */
public final class Placeholders {

  private static final List<String> ALLOWED =
      List.of(
          "username",
          "password",
          "{username}",
          // For which the sandbox responds with a list that fails, and one that looks empty.
          "list-failed",
          "list-odd",
          "Basic bGlzdC1mYWlsZWQ6cGFzc3dvcmQ=",
          "Basic bGlzdC1vZGQ6cGFzc3dvcmQ=",
          // Which the sandbox refuses.
          "Basic d3Jvbmc6cGFzc3dvcmQ=",
          "{password}",
          "Basic dXNlcm5hbWU6cGFzc3dvcmQ=",
          "your_api_key",
          "YOURAPIKEY",
          "df141891e2e883904b0b294dc5bq79c1c1c13f6d",
          // Of mail@example.com and "secure phrase".
          "22f8868c011a7ce801d26cfab6552b4870272ab7");

  /** The places where a vendor's credential can stand in a text. */
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          String.join(
              "|",
              "(?i:\\b(?:username|password))=(?<field>[^&\"]*)",
              "/buynumbers/(?<user>[^/\"\\s]+)/(?<password>[^/\"\\s]+)/",
              "<USERKEY>(?<element>[^<]*)",
              "NAME=.{0,2}SIGNATURE[^>]*>(?<signature>[^<]*)",
              "(?:Authorization|X-Crazytel-Api-Key)\"?:[\\s\\[\"]*(?<header>[^\"\\n]*)"));

  private static final List<String> GROUPS =
      List.of("field", "user", "password", "element", "signature", "header");

  private Placeholders() {}

  /** Fails if a text holds a credential that is none of them. */
  public static void areAllThatIsIn(String text) {
    // How many, and not which: a failure is printed.
    assertThat(othersIn(text).size()).as("credentials that no document prints").isZero();
  }

  /** Returns the credentials of a text that are none of them. */
  public static List<String> othersIn(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = CREDENTIAL.matcher(text);
    while (matcher.find()) {
      GROUPS.stream().map(matcher::group).filter(Objects::nonNull).forEach(found::add);
    }
    found.removeAll(ALLOWED);
    return found;
  }
}
