package dev.inward.codegen.model;

/**
 * What a user of the generator can choose of the types.
 *
 * @param lenient whether every member of a response may be left out, whatever the contract says
 */
public record TypeOptions(boolean lenient) {

  /** The choice of a user who says nothing. */
  public static final TypeOptions DEFAULT = new TypeOptions(false);
}
