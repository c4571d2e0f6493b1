/**
 * The conformance report: one HTML page that shows, for each vendor, which elements of the contract
 * the samples reach, and which check kills which mutant. Records hold the figures, the templates
 * beside them make the page.
 */
@NullMarked
package dev.inward.conformance.report;

import org.jspecify.annotations.NullMarked;
