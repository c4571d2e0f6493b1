package dev.inward.conformance.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A place that is compared, and where its differences are told. */
record Place(String pointer, List<String> names, Set<Side> sides, List<Difference> differences) {

  static Place root() {
    return new Place("", List.of(), EnumSet.allOf(Side.class), new ArrayList<>());
  }

  /** Returns the place below this one. */
  Place at(String token) {
    return new Place(
        pointer + "/" + token.replace("~", "~0").replace("/", "~1"), names, sides, differences);
  }

  /** Returns the same place, of which a line has to say this name, too. */
  Place named(String name) {
    return new Place(
        pointer, Stream.concat(names.stream(), Stream.of(name)).toList(), sides, differences);
  }

  /** Returns the same place, written by these. */
  Place by(Set<Side> writers) {
    return new Place(pointer, names, writers, differences);
  }

  Place by(Side writer) {
    return by(EnumSet.of(writer));
  }

  /** Returns the same place, written by the other side. */
  Place flipped() {
    Set<Side> others = EnumSet.noneOf(Side.class);
    sides.forEach(side -> others.add(side.flipped()));
    return by(others);
  }

  void differs(Weighing weighing, String said) {
    Weight weight = sides.stream().map(weighing::on).reduce(Weight.WORDS, Weight::or);
    differences.add(new Difference(pointer.isEmpty() ? "/" : pointer, names, weight, said));
  }

  void differs(Weight weight, String said) {
    differs(Weighing.always(weight), said);
  }
}
