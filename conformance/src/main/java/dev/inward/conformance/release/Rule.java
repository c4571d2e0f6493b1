package dev.inward.conformance.release;

import static dev.inward.conformance.release.Weight.BREAKING;
import static dev.inward.conformance.release.Weight.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is looked at where a place was, is or both. What is not there is null. */
@FunctionalInterface
interface Rule {

  void compare(Place place, @Nullable Object before, @Nullable Object after);

  /** Returns a rule for what means this much, whatever becomes of it. */
  static Rule any(Weight weight) {
    return (place, before, after) -> {
      if (!Objects.equals(before, after)) {
        place.differs(weight, said(before, after));
      }
    };
  }

  /** Returns a rule for what is only read by people. */
  static Rule words() {
    return any(WORDS);
  }

  /** Returns a rule for a boolean that is false where it is not said. */
  static Rule flag(Weighing on, Weighing off) {
    return (place, before, after) -> {
      boolean was = Boolean.TRUE.equals(before);
      boolean is = Boolean.TRUE.equals(after);
      if (was != is) {
        place.differs(is ? on : off, is ? "is now true" : "is no longer true");
      }
    };
  }

  /** Returns a rule for a bound that lets more through the greater it is; none is the widest. */
  static Rule upperBound() {
    return bound(1);
  }

  /** Returns a rule for a bound that lets more through the smaller it is; none is the widest. */
  static Rule lowerBound() {
    return bound(-1);
  }

  private static Rule bound(int wider) {
    return (place, before, after) -> {
      if (Objects.equals(before, after)) {
        return;
      }
      boolean loosened =
          after == null
              || (before instanceof BigDecimal was
                  && after instanceof BigDecimal is
                  && is.compareTo(was) == wider);
      place.differs(
          loosened ? Weighing.inRequests(Weight.ADDITION) : Weighing.always(BREAKING),
          said(before, after));
    };
  }

  /** Returns a rule for what is compared only if it was and is. */
  static Rule part(Function<Object, Weighing> added, Weighing removed, Rule inside) {
    return (place, before, after) -> {
      if (before == null && after != null) {
        place.differs(added.apply(after), "is new");
      } else if (before != null && after == null) {
        place.differs(removed, "is gone");
      } else if (before != null) {
        inside.compare(place, before, after);
      }
    };
  }

  /** Returns a rule for what is compared only if it was and is. */
  static Rule part(Weight added, Weight removed, Rule inside) {
    return part(value -> Weighing.always(added), Weighing.always(removed), inside);
  }

  /** Returns a rule for an object with known members; the others break. */
  static Rule object(Map<String, Rule> members) {
    return (place, before, after) -> {
      Map<String, @Nullable Object> was = Tree.members(before);
      Map<String, @Nullable Object> is = Tree.members(after);
      for (String name : names(was, is)) {
        members
            .getOrDefault(name, any(BREAKING))
            .compare(place.at(name), was.get(name), is.get(name));
      }
    };
  }

  /** Returns a rule for a mapping whose names a line of the changelog need not say. */
  static Rule entries(Rule entry) {
    return (place, before, after) -> {
      Map<String, @Nullable Object> was = Tree.members(before);
      Map<String, @Nullable Object> is = Tree.members(after);
      for (String name : names(was, is)) {
        entry.compare(place.at(name), was.get(name), is.get(name));
      }
    };
  }

  /** Returns a rule for a mapping of names, each of which a line of the changelog has to say. */
  static Rule map(Rule entry) {
    return (place, before, after) -> {
      Map<String, @Nullable Object> was = Tree.members(before);
      Map<String, @Nullable Object> is = Tree.members(after);
      for (String name : names(was, is)) {
        entry.compare(place.at(name).named(name), was.get(name), is.get(name));
      }
    };
  }

  /** Returns a rule for a list that is a mapping in truth. */
  static Rule keyed(Function<Object, String> key, Rule entry) {
    Rule map = map(entry);
    return (place, before, after) -> map.compare(place, byKey(key, before), byKey(key, after));
  }

  /** Returns a rule for a list of scalars that has no order. */
  static Rule set(Weighing added, Weighing removed) {
    return (place, before, after) -> {
      Set<Object> was = new LinkedHashSet<>(Tree.items(before));
      Set<Object> is = new LinkedHashSet<>(Tree.items(after));
      for (Object value : was) {
        if (!is.contains(value)) {
          place.named(Tree.shown(value)).differs(removed, "no longer has " + Tree.shown(value));
        }
      }
      for (Object value : is) {
        if (!was.contains(value)) {
          place.named(Tree.shown(value)).differs(added, "has " + Tree.shown(value));
        }
      }
    };
  }

  /**
   * Returns a rule for a list of objects without an order and without a key: those that are equal
   * are paired, then the others in the order in which they stand.
   */
  static Rule unordered(Rule entry) {
    return (place, before, after) -> {
      List<@Nullable Object> was = new ArrayList<>(Tree.items(before));
      List<@Nullable Object> is = new ArrayList<>(Tree.items(after));
      was.removeIf(is::remove);
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        entry.compare(
            place.at(Integer.toString(i)),
            i < was.size() ? was.get(i) : null,
            i < is.size() ? is.get(i) : null);
      }
    };
  }

  /** Returns the names of both, sorted. */
  static Set<String> names(Map<String, ?> before, Map<String, ?> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names;
  }

  private static Map<String, Object> byKey(Function<Object, String> key, @Nullable Object list) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (Object item : Tree.items(list)) {
      String name = key.apply(item);
      while (entries.containsKey(name)) {
        name += " again";
      }
      entries.put(name, item);
    }
    return Collections.unmodifiableMap(entries);
  }

  private static String said(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return "is new: " + Tree.shown(after);
    }
    return after == null
        ? "is gone; it was " + Tree.shown(before)
        : "was " + Tree.shown(before) + " and is " + Tree.shown(after);
  }
}
