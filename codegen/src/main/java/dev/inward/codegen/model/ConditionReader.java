package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.OutcomeModel.Condition;
import dev.inward.codegen.model.OutcomeModel.Member;
import dev.inward.codegen.model.OutcomeModel.Step;
import dev.inward.codegen.model.OutcomeModel.Test;
import dev.inward.codegen.model.OutcomeModel.ValuePath;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Reads the conditions of {@code x-outcome} and the pointers in it. */
final class ConditionReader {

  private final Scope scope;
  private final String resultType;
  private final boolean catalogue;
  private final List<FieldModel> arguments;

  ConditionReader(Scope scope, String resultType, boolean catalogue, List<FieldModel> arguments) {
    this.scope = scope;
    this.resultType = resultType;
    this.catalogue = catalogue;
    this.arguments = arguments;
  }

  List<Condition> all(List<Extensions> conditions) {
    return conditions.stream().map(this::one).toList();
  }

  private Condition one(Extensions condition) {
    condition.only(
        "at",
        "equals",
        "equals-not",
        "equals-argument",
        "empty",
        "present",
        "rules-out",
        "starts-not-with",
        "or-absent");
    String where = condition.where();
    if (condition.has("starts-not-with")) {
      return ofItems(condition, where);
    }
    ValuePath path = path(condition.requiredText("at"), where);
    boolean orAbsent = condition.has("or-absent") && condition.flag("or-absent");
    if (orAbsent && path.steps().size() > 1) {
      throw new ContractException(where, "or-absent needs a member of the result itself");
    }
    if (condition.has("equals")) {
      Test test = new Test.EqualsText(condition.requiredText("equals"));
      return new Condition(path, test, false, orAbsent);
    }
    if (condition.has("equals-not")) {
      Test test = new Test.EqualsText(condition.requiredText("equals-not"));
      return new Condition(path, test, true, orAbsent);
    }
    if (condition.has("equals-argument")) {
      FieldModel argument = argument(condition.requiredText("equals-argument"), where);
      return new Condition(path, new Test.EqualsArgument(argument), false, orAbsent);
    }
    if (condition.has("rules-out")) {
      if (!catalogue) {
        throw new ContractException(
            where, "rules-out needs a catalogue; name an enum of codes by catalogue");
      }
      return new Condition(path, new Test.RulesOut(), !condition.flag("rules-out"), orAbsent);
    }
    if (orAbsent) {
      throw new ContractException(
          where, "or-absent needs a value that is compared; write equals, too, or leave it out");
    }
    if (condition.has("empty")) {
      return new Condition(path, new Test.Empty(), !condition.flag("empty"), false);
    }
    if (condition.has("present")) {
      return new Condition(path, new Test.Present(), !condition.flag("present"), false);
    }
    throw new ContractException(
        where, "a condition must say what it demands, such as equals, empty or present");
  }

  /** Reads a condition on a member of each item of a list. */
  private Condition ofItems(Extensions condition, String where) {
    String pointer = condition.requiredText("at");
    String[] parts = pointer.split("/\\*/", -1);
    if (parts.length != 2 || parts[1].contains("/")) {
      throw new ContractException(where, pointer + " is not /list/*/member");
    }
    FieldModel list = list(parts[0], where);
    String item = list.type().elements().name();
    Step step =
        new ConditionReader(scope, item, false, arguments).path("/" + parts[1], where).only();
    Test test = new Test.NoneStartsWith(condition.requiredText("starts-not-with"), step);
    return new Condition(path(parts[0], where), test, false, false);
  }

  /** Returns the fields that a pointer leads along. */
  ValuePath path(String pointer, String where) {
    List<Step> steps = new ArrayList<>();
    String owner = resultType;
    for (FieldModel field : fields(pointer, where)) {
      ValueType additional = scope.types().additional(scope.types().generated(owner), owner);
      steps.add(
          new Step(
              field.name(),
              new Member(owner, field.wire()),
              field.canWait(additional),
              ValueType.ANY.equals(additional)));
      owner = field.type().name();
    }
    return new ValuePath(List.copyOf(steps));
  }

  /** Returns the list of the result that a pointer leads to. */
  FieldModel list(String pointer, String where) {
    FieldModel member = member(pointer, where);
    if (!member.type().isList()) {
      throw new ContractException(where, pointer + " must be a list of the result itself");
    }
    return member;
  }

  /** Returns the member of the result that a pointer leads to. */
  FieldModel member(String pointer, String where) {
    List<FieldModel> path = fields(pointer, where);
    if (path.size() > 1) {
      throw new ContractException(where, pointer + " must be a list of the result itself");
    }
    return path.get(0);
  }

  /** Returns the argument with that name in the contract. */
  FieldModel argument(String wire, String where) {
    return arguments.stream()
        .filter(field -> field.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                new ContractException(
                    where,
                    "no argument is called "
                        + wire
                        + "; write the name of a parameter or of a member of the body"));
  }

  /** Returns the type of the value that a pointer leads to. */
  ValueType last(String pointer, String where) {
    List<FieldModel> path = fields(pointer, where);
    return path.get(path.size() - 1).type();
  }

  private List<FieldModel> fields(String pointer, String where) {
    if (!pointer.startsWith("/")) {
      throw new ContractException(where, "a pointer begins with a slash");
    }
    List<FieldModel> path = new ArrayList<>();
    String owner = resultType;
    for (String name : pointer.substring(1).split("/", -1)) {
      Schema<?> schema = scope.types().toGenerate().get(owner);
      if (schema == null) {
        throw new ContractException(where, pointer + " leads beyond " + owner);
      }
      FieldModel field =
          scope.fields().of(schema, owner).stream()
              .map(Fields.Property::field)
              .filter(each -> each.wire().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ContractException(
                          where, pointer + " leads nowhere; write names of properties"));
      path.add(field);
      owner = field.type().name();
    }
    return path;
  }
}
