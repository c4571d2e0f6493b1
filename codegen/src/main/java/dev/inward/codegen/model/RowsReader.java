package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.OutcomeModel.Condition;
import dev.inward.codegen.model.OutcomeModel.Reader;
import dev.inward.codegen.model.OutcomeModel.Result;
import dev.inward.codegen.model.OutcomeModel.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists whose rows can be read one by one: those of a read in JSON that are the whole
 * result, without pages, or that {@code x-rows} names.
 */
final class RowsReader {

  private static final String WORD = "x-rows";

  private final Scope scope;
  private final Extensions operation;
  private final String method;

  /**
   * Starts to read.
   *
   * @param method the name of the method that reads the rows
   */
  RowsReader(Scope scope, Extensions operation, String method) {
    this.scope = scope;
    this.operation = operation;
    this.method = method;
  }

  /** Returns how the rows are read; null if the result is no such list. */
  @Nullable RowsModel read(Effect effect, OutcomeModel outcome, @Nullable PaginationModel pages) {
    boolean isAsked = operation.has(WORD);
    ValueType result = result(outcome);
    if (effect.kind() != Effect.Kind.READ || result == null) {
      if (isAsked) {
        throw new ContractException(
            operation.where(), WORD + " is for reads with one kind of success, in JSON");
      }
      return null;
    }
    if (isAsked) {
      return inObject(result, operation.requiredText(WORD), outcome);
    }
    boolean isList = result.isList() && !result.nulls() && pages == null;
    return isList || result.kind() == ValueType.Kind.OPEN_LIST
        ? new RowsModel(method, result, null, null)
        : null;
  }

  private static @Nullable ValueType result(OutcomeModel outcome) {
    if (outcome instanceof OutcomeModel.ByStatus status
        && status.something() instanceof Result.Read read) {
      return json(read.reader());
    }
    return outcome instanceof OutcomeModel.ByBody body
            && body.readers().size() == 1
            && body.rules().shortfall() == null
        ? json(body.readers().get(0).reader())
        : null;
  }

  private static @Nullable ValueType json(Reader reader) {
    return reader instanceof Reader.Json json ? json.type() : null;
  }

  private RowsModel inObject(ValueType result, String pointer, OutcomeModel outcome) {
    String where = operation.where();
    if (result.kind() != ValueType.Kind.MODEL) {
      throw new ContractException(where, WORD + " is for a result that is an object");
    }
    FieldModel list =
        new ConditionReader(scope, result.name(), false, List.of()).member(pointer, where);
    boolean isList = list.type().isList() && !list.type().nulls();
    if (!isList && list.type().kind() != ValueType.Kind.OPEN_LIST) {
      throw new ContractException(
          where, pointer + " must be a list of the result itself, without rows that are null");
    }
    return new RowsModel(method, result, list.wire(), condition(list, outcome));
  }

  private Test.@Nullable NoneStartsWith condition(FieldModel list, OutcomeModel outcome) {
    if (!(outcome instanceof OutcomeModel.ByBody body)) {
      return null;
    }
    List<Test.NoneStartsWith> conditions =
        body.rules().success().stream()
            .filter(condition -> condition.path().only().member().wire().equals(list.wire()))
            .map(Condition::test)
            .filter(Test.NoneStartsWith.class::isInstance)
            .map(Test.NoneStartsWith.class::cast)
            .toList();
    if (conditions.size() > 1) {
      throw new ContractException(
          operation.where(), WORD + " allows one condition on what the rows start with");
    }
    return conditions.isEmpty() ? null : conditions.get(0);
  }
}
