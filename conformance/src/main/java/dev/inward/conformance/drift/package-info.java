/**
 * Live drift: calls a vendor's free read operations with the generated client and compares the
 * responses with the contract. It calls only operations that are proven to cost nothing, and prints
 * no value of a response.
 */
@NullMarked
package dev.inward.conformance.drift;

import org.jspecify.annotations.NullMarked;
