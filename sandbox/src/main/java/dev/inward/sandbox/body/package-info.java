/** Response bodies as trees, in which values are set by pointer. Not exported. */
@NullMarked
package dev.inward.sandbox.body;

import org.jspecify.annotations.NullMarked;
