/** Checks of the manifest, the samples, the contract, the client, the pact and the sandbox. */
@NullMarked
package dev.inward.conformance.checks;

import org.jspecify.annotations.NullMarked;
