/**
 * What a release is held against: the contracts, the XSDs and the public Java API as they were
 * released last, and how much of a step a version has to make for what has changed since.
 *
 * <p>A contract is compared as a tree, place by place, by rules that know what a change of each
 * place means for who uses the generated client and for requests that were valid. A place that no
 * rule knows counts as breaking. Order, layout and comments mean nothing.
 */
@NullMarked
package dev.inward.conformance.release;

import org.jspecify.annotations.NullMarked;
