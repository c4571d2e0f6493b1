/**
 * The elements of a contract that the samples reach. {@code OperationUses} lists the uses of
 * elements by each operation, {@code Trace} finds those that a request or response reaches, and the
 * checks C6 and C17 and the report read the same {@code Coverage}.
 */
@NullMarked
package dev.inward.conformance.coverage;

import org.jspecify.annotations.NullMarked;
