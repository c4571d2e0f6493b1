package dev.inward;

/**
 * Keeps libraries from writing a part of a value. Those that look for getters call one that fails.
 * Those that read private fields reject a type with a field of type {@link Field}, because two
 * fields of that type have one name.
 */
@SuppressWarnings({"UnusedVariable", "HidingField"}) // The two fields exist to have one name.
class NoBean {

  private int useToJsonOrAccessors;

  private NoBean() {}

  /** The type of the field that makes a type unusable by reflection; it has no instances. */
  static final class Field extends NoBean {

    private int useToJsonOrAccessors;

    private Field() {}
  }

  /** Returns the exception of a getter that exists only to fail. */
  static UnsupportedOperationException refused(Object value, String instead) {
    return new UnsupportedOperationException(
        value.getClass().getSimpleName() + " is no bean: " + instead);
  }
}
