/** Measurements beside peers, as ratios in one run. */
@NullMarked
package dev.inward.benchmarks;

import org.jspecify.annotations.NullMarked;
