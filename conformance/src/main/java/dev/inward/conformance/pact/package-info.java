/** Whether document, contract, client and sandbox still agree. */
@NullMarked
package dev.inward.conformance.pact;

import org.jspecify.annotations.NullMarked;
