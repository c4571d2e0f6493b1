/**
 * The chain from a vendor's document to the sandbox, and the checks that hold its links. A check
 * reads a {@link House} and says what is broken; the tests of this package run them on the house as
 * it is, and on houses with one thing changed.
 */
@NullMarked
package dev.inward.conformance.checks;

import org.jspecify.annotations.NullMarked;
