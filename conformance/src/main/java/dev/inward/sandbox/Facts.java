package dev.inward.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a body says, apart from how it is written: names and values, in no order. A name may have
 * several values. Credentials are left out.
 */
final class Facts {

  private final Set<String> credentials;
  private final Map<String, List<String>> values = new TreeMap<>();

  Facts(Set<String> credentials) {
    this.credentials = credentials;
  }

  /** Returns whether what is called so is a credential, and therefore no fact. */
  boolean isCredential(String name) {
    return credentials.contains(name);
  }

  void add(String name, String value) {
    List<String> all = values.computeIfAbsent(name, unused -> new ArrayList<>());
    all.add(value);
    Collections.sort(all);
  }

  Set<String> names() {
    return values.keySet();
  }

  /**
   * Says what is different about other facts. What these say may be repeated, what the others say
   * may not, nor their names where they are not in the vocabulary.
   */
  List<String> differencesOf(Facts other, Set<String> vocabulary) {
    Set<String> names = new TreeSet<>(values.keySet());
    names.addAll(other.values.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      List<String> expected = values.getOrDefault(name, List.of());
      List<String> found = other.values.getOrDefault(name, List.of());
      if (found.equals(expected)) {
        continue;
      }
      if (expected.isEmpty()) {
        String known = vocabulary.contains(name) ? name : "something that is recorded nowhere";
        differences.add(known + " is not expected");
      } else if (found.isEmpty()) {
        differences.add(name + " is missing");
      } else {
        differences.add(name + " is not " + String.join(" and ", expected));
      }
    }
    return differences;
  }
}
