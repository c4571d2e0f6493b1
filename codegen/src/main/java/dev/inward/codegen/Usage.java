package dev.inward.codegen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How operations use the models: what a model's file must offer depends on it. */
final class Usage {

  /** Notes that a value of the type stands in a JSON document. */
  void json(@Nullable JavaType type) {
    if (type == null) {
      return;
    }
    if (type.isModel()) {
      json.add(type.name());
    }
    json(type.element());
  }

  /** Models that are the result of an operation, by their Java name. */
  final Set<String> results = new HashSet<>();

  /** Results that may be smaller than what was asked for. */
  final Map<String, ModelView.Shortfall> shortfalls = new HashMap<>();

  /** Models that are the body of a callback. */
  final Set<String> webhooks = new HashSet<>();

  /** Models that are the root of an XML document, with the element's name. */
  final Map<String, String> xmlRoots = new HashMap<>();

  /** Models that stand in a JSON document themselves; what they hold stands there, too. */
  final Set<String> json = new HashSet<>();

  /** Unions that a model is a member of, by the model's Java name. */
  final Map<String, Set<String>> memberOf = new HashMap<>();
}
