/**
 * What of a contract the samples reach: each operation unfolded into cells, and for each cell the
 * samples, interactions and sandbox responses that have it. The checks C6 and C17 and the report
 * read the same {@link Coverage}.
 */
@NullMarked
package dev.inward.conformance.coverage;

import org.jspecify.annotations.NullMarked;
