package dev.inward.codegen.model;

import dev.inward.codegen.contract.ContractException;
import dev.inward.codegen.contract.Extensions;
import dev.inward.codegen.model.ReconciliationModel.EntryList;
import dev.inward.codegen.model.ReconciliationModel.Passed;
import dev.inward.codegen.model.ReconciliationModel.Tag;
import dev.inward.codegen.model.ReconciliationModel.Witness;
import dev.inward.codegen.model.TypeModel.ObjectModel;
import dev.inward.codegen.model.TypeModel.OpenListModel;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how purchases are reconciled, when all operations and types are known. */
final class ReconciliationReader {

  private static final String WORD = "x-reconciliation";

  /** A tag that the client makes is shorter. */
  private static final int ANY_LENGTH = 64;

  private static final int SHORTEST_TAG = 12;

  private final List<OperationModel> operations;
  private final List<TypeModel> types;

  ReconciliationReader(List<OperationModel> operations, List<TypeModel> types) {
    this.operations = operations;
    this.types = types;
  }

  /**
   * Returns the reconciliations of a contract.
   *
   * @param contract the operations as the contract states them
   */
  List<ReconciliationModel> read(Stream<Operation> contract) {
    List<ReconciliationModel> models = new ArrayList<>();
    contract.forEach(
        operation -> {
          String where = "operation " + operation.getOperationId();
          Extensions extensions = new Extensions(where, operation.getExtensions());
          if (extensions.has(WORD) && !isNone(extensions.map(WORD))) {
            models.add(new One(extensions, named(operation.getOperationId(), where)).read());
          }
        });
    return List.copyOf(models);
  }

  /** Returns whether the contract says why there is none. */
  private static boolean isNone(Extensions words) {
    return words.has("none") && !words.only("none").requiredText("none").isBlank();
  }

