package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/** A place of the contract, and the fact of a document that it matches. */
record Match(SpecPointer place, Fact fact) {}
