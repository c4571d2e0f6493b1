/**
 * The mutation gate: mistakes that somebody could make in any link of the chain, each of which the
 * checks must see. A mistake in code is generated or compiled anew and runs beside the real thing.
 */
@NullMarked
package dev.inward.conformance.mutation;

import org.jspecify.annotations.NullMarked;
