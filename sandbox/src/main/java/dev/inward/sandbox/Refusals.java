package dev.inward.sandbox;

import dev.inward.contract.manifest.YamlNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an operation refuses a call, as {@code refuses} in {@code sandbox.yaml} declares it.
 *
 * @param byReason the response for each reason of the sandbox's own
 * @param forms how a code or a text is responded with, by media type
 */
record Refusals(Map<Reason, Refusal> byReason, Map<String, Form> forms) {

  static final Refusals NONE = new Refusals(Map.of(), Map.of());

  /** Why the sandbox refuses a call. */
  enum Reason {
    WRONG_CREDENTIALS,
    INVALID_REQUEST,
    NOT_OFFERED,
    NOT_IN_STOCK,
    ALREADY_SOLD,
    NOT_OWNED,
    NOT_ENOUGH_BALANCE,
    OVER_LIMIT;

    /** {@return the key of {@code sandbox.yaml}, such as {@code already-sold}} */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Refusals of(YamlNode node, Refusals defaults) {
    node.only(
        "wrong-credentials",
        "invalid-request",
        "not-offered",
        "not-in-stock",
        "already-sold",
        "not-owned",
        "not-enough-balance",
        "over-limit",
        "with");
    Map<Reason, Refusal> byReason = new EnumMap<>(Reason.class);
    byReason.putAll(defaults.byReason);
    for (Reason reason : Reason.values()) {
      if (node.has(reason.key())) {
        byReason.put(reason, Refusal.of(node, reason.key()));
      }
    }
    Map<String, Form> forms = new LinkedHashMap<>(defaults.forms);
    YamlNode with = node.nodeOrNull("with");
    if (with != null) {
      with.names().forEach(type -> forms.put(type, Form.of(with.node(type))));
    }
    return new Refusals(byReason, forms);
  }

  /**
   * The response for a reason: a code or a text in the operation's form, a recorded interaction, or
   * a sample.
   *
   * @param place the declaration, for error messages
   * @param code the code, its name in the contract, or a text
   * @param interaction the id of an interaction
   * @param sample the id of a sample
   * @param status the HTTP status of the sample
   */
  record Refusal(
      YamlNode place,
      @Nullable String code,
      @Nullable String interaction,
      @Nullable String sample,
      int status) {

    static Refusal of(YamlNode parent, String key) {
      if (!(parent.value(key) instanceof Map<?, ?>)) {
        return new Refusal(parent, parent.text(key), null, null, 0);
      }
      YamlNode node = parent.node(key);
      if (node.has("interaction")) {
        return new Refusal(node, null, node.only("interaction").text("interaction"), null, 0);
      }
      node.only("sample", "status");
      return new Refusal(node, null, null, node.text("sample"), node.integer("status"));
    }
  }

  /**
   * A recorded failure, in which a code and a text are set.
   *
   * @param place the declaration, for error messages
   * @param sample the id of the sample
   * @param code the pointers to the code, none if the response has no code
   * @param text the pointer to the text, or null if the response has none
   */
  record Form(YamlNode place, String sample, List<String> code, @Nullable String text) {

    static Form of(YamlNode node) {
      node.only("sample", "code", "text");
      return new Form(
          node,
          node.text("sample"),
          node.has("code") ? node.texts("code") : List.of(),
          node.textOrNull("text"));
    }
  }
}
