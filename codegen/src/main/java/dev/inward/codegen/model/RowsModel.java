package dev.inward.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a list are read one by one.
 *
 * @param method the name of the method that does it
 * @param list the type of a list that is the whole result, or of the object that has it
 * @param member the name of the member that is the list in the contract; null for the result itself
 * @param condition the condition on each row of a success, or null
 */
public record RowsModel(
    String method,
    ValueType list,
    @Nullable String member,
    OutcomeModel.Test.@Nullable NoneStartsWith condition) {}
