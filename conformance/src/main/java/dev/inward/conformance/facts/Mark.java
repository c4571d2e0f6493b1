package dev.inward.conformance.facts;

import dev.inward.contract.Place;

/** A place of the contract, and the fact that stands for it. */
record Mark(Place place, Fact fact) {}
