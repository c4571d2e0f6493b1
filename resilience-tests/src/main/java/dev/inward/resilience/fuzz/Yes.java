package dev.inward.resilience.fuzz;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result, and what else it can be asked for.
 *
 * @param value what is equal where the responses were the same
 */
record Yes(
    Object value, @Nullable String rawBody, Map<String, ? extends @Nullable Object> others) {}
