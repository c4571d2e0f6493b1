package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/** A place of the contract, and the fact that stands for it. */
record Mark(SpecPointer place, Fact fact) {}
