package dev.inward.resilience.fuzz;

import dev.inward.contract.DecidingMembers;
import dev.inward.contract.SpecPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outlines a recorded response in JSON. */
final class JsonOutline {

  private static final String[] NOTHING = {"null", "\"\"", "\" \"", "[]", "{}"};
  private static final String[] BLANKS = {" ", "\n", "\t", "\r\n", "   "};

  private final String text;
  private final Tokens tokens;
  private final DecidingMembers members;
  private final FuzzTarget target;
  private final Outline outline = Outline.empty();
  private int next;

  private JsonOutline(String text, FuzzTarget target) {
    this.text = text;
    this.target = target;
    this.tokens = Tokens.of(text);
    this.members = target.decidingMembers();
  }

  /** Returns the outline of a well-formed text. */
  static Outline of(String text, FuzzTarget target) {
    JsonOutline json = new JsonOutline(text, target);
    json.value("");
    return json.outline;
  }

  /** A member of an object, from its name to the end of its value. */
  private record Member(String name, int start, int valueStart, int end) {}

  private void value(String pointer) {
    switch (token()) {
      // An object where a list is documented is its only element.
      case "{" -> object(members.isList(pointer) ? pointer + "/0" : pointer);
      case "[" -> array(pointer);
      default -> take();
    }
  }

  private void array(String pointer) {
    int open = take();
    boolean isEmpty = token().equals("]");
    for (int i = 0; !token().equals("]"); i++) {
      value(pointer + "/" + i);
      if (token().equals(",")) {
        take();
      }
    }
    take();
    if (pointer.isEmpty() && !isEmpty) {
      // An element that is not readable is left out of a list that has another.
      outline.neutral().add(choices -> Edit.insertion(open, JsonValues.scalar(choices) + ","));
    }
  }

  private void object(String pointer) {
    int open = take();
    boolean wrapsList = pointer.isEmpty() && target.schema().items() != null;
    List<Member> found = new ArrayList<>();
    while (!token().equals("}")) {
      int start = start();
      String name = token().substring(1, token().length() - 1);
      take();
      take();
      int valueStart = start();
      value(wrapsList ? "" : pointer + "/" + name);
      found.add(new Member(name, start, valueStart, tokens.end(next - 1)));
      if (token().equals(",")) {
        take();
      }
    }
    take();
    unknownMember(open, found, wrapsList);
    order(found);
    for (Member member : found) {
      escapes(member.start + 1, member.name.length());
      if (!wrapsList) {
        member(pointer + "/" + member.name, member, found);
      }
    }
    missing(pointer, open, found);
  }

  private void unknownMember(int open, List<Member> found, boolean wrapsList) {
    Set<String> known = new HashSet<>();
    found.forEach(member -> known.add(member.name));
    target.schema().reachableProperties().forEach(property -> known.add(property.name()));
    outline
        .neutral()
        .add(
            choices -> {
              String name = JsonValues.name(choices);
              String added = known.contains(name) ? "x" + name : name;
              // A list beside a list would leave open which one is meant.
              String value = wrapsList ? JsonValues.scalar(choices) : JsonValues.any(choices);
              return Edit.insertion(
                  open, "\"" + added + "\":" + value + (found.isEmpty() ? "" : ","));
            });
    outline.neutral().add(choices -> Edit.insertion(open, choices.pick(BLANKS)));
  }

  private void order(List<Member> found) {
    for (int i = 1; i < found.size(); i++) {
      Member one = found.get(i - 1);
      Member other = found.get(i);
      String swapped =
          text.substring(other.start, other.end)
              + text.substring(one.end, other.start)
              + text.substring(one.start, one.end);
      outline.neutral().add(choices -> new Edit(one.start, other.end, swapped));
    }
  }

