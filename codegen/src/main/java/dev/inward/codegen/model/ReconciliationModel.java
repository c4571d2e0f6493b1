package dev.inward.codegen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a purchase with an unknown outcome is reconciled.
 *
 * @param operation the operation that buys
 * @param number the argument that names the number, or null if only the tag identifies the purchase
 * @param quantity the argument that states how many numbers are ordered, or null for one
 * @param tag the argument that carries the tag, or null
 * @param caveat how far the vendor's lists are known, or empty
 * @param witnesses the reads, in their order
 * @param remembered the arguments that the reads need
 */
public record ReconciliationModel(
    OperationModel operation,
    @Nullable FieldModel number,
    @Nullable FieldModel quantity,
    @Nullable Tag tag,
    String caveat,
    List<Witness> witnesses,
    List<FieldModel> remembered) {

  /** An argument that carries the tag, with the vendor's limit. */
  public record Tag(FieldModel argument, int maxLength) {}

  /**
   * A read that shows what the account owns.
   *
   * @param read the operation
   * @param arguments its arguments
   * @param list how its result leads to the entries
   * @param item the type of an entry
   * @param number the member with the number; null if {@code anyMember}, or if the entry is always
   *     that of the number that was asked for
   * @param anyMember whether any member may be the number
   * @param tag the member with the tag, or null
   * @param showsAbsence whether what it does not show is not owned
   */
  public record Witness(
      OperationModel read,
      List<Passed> arguments,
      EntryList list,
      String item,
      @Nullable FieldModel number,
      boolean anyMember,
      @Nullable FieldModel tag,
      boolean showsAbsence) {

    /** Returns the name of the read as the end of a method's name. */
    public String suffix() {
      return Names.upperFirst(read.name());
    }
  }

  /** An argument of a read that has the value of an argument of the purchase. */
  public record Passed(FieldModel parameter, FieldModel argument) {}

  /**
   * How a result leads to the entries.
   *
   * @param member the member of the result, or null for the result itself
   * @param form its form
   */
  public record EntryList(@Nullable FieldModel member, Form form) {

    /** The forms of a list. */
    public enum Form {
      LIST,
      /** A list that may also arrive inside an object. */
      OPEN_LIST,
      /** One entry, and no list. */
      ENTRY
    }
  }

  /** Returns the name of the class that reconciles it. */
  public String className() {
    return operation.type() + "Reconciliation";
  }

  /** Returns the name of the operation as the end of a method's name. */
  public String suffix() {
    return Names.upperFirst(operation.name());
  }
}
