/** The exceptions and values that the clients of all vendors share. */
@NullMarked
package dev.inward;

import org.jspecify.annotations.NullMarked;
