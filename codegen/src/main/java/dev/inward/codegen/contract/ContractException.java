package dev.inward.codegen.contract;

/** A contract that the generator does not understand; the message says where and why. */
public final class ContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ContractException(String where, String why) {
    super(where + ": " + why);
  }

  ContractException(String all) {
    super(all);
  }
}
