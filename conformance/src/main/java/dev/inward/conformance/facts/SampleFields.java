package dev.inward.conformance.facts;

import dev.inward.contract.Schema;
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
 * @param kind the kind of difference to report
 */
record SampleFields(Fact sample, FactKind kind, Findings findings) {

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
  void compare(Schema schema, @Nullable Schema arguments) {
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

  private void compare(Fact field, Schema schema, String path) {
    String form = field.node().text("kind");
    boolean xml = mediaType(sample).equals("application/xml");
    Schema found = xml ? XmlField.at(schema, path) : JsonField.at(schema, path);
    if (found == null) {
      findings.differ(
          kind, field, schema.place(), "a sample has it, and the contract has no such field");
      return;
    }
    if (xml ? !XmlField.allows(found, form) : !JsonField.allows(found, form)) {
      findings.differ(
          kind, field, found.place(), "the sample's " + form + " is none in the contract");
    }
    shown(field, found);
    if (xml && field.node().has("example")) {
      Schema text = XmlField.textOf(found);
      if (text != null) {
        findings.prints(field, text.place());
      }
    }
  }

  private void argument(Fact field, @Nullable Schema arguments, String name) {
    Schema argument = arguments == null ? null : arguments.property(name);
    if (argument != null) {
      shown(field, argument);
    } else if (arguments != null) {
      findings.differ(kind, field, arguments.place(), "the contract has no such argument");
    }
  }

  private void shown(Fact field, Schema schema) {
    findings.prints(field, schema.place());
    List<String> allowed = schema.enumValues();
    for (String example : field.texts("example")) {
      SpecPointer entry = schema.enumEntry(example);
      if (entry != null) {
        findings.prints(field, entry);
      }
      if (!allowed.isEmpty() && !example.isEmpty() && !allowed.contains(example)) {
        findings.differ(kind, field, schema.place(), "the contract does not allow " + example);
      }
    }
  }
}
