package dev.inward.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a response that decide its outcome, as the contract says: those that {@code
 * x-outcome} names, and the required ones of what decides.
 */
public final class DecidingMembers {

  private static final String ANY_ELEMENT = "/*";

  private final Schema root;
  private final Set<String> named = new LinkedHashSet<>();
  private final Set<String> needed = new LinkedHashSet<>();
  private final Map<String, SpecPointer> successes = new LinkedHashMap<>();

  private DecidingMembers(Schema root) {
    this.root = root;
  }

  /**
   * Returns those of a body.
   *
   * @param outcome the operation's rules, or null for a webhook
   * @param schema the schema
   * @param mediaType a media type
   * @return those of a body
   */
  public static DecidingMembers of(
      Schema schema, @Nullable OutcomeRules outcome, String mediaType) {
    DecidingMembers members = new DecidingMembers(schema);
    if (outcome == null || !outcome.judgedBy().equals("body")) {
      return members;
    }
    String result = outcome.result(mediaType);
    for (SpecPointer condition : outcome.success()) {
      members.successes.put(result + condition.node().text("at"), condition);
    }
    members.successes.forEach(
        (pointer, condition) -> {
          if (!pointer.contains(ANY_ELEMENT) && !condition.node().flag("or-absent")) {
            members.needed.add(pointer);
          }
        });
    members.named.addAll(members.successes.keySet());
    if (!result.isEmpty()) {
      members.needed.add(result);
    }
    members.named.addAll(members.needed);
    for (SpecPointer condition : outcome.place().itemsOf("refusal")) {
      members.named.add(result + condition.node().text("at"));
    }
    if (outcome.place().node().has("code")) {
      outcome.place().node().texts("code").forEach(code -> members.named.add(result + code));
    }
    return members;
  }

  /**
   * Returns the condition of a success on a member, or null if there is none.
   *
   * @param pointer a JSON pointer
   * @return the condition of a success on a member, or null if there is none
   */
  public @Nullable SpecPointer success(String pointer) {
    return successes.entrySet().stream()
        .filter(condition -> isAt(condition.getKey(), pointer))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** {@return the conditions of a success, by the pointers to their members} */
  public Map<String, SpecPointer> successes() {
    return successes;
  }

  /**
   * Tells whether a member decides; those that the contract does not name do not.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean decides(String pointer) {
    return isOf(named, pointer, true) || isWithinAny(pointer);
  }

  /**
   * Tells whether a member is in a value of any form that decides: without it, that may be empty.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean isWithinAny(String pointer) {
    return named.stream().anyMatch(rule -> pointer.startsWith(rule + "/") && takesAny(rule));
  }

  /**
   * Tells whether a response without the member is no success. Of a list, only an element that is
   * named is needed.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean isNeeded(String pointer) {
    return isOf(needed, pointer, false);
  }

  /**
   * Tells whether the contract allows any value for a member.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean takesAny(String pointer) {
    List<Schema> path = path(pointer);
    return path.size() == steps(pointer).size()
        && !path.isEmpty()
        && last(path).types().isEmpty()
        && last(path).properties().isEmpty();
  }

  /**
   * Tells whether the contract documents a list for a member.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean isList(String pointer) {
    if (pointer.isEmpty()) {
      return false;
    }
    List<Schema> path = path(pointer);
    return path.size() == steps(pointer).size() && last(path).items() != null;
  }

  /**
   * Tells whether a member is a list of which no element is needed.
   *
   * @param pointer a JSON pointer
   * @return whether it does
   */
  public boolean mayBeEmpty(String pointer) {
    return isList(pointer) && needed.stream().noneMatch(rule -> rule.startsWith(pointer + "/"));
  }

  private boolean isOf(Set<String> rules, String pointer, boolean elementsDo) {
    List<String> steps = steps(pointer);
    List<Schema> path = path(pointer);
    if (path.size() < steps.size()) {
      return false;
    }
    boolean decides = true;
    Schema parent = root;
    for (int i = 0; i < steps.size(); i++) {
      String at = "/" + String.join("/", steps.subList(0, i + 1));
      boolean isElement = parent.items() != null;
      boolean isRequired = isElement ? elementsDo : parent.required().contains(steps.get(i));
      decides = (decides && isRequired) || rules.stream().anyMatch(rule -> leadsTo(at, rule));
      parent = path.get(i);
    }
    return decides;
  }

  /** Tells whether a pointer is on the way to the member of a rule. */
  private static boolean leadsTo(String pointer, String rule) {
    List<String> way = steps(rule);
    int length = steps(pointer).size();
    return length <= way.size() && isAt("/" + String.join("/", way.subList(0, length)), pointer);
  }

  private static boolean isAt(String rule, String pointer) {
    List<String> way = steps(rule);
    List<String> steps = steps(pointer);
    return way.size() == steps.size()
        && IntStream.range(0, way.size())
            .allMatch(i -> way.get(i).equals("*") || way.get(i).equals(steps.get(i)));
  }

  /** Returns the schemas below the root, up to the first step that the contract does not name. */
  private List<Schema> path(String pointer) {
    List<Schema> path = new ArrayList<>();
    Schema schema = root;
    for (String step : steps(pointer)) {
      Schema items = schema.items();
      Schema next = items == null ? schema.property(step) : items;
      if (next == null) {
        return path;
      }
      path.add(next);
      schema = next;
    }
    return path;
  }

  private static List<String> steps(String pointer) {
    return List.of(pointer.substring(1).split("/", -1));
  }

  private static Schema last(List<Schema> path) {
    return path.get(path.size() - 1);
  }
}
