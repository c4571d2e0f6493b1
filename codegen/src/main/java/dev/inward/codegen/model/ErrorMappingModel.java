package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import java.util.Set;
import java.util.TreeSet;

/**
 * The outcome of an error code or status.
 *
 * @param reason the name of the reason
 * @param nothingBought whether it proves that nothing was bought
 * @param evidence how that is known; what the contract does not say is assumed
 * @param text the contract's text
 */
public record ErrorMappingModel(
    String reason, boolean nothingBought, Evidence.Kind evidence, String text) {

  private static final Set<String> REASONS =
      Set.of(
          "AUTHENTICATION",
          "INSUFFICIENT_FUNDS",
          "NUMBER_UNAVAILABLE",
          "NUMBER_RESERVED",
          "DOCUMENTS_REQUIRED",
          "INVALID_REQUEST",
          "CAPACITY",
          "RATE_LIMITED",
          "VENDOR_FAULT",
          "OTHER");

  /** Returns the outcome of an element with these extensions. */
  static ErrorMappingModel of(
      Extensions extensions, String reason, boolean nothingBought, String text) {
    if (!REASONS.contains(reason)) {
      throw new ContractException(
          extensions.where(), "reason must be one of " + new TreeSet<>(REASONS));
    }
    return new ErrorMappingModel(reason, nothingBought, Evidence.kind(extensions), text);
  }
}
