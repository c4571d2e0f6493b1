/** Describes the client of a contract, without a line of Java. */
@NullMarked
package dev.inward.codegen.model;

import org.jspecify.annotations.NullMarked;
