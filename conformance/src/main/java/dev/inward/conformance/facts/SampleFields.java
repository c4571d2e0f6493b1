package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;
import dev.inward.contract.manifest.YamlNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares the fields of a printed sample with its schema.
 *
 * @param sample the sample
 * @param link what breaks when they do not fit
 */
record SampleFields(Fact sample, Link link, Findings findings) {

  private static final Pattern NAMED = Pattern.compile("(?<path>.*)\\[@NAME=\"(?<name>.*)\"\\]");

  /** Returns the media type that a sample is written in. */
  static String mediaType(Fact sample) {
    String kind = sample.node().nodes("fields").get(0).text("kind");
    return List.of("element", "attribute").contains(kind) ? "application/xml" : "application/json";
  }

  /**
   * Compares all fields.
   *
   * @param arguments the schema of an action's arguments, or null if it is no action
   */
  void compare(SpecPointer schema, @Nullable SpecPointer arguments) {
    for (YamlNode node : sample.node().nodes("fields")) {
      Fact field = new Fact(sample.at() + node.text("at"), node);
      Matcher named = NAMED.matcher(node.text("at"));
      if (named.matches()) {
        compare(field, schema, named.group("path"));
        argument(field, arguments, named.group("name"));
      } else {
        compare(field, schema, node.text("at"));
      }
    }
  }

  private void compare(Fact field, SpecPointer schema, String path) {
    String kind = field.node().text("kind");
    boolean xml = mediaType(sample).equals("application/xml");
    SpecPointer place = xml ? XmlField.at(schema, path) : JsonField.at(schema, path);
    if (place == null) {
      findings.differ(link, field, schema, "a sample has it, and the contract has no such field");
      return;
    }
    if (xml ? !XmlField.allows(place, kind) : !JsonField.allows(place, kind)) {
      findings.differ(link, field, place, "the sample's " + kind + " is none in the contract");
    }
    shown(field, place);
    if (xml && field.node().has("example")) {
      SpecPointer text = XmlField.textOf(place);
      if (text != null) {
        findings.prints(field, text);
      }
    }
  }

  private void argument(Fact field, @Nullable SpecPointer arguments, String name) {
    SpecPointer argument = arguments == null ? null : new Shape(arguments).properties().get(name);
    if (argument != null) {
      shown(field, argument);
    } else if (arguments != null) {
      findings.differ(link, field, arguments, "the contract has no such argument");
    }
  }

  private void shown(Fact field, SpecPointer place) {
    findings.prints(field, place);
    Shape shape = new Shape(place);
    List<String> allowed = shape.texts("enum");
    for (String example : field.texts("example")) {
      SpecPointer entry = shape.entry(example);
      if (entry != null) {
        findings.prints(field, entry);
      }
      if (!allowed.isEmpty() && !example.isEmpty() && !allowed.contains(example)) {
        findings.differ(link, field, place, "the contract does not allow " + example);
      }
    }
  }
}
