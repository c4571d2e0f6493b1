package dev.inward.conformance.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What has been added to a module's public API, taken away or changed. */
final class ApiComparison {

  private ApiComparison() {}

  /** Returns the differences, each with the names of the type and of the member. */
  static List<Difference> of(ApiText before, ApiText after) {
    Map<String, String> was = before.lines();
    Map<String, String> is = after.lines();
    List<Difference> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      String old = was.get(name);
      String now = is.get(name);
      if (now == null) {
        differences.add(difference(name, Weight.BREAKING, "is gone"));
      } else if (old == null) {
        boolean others = mustBeImplemented(name, now, was);
        differences.add(difference(name, others ? Weight.BREAKING : Weight.ADDITION, "is new"));
      } else if (!now.equals(old)) {
        differences.add(difference(name, changed(old, now), "was " + old + " and is " + now));
      }
    }
    return differences;
  }

  /** Who has implemented or extended a type has to implement what is new in it, too. */
  private static boolean mustBeImplemented(String name, String now, Map<String, String> was) {
    String type = was.get(type(name));
    return type != null && !type.contains("sealed ") && (" " + now).contains(" abstract ");
  }

  private static Weight changed(String old, String now) {
    boolean isDeprecation = old.replace(" deprecated", "").equals(now.replace(" deprecated", ""));
    boolean isOpened = old.replace(" final", "").equals(now);
    return isDeprecation || isOpened ? Weight.ADDITION : Weight.BREAKING;
  }

  private static Difference difference(String name, Weight weight, String said) {
    String type = type(name);
    String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf(' ')) + 1);
    List<String> names = new ArrayList<>();
    for (String part : simple.split("\\$", -1)) {
      names.add(part);
    }
    if (!type.equals(name)) {
      names.add(name.substring(type.length() + 1).replaceFirst("\\(.*", ""));
    }
    return new Difference(name, names, weight, said);
  }

  /** Returns the type of a member; a type and what the module says have a name of their own. */
  private static String type(String name) {
    String plain = name.replaceFirst("\\(.*", "");
    int dot = plain.lastIndexOf('.');
    boolean mayBeMember = !name.contains(" ") || name.contains("(");
    boolean isMember = mayBeMember && dot > 0 && isType(plain.substring(0, dot));
    return isMember ? plain.substring(0, dot) : plain;
  }

  /** By our naming, a type begins with a capital letter and a package does not. */
  private static boolean isType(String name) {
    return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
  }
}
