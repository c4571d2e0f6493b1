/** Tests and helpers that the tests of all generated clients share. */
@NullMarked
package dev.inward.testing;

import org.jspecify.annotations.NullMarked;
