package dev.inward.resilience.fuzz;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a successful call, with its accessors that no contract names.
 *
 * @param value equal for equal responses
 */
record CallResult(
    Object value,
    @Nullable String rawBody,
    Map<String, ? extends @Nullable Object> additionalProperties) {}
