package dev.inward.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.inward.contract.Call;
import dev.inward.contract.VendorContract;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.DeclaredOperation.Listing;
import dev.inward.sandbox.DeclaredOperation.Release;
import dev.inward.sandbox.DeclaredOperation.Restoration;
import dev.inward.sandbox.DeclaredOperation.Sale;
import dev.inward.sandbox.DeclaredOperation.Update;
import dev.inward.sandbox.Refusals.Reason;
import dev.inward.sandbox.Refusals.Refusal;
import dev.inward.sandbox.body.BodyTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does what {@code sandbox.yaml} declares for each operation, for any vendor. */
final class DeclaredBehavior implements VendorBehavior {

  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
  private static final int OK = 200;

  private final VendorContract contract;
  private final Recordings recordings;
  private final Codes codes;
  private final Map<String, DeclaredOperation> operations = new HashMap<>();
  private final Map<List<String>, SuccessTemplates> successes = new ConcurrentHashMap<>();
  private final Map<String, FailureTemplates> failures = new ConcurrentHashMap<>();

  DeclaredBehavior(
      VendorContract contract,
      Recordings recordings,
      Codes codes,
      List<DeclaredOperation> declared) {
    this.contract = contract;
    this.recordings = recordings;
    this.codes = codes;
    OperationCheck check = new OperationCheck(contract, recordings, codes);
    for (DeclaredOperation operation : declared) {
      for (String id : operation.operations()) {
        if (operations.put(id, operation) != null) {
          throw operation.place().problem("for", id + " is declared twice");
        }
      }
      check.check(operation);
    }
  }

  private @Nullable DeclaredOperation declared(Call call) {
    return operations.get(call.operation().id());
  }

  @Override
  public StubResponse serve(Call call, Inventory inventory, List<StockItem> sold) {
    DeclaredOperation operation = declared(call);
    if (operation == null) {
      return StubResponse.recorded(recordings.response(call, contract));
    }
    if (operation.updates() != null) {
      return update(operation, operation.updates(), call, inventory);
    }
    Reason refused = perform(operation, call, inventory, sold);
    if (refused != null) {
      return refuse(operation, call, refused);
    }
    Subject subject = subject(operation, call, inventory, sold);
    Listing listing = operation.lists();
    return listing != null && listing.number() != null && subject.items().isEmpty()
        ? refuse(operation, call, Reason.NOT_OWNED)
        : success(operation, call, subject, inventory);
  }

  /** Changes what matches, which may be nothing unless the operation says how that is refused. */
  private StubResponse update(
      DeclaredOperation operation, Update update, Call call, Inventory inventory) {
    List<StockItem> changed =
        inventory.change(
            item -> update.filter().matches(item, call.arguments(), inventory),
            item -> update.changed(item, call.arguments()));
    return changed.isEmpty() && operation.refuses().byReason().containsKey(Reason.NOT_OWNED)
        ? refuse(operation, call, Reason.NOT_OWNED)
        : success(operation, call, Subject.of(changed), inventory);
  }

  /** Changes the books as the call asks for, and returns null, or else why it does not. */
  private static @Nullable Reason perform(
      DeclaredOperation operation, Call call, Inventory inventory, List<StockItem> sold) {
    if (operation.sells() != null) {
      return sell(operation.sells(), call, inventory, sold);
    }
    Release release = operation.releases();
    if (release != null) {
      return inventory.release(
          argument(call, release.number()),
          item -> release.filter().matches(item, call.arguments(), inventory));
    }
    if (operation.restores() != null) {
      inventory.restore(requested(operation.restores(), call), sold);
    }
    return null;
  }

  private static List<String> requested(Restoration restoration, Call call) {
    byte[] numbers = argument(call, restoration.numbers()).getBytes(UTF_8);
    List<BodyTree> items = BodyTree.read("application/json", numbers).items("");
    return items == null
        ? List.of()
        : items.stream().map(item -> item.text("")).filter(Objects::nonNull).toList();
  }

  private Subject subject(
      DeclaredOperation operation, Call call, Inventory inventory, List<StockItem> sold) {
    Restoration restoration = operation.restores();
    if (restoration == null) {
      return Subject.of(numbers(operation, call, inventory, sold));
    }
    List<String> requested = requested(restoration, call);
    Set<String> refused = new LinkedHashSet<>(requested);
    sold.forEach(item -> refused.remove(item.number()));
    return new Subject(
        requested.size() > restoration.atOnce() ? restoration.later() : OK,
        requested.stream().map(number -> StockItem.of(number, BigDecimal.ZERO)).toList(),
        refused);
  }

