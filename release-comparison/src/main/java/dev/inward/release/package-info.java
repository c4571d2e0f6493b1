/**
 * C16: compares the classes and the contracts of this build with those of the last release. What
 * breaks a user's code needs a new major version, or a new minor version while the major one is 0.
 */
@NullMarked
package dev.inward.release;

import org.jspecify.annotations.NullMarked;
