/** Reads an OpenAPI document and its extensions. */
@NullMarked
package dev.inward.codegen.contract;

import org.jspecify.annotations.NullMarked;
