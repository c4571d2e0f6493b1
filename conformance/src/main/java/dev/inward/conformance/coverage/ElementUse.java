package dev.inward.conformance.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A use of a contract's element by an operation.
 *
 * @param operation the operationId
 * @param part the part of the operation, such as {@code response 200 application/json}
 * @param path the place in that part, such as {@code /DATA/RETURN}; empty for the part itself
 * @param element the element
 * @param evidence the contract's mark of evidence, or null if it has none
 */
public record ElementUse(
    String operation,
    String part,
    String path,
    ContractElement element,
    @Nullable String evidence) {}
