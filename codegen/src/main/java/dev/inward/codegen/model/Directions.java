package dev.inward.codegen.model;

import dev.inward.codegen.model.TypeModel.ObjectModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directions in which models go. A member that only responses have is not demanded of a model
 * that is sent, nor one that only requests have of a model that is received.
 */
final class Directions {

  private final Map<String, TypeModel> models = new HashMap<>();
  private final Set<String> sent;
  private final Set<String> received;

  Directions(List<TypeModel> types, List<OperationModel> operations, Set<String> webhooks) {
    types.forEach(type -> models.put(type.name(), type));
    this.sent = reached(operations.stream().map(OperationModel::request).flatMap(Directions::sent));
    this.received =
        reached(
            Stream.concat(
                operations.stream().flatMap(operation -> read(operation.outcome())),
                webhooks.stream().map(ValueType::model)));
  }

  private static Stream<ValueType> sent(RequestModel request) {
    return Stream.concat(
        request.arguments().stream().map(argument -> argument.field().type()),
        Stream.ofNullable(request.type()).map(ObjectModel::additional).filter(Objects::nonNull));
  }

  private static Stream<ValueType> read(OutcomeModel outcome) {
    Stream<ValueType> errors =
        outcome instanceof OutcomeModel.ByStatus status
            ? status.errors().stream().map(error -> error.reader().type())
            : Stream.of();
    return Stream.concat(outcome.allReaders().stream().map(OutcomeModel.Reader::type), errors);
  }

  /** Returns the names of the models in some values, and in those. */
  private Set<String> reached(Stream<ValueType> values) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    values.map(TypeReader::models).forEach(next::addAll);
    while (!next.isEmpty()) {
      String name = next.pop();
      if (models.containsKey(name) && reached.add(name)) {
        parts(models.get(name)).map(TypeReader::models).forEach(next::addAll);
      }
    }
    return reached;
  }

  private static Stream<ValueType> parts(TypeModel type) {
    if (type instanceof ObjectModel object) {
      return Stream.concat(
          object.fields().stream().map(FieldModel::type), Stream.ofNullable(object.additional()));
    }
    if (type instanceof TypeModel.OpenListModel list) {
      return Stream.of(list.element());
    }
    if (type instanceof TypeModel.UnionModel union) {
      return Stream.concat(
          union.arms().stream().map(TypeModel.Arm::type),
          Stream.ofNullable(union.other()).map(ValueType::model));
    }
    return type instanceof TypeModel.AmbiguousUnionModel ambiguous
        ? ambiguous.arms().stream().map(TypeModel.Arm::type)
        : Stream.of();
  }

  /** Returns whether responses or webhooks have a model. */
  boolean isReceived(String model) {
    return received.contains(model);
  }

  /** Returns the models, each with the members that are demanded of it. */
  List<TypeModel> demanding(Collection<TypeModel> types) {
    return types.stream().map(this::demanding).toList();
  }

  private TypeModel demanding(TypeModel type) {
    return type instanceof ObjectModel object
        ? new ObjectModel(
            object.name(),
            object.description(),
            object.fields().stream().map(field -> demanding(object.name(), field)).toList(),
            object.additional(),
            object.rules(),
            object.use())
        : type;
  }

  private FieldModel demanding(String model, FieldModel field) {
    boolean missing =
        switch (field.access()) {
          case READ_ONLY -> sent.contains(model);
          case WRITE_ONLY -> received.contains(model);
          case BOTH -> false;
        };
    // What cannot be parsed is absent, and must not make the whole response unreadable.
    boolean unparsed = field.type().kind() == ValueType.Kind.FORMATTED && received.contains(model);
    return missing || unparsed ? field.leftOut() : field;
  }
}
