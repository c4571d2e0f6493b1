/**
 * The fault matrix: a server that misbehaves in each documented way, every operation that spends
 * money, and HTTP clients from the library's default to a hostile one.
 *
 * <p>{@link dev.inward.resilience.faults.FaultTable} lists the faults and their outcomes, and
 * {@code docs/faults.md} is generated from it.
 */
@NullMarked
package dev.inward.resilience.faults;

import org.jspecify.annotations.NullMarked;
