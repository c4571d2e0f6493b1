/** The list of all checks of the chain. */
@NullMarked
package dev.inward.conformance.chain;

import org.jspecify.annotations.NullMarked;