  private OperationModel named(@Nullable String id, String where) {
    return operations.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new ContractException(
                    where,
                    "no operation is called " + id + "; write an operationId of the contract"));
  }

  /** The reconciliation of one operation. */
  private final class One {

    private final Extensions words;
    private final OperationModel operation;
    private final Set<FieldModel> remembered = new LinkedHashSet<>();

    One(Extensions operationWords, OperationModel operation) {
      this.words =
          operationWords.map(WORD).only("number", "quantity", "tag", "caveat", "witnesses");
      this.operation = operation;
      if (operation.effect().kind() != Effect.Kind.PURCHASE) {
        throw new ContractException(
            operationWords.where(), WORD + " is for operations with x-effect: purchase");
      }
    }

    ReconciliationModel read() {
      FieldModel number = argument("number");
      FieldModel quantity = argument("quantity");
      if (number != null && quantity != null) {
        throw new ContractException(
            words.where(), "either number or quantity says what is bought, not both");
      }
      Stream.of(number, quantity).filter(Objects::nonNull).forEach(remembered::add);
      Tag tag = tag();
      if (number == null && tag == null) {
        throw new ContractException(
            words.where(),
            "number or tag must say how the purchase is identified; name an argument");
      }
      List<Witness> witnesses =
          words.maps("witnesses").stream().map(each -> witness(each, number, tag)).toList();
      if (witnesses.isEmpty()) {
        throw new ContractException(
            words.where(), "witnesses must name a read; or write none: with the reason");
      }
      return new ReconciliationModel(
          operation,
          number,
          quantity,
          tag,
          Objects.requireNonNullElse(words.text("caveat"), ""),
          witnesses,
          List.copyOf(remembered));
    }

    private @Nullable FieldModel argument(String word) {
      String wire = words.text(word);
      return wire == null ? null : argument(wire, words.where());
    }

    private FieldModel argument(String wire, String where) {
      FieldModel field = member(fields(operation), wire, where);
      if (field.sensitive()) {
        throw new ContractException(
            where, wire + " is sensitive and must not be remembered; name another argument");
      }
      return field;
    }

    private @Nullable Tag tag() {
      FieldModel argument = argument("tag");
      if (argument == null) {
        return null;
      }
      text(argument, words.where());
      if (argument.required()) {
        throw new ContractException(
            words.where(),
            argument.wire()
                + " is required, so no tag can be made for the caller; name an optional argument");
      }
      int maxLength =
          Objects.requireNonNull(operation.request().type()).rules().stream()
              .filter(Rule.Length.class::isInstance)
              .map(Rule.Length.class::cast)
              .filter(rule -> rule.field().wire().equals(argument.wire()))
              .map(Rule.Length::maximum)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(ANY_LENGTH);
      if (maxLength < SHORTEST_TAG) {
        throw new ContractException(
            words.where(),
            argument.wire()
                + " is too short for a tag; name an argument that takes more characters");
      }
      return new Tag(argument, Math.min(maxLength, ANY_LENGTH));
    }

    private Witness witness(Extensions witness, @Nullable FieldModel number, @Nullable Tag tag) {
      witness.only("read", "arguments", "list", "number", "tag", "shows-absence");
      String where = witness.where();
      OperationModel read = named(witness.requiredText("read"), where);
      if (read.effect().kind() != Effect.Kind.READ) {
        throw new ContractException(where, read.id() + " does not only read; name a read");
      }
      List<Passed> passed = new ArrayList<>();
      witness
          .map("arguments")
          .textByName()
          .forEach(
              (parameter, argument) -> {
                FieldModel value = argument(argument, where);
                if (tag == null || !value.equals(tag.argument())) {
                  remembered.add(value);
                }
                FieldModel field = member(fields(read), parameter, where);
                text(field, where);
                text(value, where);
                passed.add(new Passed(field, value));
              });
      ValueType result = result(read, where);
      EntryList list = list(result, witness.text("list"), where);
      ObjectModel item = item(result, list, where);
      String numberMember = witness.text("number");
      boolean any = "*".equals(numberMember);
      if (any && item.additional() == null) {
        throw new ContractException(where, item.name() + " has only the members that it names");
      }
      if (any && number == null) {
        throw new ContractException(where, "any member may be the number, but none is named");
      }
      return new Witness(
          read,
          List.copyOf(passed),
          list,
          item.name(),
          numberMember == null || any ? null : textMember(item, numberMember, where),
          any,
          witness.has("tag") ? textMember(item, witness.requiredText("tag"), where) : null,
          witness.requiredFlag("shows-absence"));
    }

    private List<FieldModel> fields(OperationModel any) {
      return any.request().arguments().stream().map(ArgumentModel::field).toList();
    }

    private ValueType result(OperationModel read, String where) {
      if (read.outcome() instanceof OutcomeModel.ByBody body) {
        return body.type();
      }
      if (read.outcome() instanceof OutcomeModel.ByStatus status
          && status.result() instanceof OutcomeModel.Result.Read result) {
        return result.reader().type();
      }
      throw new ContractException(where, read.id() + " has no typed result; describe its response");
    }

    private EntryList list(ValueType result, @Nullable String pointer, String where) {
      if (pointer == null || pointer.isEmpty()) {
        return new EntryList(null, form(result));
      }
      if (!pointer.matches("/[^/]+") || result.kind() != ValueType.Kind.MODEL) {
        throw new ContractException(
            where, pointer + " is not a member of the result; write its name in the contract");
      }
      FieldModel member =
          member(object(result.name(), where).fields(), pointer.substring(1), where);
      if (form(member.type()) == EntryList.Form.ENTRY) {
        throw new ContractException(where, pointer + " is no list; point to one");
      }
      return new EntryList(member, form(member.type()));
    }

    private EntryList.Form form(ValueType type) {
      return type.isList()
          ? EntryList.Form.LIST
          : type.kind() == ValueType.Kind.OPEN_LIST
              ? EntryList.Form.OPEN_LIST
              : EntryList.Form.ENTRY;
    }

    private ObjectModel item(ValueType result, EntryList list, String where) {
      ValueType type = list.member() == null ? result : list.member().type();
      return switch (list.form()) {
        case LIST -> object(type.elements().name(), where);
        case OPEN_LIST -> object(openList(type.name(), where).element().name(), where);
        case ENTRY -> object(type.name(), where);
      };
    }

    private ObjectModel object(String name, String where) {
      return types.stream()
          .filter(type -> type.name().equals(name) && type instanceof ObjectModel)
          .map(ObjectModel.class::cast)
          .findFirst()
          .orElseThrow(() -> new ContractException(where, name + " is no object"));
    }

    private OpenListModel openList(String name, String where) {
      return types.stream()
          .filter(type -> type.name().equals(name) && type instanceof OpenListModel)
          .map(OpenListModel.class::cast)
          .findFirst()
          .orElseThrow(() -> new ContractException(where, name + " is no list"));
    }

    private FieldModel textMember(ObjectModel item, String wire, String where) {
      FieldModel field = member(item.fields(), wire, where);
      text(field, where);
      return field;
    }

    private FieldModel member(List<FieldModel> fields, String wire, String where) {
      return fields.stream()
          .filter(field -> field.wire().equals(wire))
          .findFirst()
          .orElseThrow(
              () ->
                  new ContractException(
                      where, wire + " does not exist; write a name of the contract"));
    }

    private void text(FieldModel field, String where) {
      if (field.type().kind() != ValueType.Kind.TEXT) {
        throw new ContractException(where, field.wire() + " is no text");
      }
    }
  }
}
