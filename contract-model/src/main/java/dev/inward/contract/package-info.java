/**
 * The contracts as something that requests and responds can be held against. Not exported; the
 * sandbox and the tests of the chain ask the same thing.
 */
@NullMarked
package dev.inward.contract;

import org.jspecify.annotations.NullMarked;
