package dev.inward.conformance.facts;

import dev.inward.contract.SpecPointer;

/**
 * What a caller gives an operation: a parameter of the path, or a member of the body.
 *
 * @param place where the contract describes it
 * @param schema the schema of its values
 */
record Argument(String name, SpecPointer place, Shape schema, boolean required) {}
