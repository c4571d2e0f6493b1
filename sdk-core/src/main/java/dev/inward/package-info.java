/** Outcomes of a vendor's call, and the few types that all vendors' clients share. */
@NullMarked
package dev.inward;

import org.jspecify.annotations.NullMarked;
