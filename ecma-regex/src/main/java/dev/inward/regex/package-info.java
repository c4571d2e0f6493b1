/** Translates regular expressions of contracts into Java's. */
@NullMarked
package dev.inward.regex;

import org.jspecify.annotations.NullMarked;
