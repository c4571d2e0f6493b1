/** Benchmarks of the clients and of the sandbox, each beside its peers in the same run. */
@NullMarked
package dev.inward.benchmarks;

import org.jspecify.annotations.NullMarked;
