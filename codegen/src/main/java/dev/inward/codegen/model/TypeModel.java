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
   * A union of objects that a discriminator tells apart.
   *
   * @param discriminator the name of the discriminating property
   * @param members the type of each value of the discriminator
   */
  record UnionModel(
      String name,
      @Nullable String description,
      String discriminator,
      Map<String, String> members,
      Use use)
      implements TypeModel {}

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
