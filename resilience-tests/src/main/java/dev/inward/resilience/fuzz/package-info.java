/** The readers, given answers that no vendor sends. */
@NullMarked
package dev.inward.resilience.fuzz;

import org.jspecify.annotations.NullMarked;
