package dev.inward.conformance.checks;

import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.Operation;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.VendorControl;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a purchase changes in the sandbox. */
public final class SandboxSellsOnce implements Check {

  private static final String REMEDY = "see Inventory, Account and the operations in sandbox.yaml";

  @Override
  public String id() {
    return "C14";
  }

  @Override
  public String holds() {
    return "a purchase takes number and price once, also if two ask at once or nobody is told";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    Set<String> paid = specs.purchases().stream().map(Operation::id).collect(Collectors.toSet());
    try (Stage stage = Stage.open(specs.vendor(), specs.files())) {
      for (Interaction interaction : specs.manifest().interactions()) {
        if (!paid.contains(interaction.operation())) {
          continue;
        }
        Call call = specs.vendorContract().call(HttpRequest.of(interaction));
        if (call == null) {
          violations.add(
              "manifest.yaml", interaction.id(), "the contract does not allow it", "see C5");
          continue;
        }
        VendorControl control = stage.control();
        boolean sells =
            interaction.responseBody().role().equals("success") && !specs.isForced(call);
        at(violations, interaction, () -> once(control, interaction, sells ? call : null));
        if (sells) {
          at(violations, interaction, () -> twice(control, interaction));
          at(violations, interaction, () -> together(control, interaction));
          at(violations, interaction, () -> untold(control, interaction, call));
        }
      }
    }
    return violations.list();
  }

  private static void at(
      Violations violations, Interaction interaction, Violations.Attempt attempt) {
    violations.whenFails("sandbox.yaml", interaction.id(), REMEDY, attempt);
  }

  private static void begin(VendorControl control, Interaction interaction) {
    control.reset();
    Stage.bringAbout(control, interaction.state());
  }

  private static void once(VendorControl control, Interaction interaction, @Nullable Call sale)
      throws IOException {
    begin(control, interaction);
    Account before = Account.of(control);
    int sold = sale == null ? 0 : numbers(sale, control);

    ReplayedResponse unused = ReplayedResponse.to(interaction, control.baseUrl());

    before.expect(control, sold);
  }

  /**
   * Returns how many numbers a call buys: those in stock of the ones that it lists, or else one.
   */
  private static int numbers(Call call, VendorControl control) {
    return call.arguments().values().stream()
        .filter(value -> value.startsWith("["))
        .findFirst()
        .map(
            list ->
                (int)
                    control.inStock().stream()
                        .filter(number -> list.contains('"' + number + '"'))
                        .count())
        .orElse(1);
  }

  private static void twice(VendorControl control, Interaction interaction) throws IOException {
    begin(control, interaction);
    Account before = Account.of(control);
    ReplayedResponse first = ReplayedResponse.to(interaction, control.baseUrl());
    ReplayedResponse second = ReplayedResponse.to(interaction, control.baseUrl());

    boolean again = Arrays.equals(first.body(), second.body());
    if (again) {
      throw new AssertionError("the second purchase is responded to as the first");
    }
    before.expect(control, control.sold().size());
    if (Set.copyOf(control.sold()).size() != control.sold().size()) {
      throw new AssertionError("a number is sold twice");
    }
  }

  private static void together(VendorControl control, Interaction interaction) throws IOException {
    begin(control, interaction);
    Account before = Account.of(control);
    CompletableFuture<byte[]> other =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return ReplayedResponse.to(interaction, control.baseUrl()).body();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    byte[] own = ReplayedResponse.to(interaction, control.baseUrl()).body();

    if (Arrays.equals(own, other.join())) {
      throw new AssertionError("two that ask at once are responded to alike");
    }
    before.expect(control, control.sold().size());
  }

  private static void untold(VendorControl control, Interaction interaction, Call call) {
    begin(control, interaction);
    Account before = Account.of(control);
    int sold = numbers(call, control);
    control.schedule(Fault.paidAndDropped());
    try {
      int status = ReplayedResponse.to(interaction, control.baseUrl()).status();
      throw new AssertionError("a dropped response arrives, with status " + status);
    } catch (IOException e) {
      before.expect(control, sold);
    }
  }

  /** What there was before. */
  private record Account(int stock, BigDecimal balance) {

    static Account of(VendorControl control) {
      return new Account(control.inStock().size(), control.balance());
    }

    void expect(VendorControl control, int sold) {
      boolean isPaid = balance.subtract(control.balance()).signum() == Integer.signum(sold);
      if (control.sold().size() != sold || control.inStock().size() != stock - sold || !isPaid) {
        throw new AssertionError(
            String.format(
                Locale.ROOT,
                "of %d in stock %d are left, %d are sold, and %s of %s is left",
                stock,
                control.inStock().size(),
                control.sold().size(),
                control.balance(),
                balance));
      }
      if (control.spent().compareTo(balance.subtract(control.balance())) != 0) {
        throw new AssertionError("what is spent is not what the balance lost");
      }
    }
  }
}
