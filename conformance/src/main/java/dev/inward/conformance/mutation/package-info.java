/**
 * The mutation gate: mutants of each link of the chain, which the checks must kill. Mutated code is
 * generated or compiled again and runs beside the real code.
 */
@NullMarked
package dev.inward.conformance.mutation;

import org.jspecify.annotations.NullMarked;
