/**
 * The fuzzer of everything that reads a vendor's bytes: responses over an in-memory socket, and the
 * body of a webhook.
 *
 * <p>{@link dev.inward.resilience.fuzz.ResponseMutations} makes the responses. Its decisions come
 * from a seeded random generator in the short run of each build, and from Jazzer, which is guided
 * by coverage, in the long run of the profile {@code fuzz}.
 */
@NullMarked
package dev.inward.resilience.fuzz;

import org.jspecify.annotations.NullMarked;
