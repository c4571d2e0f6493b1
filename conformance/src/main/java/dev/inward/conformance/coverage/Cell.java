package dev.inward.conformance.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One use of something by an operation.
 *
 * @param operation the operationId
 * @param where {@code parameters}, or the request or response with its status and media type
 * @param path where it stands there, such as {@code /DATA/RETURN}
 * @param target what is used
 * @param evidence where the contract says that it is from, or null if it says nothing
 */
public record Cell(
    String operation, String where, String path, Target target, @Nullable String evidence) {}
