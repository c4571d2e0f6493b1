package dev.inward.conformance.chain;

/**
 * Each check holds for the specs of each vendor. {@link ChainTestEngine} runs them. {@code
 * -Dgroups=C5} runs one check alone.
 */
final class ChainTest {}