  /** Writes a character of a string as an escape. */
  private void escapes(int start, int length) {
    if (length == 0 || text.substring(start, start + length).contains("\\")) {
      return;
    }
    outline
        .neutral()
        .add(
            choices -> {
              int at = start + choices.below(length);
              return new Edit(
                  at, at + 1, String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(at)));
            });
  }

  private void member(String pointer, Member member, List<Member> found) {
    Edit removal = removal(member, found);
    if (!members.decides(pointer)) {
      outline
          .neutral()
          .add(choices -> new Edit(member.valueStart, member.end, JsonValues.any(choices)));
      outline.neutral().add(choices -> removal);
      outline.neutral().add(choices -> second(member, JsonValues.any(choices), choices));
      return;
    }
    if (text.charAt(member.valueStart) == '"') {
      escapes(member.valueStart + 1, member.end - member.valueStart - 2);
    }
    SpecPointer condition = members.success(pointer);
    String expected = condition == null ? null : expected(condition);
    boolean mustBeEmpty = condition != null && condition.node().flag("empty");
    if (mustBeEmpty) {
      outline.breaking().add(choices -> new Edit(member.valueStart, member.end, "\"no\""));
      return;
    }
    String forbidden = condition == null ? null : condition.node().textOrNull("starts-not-with");
    if (forbidden != null) {
      outline
          .breaking()
          .add(
              choices ->
                  new Edit(
                      member.valueStart,
                      member.end,
                      "\"" + forbidden + choices.below(1000) + "\""));
    }
    if (!members.isWithinAny(pointer)) {
      outline.breaking().add(choices -> second(member, JsonValues.any(choices), choices));
    }
    if (!members.isNeeded(pointer)) {
      return;
    }
    outline.breaking().add(choices -> removal);
    outline
        .breaking()
        .add(
            choices ->
                new Edit(
                    member.valueStart,
                    member.end,
                    members.mayBeEmpty(pointer) ? "null" : choices.pick(NOTHING)));
    if (expected != null) {
      outline
          .breaking()
          .add(choices -> new Edit(member.valueStart, member.end, other(expected, choices)));
    }
  }

  /** Adds a second member of the name, before or after the first. */
  private static Edit second(Member member, String value, Choices choices) {
    String second = "\"" + member.name + "\":" + value;
    return choices.oneIn(2)
        ? Edit.insertion(member.end, "," + second)
        : Edit.insertion(member.start, second + ",");
  }

  private void missing(String pointer, int open, List<Member> found) {
    members
        .successes()
        .forEach(
            (at, condition) -> {
              String name = at.substring(at.lastIndexOf('/') + 1);
              boolean isHere = at.equals(pointer + "/" + name);
              if (isHere
                  && condition.node().flag("empty")
                  && found.stream().noneMatch(member -> member.name.equals(name))) {
                outline.breaking().add(choices -> Edit.insertion(open, "\"" + name + "\":\"no\","));
              }
            });
  }

  private @Nullable String expected(SpecPointer condition) {
    String argument = condition.node().textOrNull("equals-argument");
    return argument == null || target.call() == null
        ? condition.node().textOrNull("equals")
        : target.call().arguments().get(argument);
  }

  private static String other(String expected, Choices choices) {
    String value = JsonValues.any(choices);
    return isSame(value, expected) ? (expected.equals("0") ? "1" : "\"0\"") : value;
  }

  private static boolean isSame(String json, String expected) {
    String plain = json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    try {
      return plain.equals(expected)
          || (plain.length() < 100
              && new BigDecimal(plain).compareTo(new BigDecimal(expected)) == 0);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Edit removal(Member member, List<Member> found) {
    int index = found.indexOf(member);
    if (index + 1 < found.size()) {
      return new Edit(member.start, found.get(index + 1).start, "");
    }
    return new Edit(index == 0 ? member.start : found.get(index - 1).end, member.end, "");
  }

  /** Returns the next token that is not blank, without taking it. */
  private String token() {
    while (next < tokens.count()
        && text.substring(tokens.start(next), tokens.end(next)).isBlank()) {
      next++;
    }
    return text.substring(tokens.start(next), tokens.end(next));
  }

  private int start() {
    String unused = token();
    return tokens.start(next);
  }

  /** Takes a token, and returns the index after it. */
  private int take() {
    String unused = token();
    return tokens.end(next++);
  }
}
