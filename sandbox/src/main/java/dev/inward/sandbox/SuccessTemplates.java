package dev.inward.sandbox;

import dev.inward.contract.Call;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.contract.manifest.YamlNode;
import dev.inward.sandbox.DeclaredOperation.ListPlace;
import dev.inward.sandbox.DeclaredOperation.Values;
import dev.inward.sandbox.body.BodyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recorded successes of an operation in one media type. Responses are built from copies. */
final class SuccessTemplates {

  private final DeclaredOperation operation;
  private final @Nullable Values values;
  private final @Nullable ListPlace list;
  private final List<Template> templates = new ArrayList<>();
  private final Map<String, BodyTree> items = new LinkedHashMap<>();
  private final RecordedBodies recorded = new RecordedBodies();
  private @Nullable BodyTree otherItem;
  private @Nullable BodyTree refusedItem;

  private record Template(int status, Map<String, String> arguments, BodyTree tree) {}

  private SuccessTemplates(DeclaredOperation operation, String mediaType) {
    this.operation = operation;
    this.values = operation.returns().get(mediaType);
    this.list = operation.lists() == null ? null : operation.lists().in().get(mediaType);
  }

  static SuccessTemplates of(
      DeclaredOperation operation, Call call, Recordings recordings, VendorContract contract) {
    SuccessTemplates templates = new SuccessTemplates(operation, call.mediaType());
    recordings.of(call.operation().id()).stream()
        .filter(interaction -> interaction.contentType().equals(call.mediaType()))
        .filter(interaction -> !interaction.responseBody().role().equals("negative"))
        .forEach(interaction -> templates.add(interaction, recordings, contract));
    templates.check(call);
    return templates;
  }

  private void add(Interaction interaction, Recordings recordings, VendorContract contract) {
    byte[] body = interaction.responseBody().body();
    BodyTree tree = BodyTree.read(interaction.contentType(), body);
    recorded.add(tree, body);
    if (interaction.responseBody().role().equals("success")) {
      templates.add(
          new Template(interaction.status(), recordings.arguments(interaction, contract), tree));
      if (list != null) {
        addItems(list, tree.items(list.at()));
      }
    }
  }

  private void addItems(ListPlace place, @Nullable List<BodyTree> recordedItems) {
    if (recordedItems == null) {
      return;
    }
    for (BodyTree item : recordedItems) {
      numbers(item, place.each()).forEach(number -> items.putIfAbsent(number, item));
    }
    if (otherItem == null && place.item() < recordedItems.size()) {
      otherItem = recordedItems.get(place.item());
    }
    if (refusedItem == null && place.refused() < recordedItems.size()) {
      refusedItem = recordedItems.get(place.refused());
    }
  }

  private static Stream<String> numbers(BodyTree tree, Values values) {
    return values.numbers().stream().map(tree::text).filter(Objects::nonNull);
  }

  private void check(Call call) {
    YamlNode place = operation.place();
    if (templates.isEmpty()) {
      throw place.problem(
          String.format(
              Locale.ROOT,
              "no success of %s is recorded in %s",
              call.operation().id(),
              call.mediaType()));
    }
    if (operation.lists() != null && list == null) {
      throw place.problem("lists", "no list is declared for " + call.mediaType());
    }
    if (values != null) {
      check(values, pointer -> templates.stream().map(each -> each.tree().text(pointer)));
    }
    if (list != null) {
      BodyTree item = otherItem;
      if (item == null) {
        throw list.place()
            .problem("no recorded success has item " + list.item() + " at " + list.at());
      }
      check(
          list.each(),
          pointer ->
              Stream.concat(items.values().stream(), Stream.of(item))
                  .map(each -> each.text(pointer)));
    }
  }

  private static void check(Values values, Function<String, Stream<@Nullable String>> found) {
    for (String pointer : values.byPointer().keySet()) {
      if (found.apply(pointer).allMatch(Objects::isNull)) {
        throw values.place().problem("no recorded success has " + pointer);
      }
    }
  }

  /**
   * Returns the numbers of the recorded items, in their order: those of the response to the same
   * arguments, or else all.
   */
  List<String> recordedItems(Call call) {
    return first(templates, each -> each.arguments().equals(call.arguments()))
        .map(same -> listed(same).flatMap(item -> numbers(item, each())).toList())
        .orElseGet(() -> List.copyOf(items.keySet()));
  }

  private Stream<BodyTree> listed(Template template) {
    List<BodyTree> listed = list == null ? null : template.tree().items(list.at());
    return listed == null ? Stream.empty() : listed.stream();
  }

  private Values each() {
    return Objects.requireNonNull(list).each();
  }

  /** Builds the body of a success. */
  byte[] body(Call call, Subject subject, Inventory inventory) {
    BodyTree tree = template(call, subject).copy();
    if (values != null) {
      set(tree, values, call, subject, subject.first(), inventory);
    }
    if (list != null && tree.items(list.at()) != null) {
      tree.replaceItems(
          list.at(),
          subject.items().stream()
              .map(number -> item(list, call, subject, number, inventory))
              .toList());
    }
    return recorded.bytes(tree);
  }

  private BodyTree item(
      ListPlace place, Call call, Subject subject, StockItem number, Inventory inventory) {
    boolean refused = subject.refused().contains(number.number());
    BodyTree other = Objects.requireNonNull(refused ? refusedItem : otherItem);
    // What became of a number is not what became of it in the recorded response.
    BodyTree like =
        operation.restores() == null ? items.getOrDefault(number.number(), other) : other;
    BodyTree item = like.copy();
    set(item, place.each(), call, subject, Optional.of(number), inventory);
    return item;
  }

  private static void set(
      BodyTree tree,
      Values values,
      Call call,
      Subject subject,
      Optional<StockItem> item,
      Inventory inventory) {
    values
        .byPointer()
        .forEach(
            (pointer, value) -> {
              String old = tree.text(pointer);
              if (old != null) {
                tree.set(pointer, value.of(call.arguments(), subject, item, inventory, old));
              }
            });
  }

  /**
   * Returns the recorded success of a status that is about a number, or has the same arguments, or
   * is first.
   */
  private BodyTree template(Call call, Subject subject) {
    List<Template> own =
        templates.stream().filter(each -> each.status() == subject.status()).toList();
    List<Template> listing =
        own.stream().filter(each -> listed(each).findAny().isPresent()).toList();
    if (!subject.items().isEmpty() && !listing.isEmpty()) {
      own = listing; // One without a list can list nothing.
    }
    return template(own, call, subject);
  }

  private BodyTree template(List<Template> own, Call call, Subject subject) {
    return subject
        .first()
        .flatMap(number -> first(own, each -> isAbout(each, number.number())))
        .or(() -> first(own, each -> each.arguments().equals(call.arguments())))
        .or(() -> own.stream().findFirst())
        .orElse(templates.get(0))
        .tree();
  }

  private static Optional<Template> first(List<Template> own, Predicate<Template> condition) {
    return own.stream().filter(condition).findFirst();
  }

  private boolean isAbout(Template template, String number) {
    DeclaredOperation.Sale sale = operation.sells();
    if (sale != null && sale.number() != null) {
      return number.equals(template.arguments().get(sale.number()));
    }
    return listed(template).flatMap(item -> numbers(item, each())).anyMatch(number::equals);
  }
}
