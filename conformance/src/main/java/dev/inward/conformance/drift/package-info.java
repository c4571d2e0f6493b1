/**
 * Live drift: what a vendor responses today, held against the contract. It asks operations that
 * cost nothing, with the user's own credentials, and only when it is started by hand. Not exported;
 * it is a program.
 */
@NullMarked
package dev.inward.conformance.drift;

import org.jspecify.annotations.NullMarked;
