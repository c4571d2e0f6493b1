/** Writes a client as Java: the values that the templates show, imports and layout. */
@NullMarked
package dev.inward.codegen.java;

import org.jspecify.annotations.NullMarked;
