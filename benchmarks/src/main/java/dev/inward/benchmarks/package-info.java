/** Benchmarks that compare the sandbox with WireMock in the same run. */
@NullMarked
package dev.inward.benchmarks;

import org.jspecify.annotations.NullMarked;
