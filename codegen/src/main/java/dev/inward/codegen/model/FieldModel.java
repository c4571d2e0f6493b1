package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * A property of a model or an argument of a request.
 *
 * @param name its name in Java
 * @param wire its name in the contract
 * @param type the type of its value
 * @param presence whether it may be missing
 * @param nonEmpty whether it is text that must not be empty
 * @param sensitive whether its value is masked
 * @param decides whether an outcome depends on its value, so that it must be readable
 * @param orAbsent whether an outcome tells its absence from a value that cannot be read
 * @param defaults the values that apply if none is given
 * @param documentation its description
 * @param hundredths the name of the accessor that divides it by 100, or null if there is none
 * @param given the name of the accessor that tells null from an absent value; null unless it can be
 *     {@link Presence#CLEARED}
 * @param access whether only responses or only requests have it
 * @param without what happens if it is left out, which must then be said expressly; or null
 */
public record FieldModel(
    String name,
    String wire,
    ValueType type,
    Presence presence,
    boolean nonEmpty,
    boolean sensitive,
    boolean decides,
    boolean orAbsent,
    Defaults defaults,
    Documentation documentation,
    @Nullable String hundredths,
    @Nullable String given,
    Access access,
    @Nullable String without) {

  /** Where a field may occur. */
  public enum Access {
    BOTH,
    READ_ONLY,
    WRITE_ONLY
  }

  /** Whether a field may be missing. */
  public enum Presence {
    REQUIRED,
    /** Always written, as null if there is no value. */
    NULLABLE,
    OPTIONAL,
    /** Absent, null or a value, which are three different things. */
    CLEARED
  }

  /**
   * The values that apply if none is given.
   *
   * @param vendor the value that the vendor assumes
   * @param initial the value that a builder starts with
   */
  public record Defaults(@Nullable String vendor, @Nullable String initial) {}

  /** Returns the field as an optional one of which null and absence are the same. */
  FieldModel withoutNull() {
    return presence == Presence.CLEARED
        ? copy(type, Presence.OPTIONAL, decides, orAbsent, defaults).withGiven(null)
        : this;
  }

  FieldModel withGiven(@Nullable String accessor) {
    return called(name, wire, accessor);
  }

  /** Returns whether it must have a value. */
  public boolean required() {
    return presence == Presence.REQUIRED;
  }

  FieldModel withInitial(String value) {
    return copy(type, presence, decides, orAbsent, new Defaults(defaults.vendor(), value));
  }

  /**
   * Returns whether a value of another kind can be set aside until the whole response is read: with
   * the other members it may decide nothing.
   *
   * @param additional the type of the additional properties beside it, or null
   */
  public boolean canWait(@Nullable ValueType additional) {
    boolean anyKind = type.kind() == ValueType.Kind.SCALAR || type.kind() == ValueType.Kind.ANY;
    boolean list = type.isCollection() || type.kind() == ValueType.Kind.OPEN_LIST;
    return !required() && !orAbsent && !anyKind && !list && ValueType.ANY.equals(additional);
  }

  /**
   * Returns the field as one that an outcome depends on.
   *
   * @param whenAbsent whether it also depends on whether the field is there
   */
  FieldModel deciding(boolean whenAbsent) {
    return copy(type, presence, true, whenAbsent, defaults);
  }

  /** Returns the field under another name in Java. */
  FieldModel named(String other) {
    return called(other, wire, given);
  }

  /** Returns the field under its name in Java. */
  public FieldModel namedAsInJava() {
    return called(name, name, given);
  }

  FieldModel leftOut() {
    return copy(type, required() ? Presence.OPTIONAL : presence, decides, orAbsent, defaults);
  }

  FieldModel as(ValueType other) {
    return copy(other, presence, decides, orAbsent, defaults);
  }

  private FieldModel called(String newName, String newWire, @Nullable String newGiven) {
    return new FieldModel(
        newName,
        newWire,
        type,
        presence,
        nonEmpty,
        sensitive,
        decides,
        orAbsent,
        defaults,
        documentation,
        hundredths,
        newGiven,
        access,
        without);
  }

  private FieldModel copy(
      ValueType newType,
      Presence newPresence,
      boolean newDecides,
      boolean newOrAbsent,
      Defaults newDefaults) {
    return new FieldModel(
        name,
        wire,
        newType,
        newPresence,
        nonEmpty,
        sensitive,
        newDecides,
        newOrAbsent,
        newDefaults,
        documentation,
        hundredths,
        given,
        access,
        without);
  }
}
