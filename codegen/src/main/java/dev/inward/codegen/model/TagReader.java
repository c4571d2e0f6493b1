package dev.inward.codegen.model;

import dev.inward.codegen.contract.Contract;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups the operations of a contract by their first tag. Tags that are alike in Java are one, so
 * that a new tag renames nothing.
 */
final class TagReader {

  /** The group of operations without a tag. */
  private static final String NONE = "other";

  private final Contract contract;
  private final String client;

  TagReader(Contract contract, String client) {
    this.contract = contract;
    this.client = client;
  }

  /** An operation with its tag in the contract. */
  record Tagged(OperationModel model, String tag) {}

  /** Returns the names of the classes of all groups. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    contract.operations().forEach(operation -> types.add(type(tag(operation))));
    return types;
  }

  /** Returns the groups in the order of their names. */
  List<ClientModel.Group> groups(List<Tagged> operations) {
    // File systems may not tell names apart that differ only in case.
    Map<String, List<Tagged>> groups = new TreeMap<>();
    operations.forEach(
        each ->
            groups
                .computeIfAbsent(
                    type(each.tag()).toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(each));
    Set<String> methods = Names.none();
    return groups.values().stream().map(each -> group(each, methods)).toList();
  }

  private ClientModel.Group group(List<Tagged> operations, Set<String> methods) {
    String tag = operations.get(0).tag();
    return new ClientModel.Group(
        type(tag),
        Names.unique(Names.operation(tag), methods),
        tag,
        description(tag),
        operations.stream().map(Tagged::model).toList());
  }

  static String tag(Operation operation) {
    List<String> tags = operation.getTags();
    boolean hasNone = tags == null || tags.isEmpty() || Names.pascal(tags.get(0)).isEmpty();
    return hasNone ? NONE : tags.get(0);
  }

  private String type(String tag) {
    return client + Names.pascal(tag) + "Api";
  }

  private @Nullable String description(String tag) {
    List<Tag> tags = Objects.requireNonNullElse(contract.openApi().getTags(), List.of());
    return tags.stream()
        .filter(each -> tag.equals(each.getName()))
        .map(Tag::getDescription)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
