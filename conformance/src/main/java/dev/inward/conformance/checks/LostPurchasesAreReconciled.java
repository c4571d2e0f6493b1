package dev.inward.conformance.checks;

import dev.inward.OutcomeUnknownException;
import dev.inward.PreparedPurchase;
import dev.inward.Reconciliation;
import dev.inward.Reconciliation.Basis;
import dev.inward.Reconciliation.Bought;
import dev.inward.Reconciliation.NotFound;
import dev.inward.conformance.Check;
import dev.inward.conformance.VendorSpecs;
import dev.inward.conformance.Violation;
import dev.inward.conformance.Violations;
import dev.inward.contract.Call;
import dev.inward.contract.HttpRequest;
import dev.inward.contract.ReconciliationRules;
import dev.inward.contract.manifest.Interaction;
import dev.inward.sandbox.Fault;
import dev.inward.sandbox.Stage;
import dev.inward.sandbox.VendorControl;
import dev.inward.testing.ReflectiveClient;
import dev.inward.testing.SkippingTimer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client finds out whether a purchase took place whose response it did not get. */
public final class LostPurchasesAreReconciled implements Check {

  private static final String REMEDY = "see x-reconciliation of the operation in the contract";

  @Override
  public String id() {
    return "C21";
  }

  @Override
  public String holds() {
    return "the client finds a purchase whose response was lost, and does not find one that was not made";
  }

  @Override
  public List<Violation> violations(VendorSpecs specs) {
    Violations violations = new Violations(this, specs);
    try (Stage stage = Stage.open(specs.vendor(), specs.files())) {
      for (Interaction interaction : specs.manifest().interactions()) {
        Call call = specs.vendorContract().call(HttpRequest.of(interaction));
        if (call == null || !interaction.responseBody().role().equals("success")) {
          continue;
        }
        ReconciliationRules rules = call.operation().reconciliation();
        if (rules != null && !rules.witnesses().isEmpty() && !specs.isForced(call)) {
          violations.whenFails(
              "openapi.yaml",
              interaction.id(),
              REMEDY,
              () -> play(specs, stage.control(), interaction, call, rules.tag()));
        }
      }
    }
    return violations.list();
  }

  private static void play(
      VendorSpecs specs,
      VendorControl control,
      Interaction interaction,
      Call recorded,
      @Nullable String tag)
      throws Exception {
    Call call = untagged(recorded, tag);
    try (ReflectiveClient client =
        ReflectiveClient.of(
            specs.vendor(),
            specs.vendorContract(),
            call.credentials(),
            settings ->
                settings
                    .baseUrl(control.baseUrl())
                    .retryReads(false)
                    .reconciliationTimer(new SkippingTimer()))) {
      Reconciliation paid = lost(client, control, interaction, call, Fault.paidAndDropped());
      expect(paid, new Bought(control.sold(), tag != null ? Basis.TAG : Basis.NEW_IN_ACCOUNT));

      Reconciliation unpaid = lost(client, control, interaction, call, Fault.reset());
      if (!(unpaid instanceof NotFound)) {
        throw new AssertionError("a purchase that was not made ends as " + unpaid);
      }
    }
  }

  /** Returns the call without the tag that was recorded, so that the client makes one. */
  private static Call untagged(Call call, @Nullable String tag) {
    Map<String, String> arguments = new HashMap<>(call.arguments());
    arguments.remove(tag);
    return new Call(call.operation(), call.mediaType(), arguments, call.credentials());
  }

  private static Reconciliation lost(
      ReflectiveClient client,
      VendorControl control,
      Interaction interaction,
      Call call,
      Fault fault) {
    control.reset();
    Stage.bringAbout(control, interaction.state());
    PreparedPurchase<?> prepared = client.prepare(call);
    control.schedule(fault);
    Object outcome = client.send(call.operation(), prepared.request());
    if (!(outcome instanceof OutcomeUnknownException)) {
      throw new AssertionError("a lost response ends as " + outcome);
    }
    return client.reconcile(call.operation(), prepared.pending());
  }

  private static void expect(Reconciliation actual, Reconciliation expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("a paid purchase ends as " + actual + " and not as " + expected);
    }
  }
}
