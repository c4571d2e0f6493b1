package dev.inward.conformance.pact;

import dev.inward.contract.manifest.Interaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state that an interaction starts from, as Pact has it: a sentence with names in braces, and
 * what stands for them.
 */
public record State(String sentence, Map<String, String> parameters) {

  private static final Pattern NUMBER = Pattern.compile("\\d{7,}");
  private static final Pattern CODE = Pattern.compile("(?<=with )-?\\d+$");

  public static State of(Interaction interaction) {
    Map<String, String> parameters = new LinkedHashMap<>();
    String sentence = replaced(interaction.state(), NUMBER, "number", parameters);
    return new State(replaced(sentence, CODE, "code", parameters), parameters);
  }

  private static String replaced(
      String sentence, Pattern pattern, String name, Map<String, String> parameters) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return sentence;
    }
    parameters.put(name, matcher.group());
    return matcher.replaceFirst("{" + name + "}");
  }
}