  /** Sells what the call asks for, and returns null, or else why it does not. */
  private static @Nullable Reason sell(
      Sale sale, Call call, Inventory inventory, List<StockItem> sold) {
    Map<String, String> arguments = call.arguments();
    if (!arguments.entrySet().containsAll(sale.requires().entrySet())) {
      return Reason.NOT_OFFERED;
    }
    Map<String, String> kept = new LinkedHashMap<>(arguments);
    kept.keySet().retainAll(sale.keeps());
    if (sale.number() == null) {
      String type = arguments.getOrDefault(requireNonNull(sale.type()), "");
      String quantity = sale.quantity() == null ? null : arguments.get(sale.quantity());
      long wanted = quantity == null ? 1 : new BigInteger(quantity).min(MOST).longValue();
      return inventory.sellAny(type, argument(call, sale.area()), wanted, kept, sold);
    }
    String number = requireNonNull(arguments.get(sale.number()));
    boolean overLimit =
        sale.limits().entrySet().stream()
            .anyMatch(
                limit ->
                    new BigInteger(arguments.getOrDefault(limit.getKey(), "1"))
                            .compareTo(limit.getValue())
                        > 0);
    if (overLimit && inventory.has(number)) {
      return Reason.OVER_LIMIT;
    }
    return inventory.sell(number, kept, sold);
  }

  private List<StockItem> numbers(
      DeclaredOperation operation, Call call, Inventory inventory, List<StockItem> sold) {
    Listing listing = operation.lists();
    if (listing == null) {
      return List.copyOf(sold);
    }
    String number = argument(call, listing.number());
    String type = argument(call, listing.type());
    String prefix = argument(call, listing.prefix());
    Stream<StockItem> all =
        switch (listing.numbers()) {
          case IN_STOCK -> inventory.stockItems().stream();
          case OWNED -> inventory.soldItems().stream();
          case BOUGHT, CHANGED, REQUESTED -> sold.stream();
          case RECORDED ->
              templates(operation, call).recordedItems(call).stream()
                  .map(each -> StockItem.of(each, BigDecimal.ZERO).ofType(type));
        };
    return all.filter(item -> listing.filter().matches(item, call.arguments(), inventory))
        .filter(item -> listing.number() == null || item.number().equals(number))
        .filter(item -> item.isOf(type))
        .filter(item -> item.number().startsWith(prefix))
        .limit(listing.most())
        .toList();
  }

  private static String argument(Call call, @Nullable String name) {
    return name == null ? "" : call.arguments().getOrDefault(name, "");
  }

  private SuccessTemplates templates(DeclaredOperation operation, Call call) {
    return successes.computeIfAbsent(
        List.of(call.operation().id(), call.mediaType()),
        unused -> SuccessTemplates.of(operation, call, recordings, contract));
  }

  private StubResponse success(
      DeclaredOperation operation, Call call, Subject subject, Inventory inventory) {
    byte[] body = templates(operation, call).body(call, subject, inventory);
    return new StubResponse(subject.status(), call.mediaType(), body, true);
  }

  @Override
  public StubResponse succeed(Call call, String number, Inventory inventory) {
    DeclaredOperation operation = declared(call);
    return operation == null
        ? StubResponse.recorded(recordings.response(call, contract))
        : success(
            operation, call, Subject.of(List.of(StockItem.of(number, BigDecimal.ZERO))), inventory);
  }

  @Override
  public @Nullable StubResponse refuse(Call call, String code) {
    DeclaredOperation operation = declared(call);
    return operation == null ? null : refuse(operation, call, codes.code(code));
  }

  @Override
  public @Nullable StubResponse refuse(Call call, Reason reason) {
    DeclaredOperation operation = declared(call);
    return operation == null ? null : refusal(operation, call, reason);
  }

  private StubResponse refuse(DeclaredOperation operation, Call call, Reason reason) {
    StubResponse refusal = refusal(operation, call, reason);
    if (refusal == null) {
      throw operation.place().problem("refuses", "\"" + reason.key() + "\" is missing");
    }
    return refusal;
  }

  private @Nullable StubResponse refusal(DeclaredOperation operation, Call call, Reason reason) {
    Refusal refusal = operation.refuses().byReason().get(reason);
    if (refusal == null) {
      return refuse(operation, call, "");
    }
    if (refusal.interaction() != null) {
      Interaction interaction = recordings.interaction(refusal.interaction());
      return StubResponse.recorded(interaction);
    }
    if (refusal.sample() != null) {
      return StubResponse.recorded(
          refusal.status(), recordings.sample(refusal.sample(), refusal.place()));
    }
    return refuse(operation, call, codes.code(requireNonNull(refusal.code())));
  }

  private @Nullable StubResponse refuse(DeclaredOperation operation, Call call, String code) {
    FailureTemplates templates =
        failures.computeIfAbsent(
            call.operation().id(), unused -> new FailureTemplates(operation, recordings, codes));
    return templates.has(call.mediaType())
        ? new StubResponse(OK, call.mediaType(), templates.body(call.mediaType(), code), true)
        : null;
  }

  @Override
  public String code(String code) {
    return codes.code(code);
  }
}
