package dev.inward;

import org.jspecify.annotations.Nullable;

/**
 * A value of a vendor's contract: a result, a request, or a part of one. It writes itself as JSON.
 *
 * <p>It is no bean. A library that writes getters or private fields would write a part of it and
 * read back less; Jackson, Gson and Moshi fail instead. Give them {@link #toJson()}. A serializer
 * for this type, which writes that text as raw JSON, serves all of its subtypes.
 */
public abstract class ContractValue {

  @SuppressWarnings("UnusedVariable") // Libraries that read private fields look at its type.
  private final NoBean.@Nullable Field noBean = null;

  /** Creates a value. Only generated code needs this. */
  protected ContractValue() {}

  /**
   * Returns the whole value as JSON, in the names of the contract. Sensitive members are not
   * masked.
   *
   * @return JSON that the type's {@code fromJson} reads as an equal value
   */
  public abstract String toJson();

  /**
   * Fails, so that no library takes the value for a bean.
   *
   * @return never
   * @throws UnsupportedOperationException always; the message names {@link #toJson()}
   * @deprecated it exists only to fail
   */
  @Deprecated
  @SuppressWarnings("DoNotCallSuggester") // Libraries call it by reflection.
  public final Object getNoBean() {
    throw NoBean.refused(this, "write it with toJson()");
  }
}
