package dev.inward.conformance.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inward.conformance.checks.House;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes away and changes each thing that stands in a contract or an XSD, one after the other. */
@Tag("any-jdk")
class NothingUnseenTest {

  private final List<String> unseen = new ArrayList<>();
  private int changes;

  @ParameterizedTest
  @ValueSource(strings = {"multitel", "crazytel", "anveo"})
  void contract_whereverItIsChanged_isNotTheSame(String vendor) {
    Object contract = Tree.of(House.of(vendor).contract());

    changeEach(
        "",
        contract,
        changed -> changed,
        (at, changed) -> look(at, Comparison.ofContracts(contract, changed)));

    assertThat(changes).isGreaterThan(500);
    // The check compares the version by itself; and true is what it is where nothing is said.
    assertThat(unseen)
        .filteredOn(at -> !at.contains(" /info/version"))
        .allMatch(
            at -> at.endsWith("/additionalProperties: true") || at.endsWith("/required: false"));
  }

  @ParameterizedTest
  @CsvSource({"multitel,buynumbers.xsd", "anveo,anveo.xsd"})
  void xsd_whereverItIsChanged_isNotTheSame(String vendor, String file) {
    Map<String, @Nullable Object> xsd = XsdTree.of(House.of(vendor).specs().bytes(file));
    XsdRule rule = new XsdRule(Map.of());

    changeEach(
        "",
        xsd,
        changed -> changed,
        (at, changed) -> {
          Place place = Place.root();
          rule.compare(place, xsd, changed);
          look(at, place.differences());
        });

    assertThat(changes).isGreaterThan(20);
    assertThat(unseen).isEmpty();
  }

  private interface Look {
    void at(String place, Object changed);
  }

  private void look(String at, List<Difference> differences) {
    changes++;
    if (differences.isEmpty()) {
      unseen.add(at);
    }
  }

  /** Changes what is below a place, and puts each change into the whole. */
  private static void changeEach(
      String at, @Nullable Object value, UnaryOperator<@Nullable Object> whole, Look look) {
    if (value instanceof Map<?, ?>) {
      Map<String, @Nullable Object> members = Tree.members(value);
      members.forEach(
          (name, member) -> {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(members);
            without.remove(name);
            look.at("gone " + at + "/" + name + ": " + Tree.shown(member), whole(whole, without));
            changeEach(
                at + "/" + name,
                member,
                changed -> {
                  Map<String, @Nullable Object> other = new LinkedHashMap<>(members);
                  other.put(name, changed);
                  return whole.apply(other);
                },
                look);
          });
    } else if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        int index = i;
        List<@Nullable Object> without = new ArrayList<>(items);
        without.remove(index);
        look.at("gone " + at + "/" + i, whole(whole, without));
        changeEach(
            at + "/" + i,
            items.get(i),
            changed -> {
              List<@Nullable Object> other = new ArrayList<>(items);
              other.set(index, changed);
              return whole.apply(other);
            },
            look);
      }
    } else {
      Object changed = value instanceof Boolean is ? (Object) !is : value + "1";
      look.at("changed " + at, whole(whole, changed));
    }
  }

  private static Object whole(UnaryOperator<@Nullable Object> whole, Object changed) {
    return Objects.requireNonNull(whole.apply(changed));
  }
}
