package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * The contract's description of an element.
 *
 * @param text the description as plain text
 * @param evidence the source of the fact
 * @param experimental why it is experimental, or null
 * @param deprecated whether the element is deprecated
 */
public record Documentation(
    String text, @Nullable Evidence evidence, @Nullable String experimental, boolean deprecated) {}
