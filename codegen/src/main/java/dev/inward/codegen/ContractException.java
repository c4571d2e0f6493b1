package dev.inward.codegen;

/** A contract that the generator does not understand; the message says where and why. */
final class ContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ContractException(String where, String why) {
    super(where + ": " + why);
  }
}
