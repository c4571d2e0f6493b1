package dev.inward.resilience.faults;

import java.util.List;
import java.util.Map;

/** What the matrix came to, and the server that nobody should have come to. */
record Seen(Map<Fault, List<Observation>> observations, FaultServer elsewhere) {}
