package dev.inward.codegen.contract;

/**
 * A contract that the generator does not understand; the message says where and why. It has no
 * stack trace: OpenAPI Generator's plugins print it twice, and its lines would hide the message.
 */
public final class ContractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ContractException(String where, String why) {
    this(where + ": " + why);
  }

  ContractException(String all) {
    super(all, null, true, false);
  }
}
