/** The generator {@code inward-java}, an extension of OpenAPI Generator. */
@NullMarked
package dev.inward.codegen;

import org.jspecify.annotations.NullMarked;
