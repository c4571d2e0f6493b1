package dev.inward.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type that is generated for a schema. */
public sealed interface TypeModel {

  /** Returns its simple name. */
  String name();

  /**
   * A class with fields.
   *
   * @param description its description as plain text
   * @param fields its fields, in the contract's order
   * @param additional the type of additional properties; null if there are none
   * @param rules the rules that its values must follow
   * @param use how operations use it
   */
  record ObjectModel(
      String name,
      @Nullable String description,
      List<FieldModel> fields,
      @Nullable ValueType additional,
      List<Rule> rules,
      Use use)
      implements TypeModel {

    /** Returns whether it keeps additional properties. */
    public boolean open() {
      return additional != null;
    }
  }

  /**
   * How operations use a model.
   *
   * @param unions the unions that it belongs to, sorted
   * @param result whether an operation returns it
   * @param webhook whether it is the body of a callback
   * @param shortfall how a result may be smaller than requested, or null
   */
  record Use(Set<String> unions, boolean result, boolean webhook, @Nullable Shortfall shortfall) {

    static final Use REQUEST = new Use(Set.of(), false, false, null);
  }

  /**
   * A result that may be smaller than requested.
   *
   * @param list the name of the list with the delivered items
   * @param requested the name of the requested number
   */
  record Shortfall(String list, String requested) {}

  /**
   * A list that may also arrive inside an object.
   *
   * @param element the type of its elements
   */
  record OpenListModel(String name, @Nullable String description, ValueType element, Use use)
      implements TypeModel {}

  /**
   * A union whose arms are told apart.
   *
   * @param discriminator how a member tells the arms apart; null if their forms do
   * @param arms its arms
   * @param other the type of a value of no known arm, or null if such a value is kept as JSON
   */
  record UnionModel(
      String name,
      @Nullable String description,
      @Nullable Discriminator discriminator,
      List<Arm> arms,
      @Nullable String other,
      Use use)
      implements TypeModel {}

  /**
   * A union whose arms nothing tells apart, so that a value may be any of them.
   *
   * @param arms its arms
   */
  record AmbiguousUnionModel(String name, @Nullable String description, List<Arm> arms, Use use)
      implements TypeModel {}

  /**
   * The member that tells the arms of a union apart.
   *
   * @param property its name in the contract
   * @param types the type of each of its values
   */
  record Discriminator(String property, Map<String, String> types) {}

  /**
   * One of the types of a union.
   *
   * @param label what it is called in the names of the union's methods
   * @param form what tells its values from those of other arms
   */
  record Arm(ValueType type, String label, Form form) {

    /** Returns whether it has no class of its own that can belong to the union. */
    public boolean isWrapped() {
      return type.kind() != ValueType.Kind.MODEL;
    }
  }

  /** What the JSON of an arm looks like. */
  sealed interface Form {

    /**
     * A string, a number or a boolean.
     *
     * @param kinds those that it may be, as Moshi's tokens; none if it may be any
     */
    record Scalar(Set<String> kinds) implements Form {}

    /**
     * An array.
     *
     * @param elements the kinds of its elements, as Moshi's tokens; none if they may be anything
     */
    record Array(Set<String> elements) implements Form {}

    /**
     * An object.
     *
     * @param required the members that must be there
     * @param others the other members that the contract names
     * @param constants the values that members may have
     */
    record Members(Set<String> required, Set<String> others, Map<String, Set<String>> constants)
        implements Form {}
  }

  /**
   * A set of values that a vendor may extend.
   *
   * @param number the width of integers; null for texts
   * @param catalogue whether the values are codes with an outcome
   */
  record EnumModel(
      String name,
      @Nullable String description,
      @Nullable Width number,
      boolean catalogue,
      List<EnumValue> values)
      implements TypeModel {}

  /** The width of an integer. */
  enum Width {
    INT32,
    INT64
  }

  /**
   * A value of an enum.
   *
   * @param constant the name of its constant
   * @param value the value as text
   * @param mapping the outcome of the code; null for a success or a plain enum
   */
  record EnumValue(
      String constant,
      String value,
      Documentation documentation,
      @Nullable ErrorMappingModel mapping) {}
}
