package dev.inward.contract;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A parameter of an operation: in the path, in the query or in a header. */
final class Parameter {

  private final Place place;

  private Parameter(Place place) {
    this.place = place;
  }

  static Parameter of(Place place) {
    return new Parameter(place.resolved());
  }

  String name() {
    return place.node().text("name");
  }

  /** Returns whether it stands in {@code path}, {@code query} or {@code header}. */
  boolean isIn(String where) {
    return place.node().text("in").equals(where);
  }

  boolean isRequired() {
    return "true".equals(place.node().textOrNull("required"));
  }

  /** Returns the credential that it carries, or null if it carries none. */
  @Nullable String credential() {
    return place.node().textOrNull("x-credential");
  }

  Place schema() {
    return place.member("schema");
  }

  /** Returns the answer's media type for each value, if it is the parameter that decides it. */
  Map<String, String> mediaTypes() {
    Map<String, String> types = new TreeMap<>();
    if (place.node().has("x-media-type")) {
      place
          .member("x-media-type")
          .node()
          .names()
          .forEach(value -> types.put(value, place.node().node("x-media-type").text(value)));
    }
    return types;
  }
}
