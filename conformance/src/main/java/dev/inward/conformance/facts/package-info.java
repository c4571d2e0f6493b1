/** Whether a contract says what the vendor's documents say. */
@NullMarked
package dev.inward.conformance.facts;

import org.jspecify.annotations.NullMarked;
