/** The public Java API of the published modules as text, and the hashes of the contracts. */
@NullMarked
package dev.inward.conformance.api;

import org.jspecify.annotations.NullMarked;
