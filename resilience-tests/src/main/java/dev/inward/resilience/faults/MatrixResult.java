package dev.inward.resilience.faults;

import java.util.List;
import java.util.Map;

/**
 * The observations of a run of the matrix.
 *
 * @param observations by fault, in the order of the table
 * @param elsewhere the server that redirects lead to, which no client may contact
 */
record MatrixResult(Map<Fault, List<Observation>> observations, FaultServer elsewhere) {}
