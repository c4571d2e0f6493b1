package dev.inward.codegen.model;

import java.util.Set;

/**
 * What a user of the generator can choose.
 *
 * @param lenient whether every member of a response may be left out, whatever the contract says
 * @param javaTypes the formats whose members have a type of Java, and are not text
 * @param splitByTag whether the operations of each tag have a class of their own
 */
public record TypeOptions(boolean lenient, Set<String> javaTypes, boolean splitByTag) {

  /** The choice of a user who says nothing. */
  public static final TypeOptions DEFAULT = new TypeOptions(false, Set.of(), false);
}
