/** The readers, given responses that no vendor sends. */
@NullMarked
package dev.inward.resilience.fuzz;

import org.jspecify.annotations.NullMarked;
