/**
 * What every check of the chain builds on: the vendor's specs, the interface of a check, and the
 * violations that it reports.
 */
@NullMarked
package dev.inward.conformance;

import org.jspecify.annotations.NullMarked;
