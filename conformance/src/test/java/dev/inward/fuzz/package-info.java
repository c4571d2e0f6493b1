/** The readers, given answers that no vendor sends. */
@NullMarked
package dev.inward.fuzz;

import org.jspecify.annotations.NullMarked;
