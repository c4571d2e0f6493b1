/** What becomes of a purchase, and of the secrets in it, when something goes wrong on the way. */
@NullMarked
package dev.inward.resilience.faults;

import org.jspecify.annotations.NullMarked;
