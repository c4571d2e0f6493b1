/**
 * The fuzzer of everything that reads a vendor's bytes: responses over an in-memory socket, and the
 * body of a webhook.
 *
 * <p>{@link dev.inward.resilience.fuzz.ResponseMutations} makes responses of any bytes; {@link
 * dev.inward.resilience.fuzz.ResponseOracle} tells which outcomes these allow. {@link
 * dev.inward.resilience.fuzz.Outline} edits recorded responses by what the contract says of their
 * members: either nothing that decides is changed, and the outcome must stay, or a success must
 * become none. The decisions come from a seeded random generator in the short run of each build,
 * and from Jazzer, which is guided by coverage, in the long run of the profile {@code fuzz}.
 */
@NullMarked
package dev.inward.resilience.fuzz;

import org.jspecify.annotations.NullMarked;
