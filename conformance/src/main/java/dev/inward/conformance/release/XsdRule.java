package dev.inward.conformance.release;

import static dev.inward.conformance.release.Weighing.always;
import static dev.inward.conformance.release.Weighing.inRequests;
import static dev.inward.conformance.release.Weight.ADDITION;
import static dev.inward.conformance.release.Weight.BREAKING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a change of an XSD means, whose root elements a contract names in requests and responds. */
final class XsdRule implements Rule {

  private static final Pattern COUNT = Pattern.compile("\\d+|unbounded");

  private final Map<String, Set<Side>> roots;

  /** Makes the rule, with the writers of the root elements. */
  XsdRule(Map<String, Set<Side>> roots) {
    this.roots = Map.copyOf(roots);
  }

  @Override
  public void compare(Place place, @Nullable Object before, @Nullable Object after) {
    Map<String, @Nullable Object> was = Tree.members(before);
    Map<String, @Nullable Object> is = Tree.members(after);
    Map<String, Set<Side>> writers = new HashMap<>();
    roots.forEach(
        (name, sides) -> {
          for (Side side : sides) {
            mark("element " + name, side, was, writers);
            mark("element " + name, side, is, writers);
          }
        });
    for (String name : Rule.names(was, is)) {
      Place at = place.at(name).named(name.substring(name.indexOf(' ') + 1));
      Place written = writers.containsKey(name) ? at.by(writers.get(name)) : at;
      if (name.startsWith("@") || name.equals(XsdTree.DOCUMENTATION)) {
        attribute(name).compare(at, was.get(name), is.get(name));
      } else {
        Rule.part(ADDITION, BREAKING, this::declaration)
            .compare(written, was.get(name), is.get(name));
      }
    }
  }

  /** Marks what a global declaration leads to, by the names of types and of references. */
  private static void mark(
      String name, Side writer, Map<String, @Nullable Object> xsd, Map<String, Set<Side>> writers) {
    if (xsd.containsKey(name)
        && writers.computeIfAbsent(name, key -> EnumSet.noneOf(Side.class)).add(writer)) {
      names(xsd.get(name), writer, xsd, writers);
    }
  }

  private static void names(
      @Nullable Object declaration,
      Side writer,
      Map<String, @Nullable Object> xsd,
      Map<String, Set<Side>> writers) {
    for (Map.Entry<String, @Nullable Object> member : Tree.members(declaration).entrySet()) {
      if (member.getValue() instanceof String value) {
        if (XsdTree.NAMES.contains(member.getKey().substring(1))) {
          for (String name : value.split(" ", -1)) {
            named(name.substring(name.indexOf('}') + 1), writer, xsd, writers);
          }
        }
      } else {
        names(member.getValue(), writer, xsd, writers);
      }
    }
  }

  private static void named(
      String name, Side writer, Map<String, @Nullable Object> xsd, Map<String, Set<Side>> writers) {
    for (String kind : List.of("element", "complexType", "simpleType", "group", "attributeGroup")) {
      mark(kind + " " + name, writer, xsd, writers);
    }
  }

  private void declaration(Place place, @Nullable Object before, @Nullable Object after) {
    Map<String, @Nullable Object> was = Tree.members(before);
    Map<String, @Nullable Object> is = Tree.members(after);
    for (String name : Rule.names(was, is)) {
      int space = name.indexOf(' ');
      Place at = place.at(name);
      if (name.startsWith("@") || name.equals(XsdTree.DOCUMENTATION)) {
        attribute(name).compare(at, was.get(name), is.get(name));
      } else {
        inside(space < 0 ? name : name.substring(0, space))
            .compare(
                space < 0 ? at : at.named(name.substring(space + 1)), was.get(name), is.get(name));
      }
    }
    if (place.pointer().endsWith("/sequence")) {
      order(place, was, is);
    }
  }

  private Rule inside(String kind) {
    return switch (kind) {
      case "element", "attribute" ->
          Rule.part(
              value -> always(isOptional(value) ? ADDITION : BREAKING),
              always(BREAKING),
              this::declaration);
      case "enumeration" -> Rule.part(ADDITION, BREAKING, this::declaration);
      // Attributes that nobody announced are let through.
      case "anyAttribute" -> Rule.part(ADDITION, BREAKING, this::declaration);
      default -> Rule.part(BREAKING, BREAKING, this::declaration);
    };
  }

  private static boolean isOptional(Object declaration) {
    Map<String, @Nullable Object> members = Tree.members(declaration);
    return "0".equals(members.get("@minOccurs")) || "optional".equals(members.get("@use"));
  }

  private static Rule attribute(String name) {
    return switch (name) {
      case XsdTree.DOCUMENTATION -> Rule.words();
      case "@minOccurs" -> counted(Rule.lowerBound());
      case "@maxOccurs" -> counted(Rule.upperBound());
      case "@use" -> XsdRule::use;
      // It decides nothing, as a comment does.
      case "@id", "@version" -> Rule.words();
      default -> Rule.any(BREAKING);
    };
  }

  private static void use(Place place, @Nullable Object before, @Nullable Object after) {
    if ("required".equals(before) && "optional".equals(after)) {
      place.differs(inRequests(ADDITION), "is optional now");
    } else {
      Rule.any(BREAKING).compare(place, before, after);
    }
  }

  private static void order(
      Place place, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    List<String> was = before.keySet().stream().filter(name -> isShared(name, after)).toList();
    List<String> is = after.keySet().stream().filter(name -> isShared(name, before)).toList();
    if (!was.equals(is)) {
      place.differs(BREAKING, "had the order " + was + " and has " + is);
    }
  }

  private static boolean isShared(String name, Map<String, @Nullable Object> other) {
    return !name.startsWith("@") && other.containsKey(name);
  }

  private static Rule counted(Rule bound) {
    return (place, before, after) -> {
      if (COUNT.matcher("" + before).matches() && COUNT.matcher("" + after).matches()) {
        bound.compare(place, count(before), count(after));
      } else {
        Rule.any(BREAKING).compare(place, before, after);
      }
    };
  }

  /** As many as one likes is no bound at all. */
  private static @Nullable BigDecimal count(@Nullable Object occurs) {
    return "unbounded".equals(occurs) ? null : new BigDecimal("" + occurs);
  }
}
