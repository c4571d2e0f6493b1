package dev.inward.resilience.fuzz;

/** A response and the call that it is sent to. */
record Seed(FuzzTarget target, SeedResponse response) {}
