/** What the tests of faults and of hostile responses share. */
@NullMarked
package dev.inward.resilience;

import org.jspecify.annotations.NullMarked;
