/**
 * Reads contracts and XSDs, matches requests to operations, and validates responses. The sandbox
 * and the conformance checks share it.
 */
@NullMarked
package dev.inward.contract;

import org.jspecify.annotations.NullMarked;
