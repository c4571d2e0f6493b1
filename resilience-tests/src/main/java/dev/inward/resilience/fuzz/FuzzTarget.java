package dev.inward.resilience.fuzz;

import dev.inward.contract.Call;
import dev.inward.contract.DecidingMembers;
import dev.inward.contract.Effect;
import dev.inward.contract.Operation;
import dev.inward.contract.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded call, or a webhook: what reads bytes of a vendor. Another response than the recorded
 * one is sent to it.
 *
 * @param name the vendor and the interaction or the webhook, such as {@code crazytel/listOwners}
 * @param mediaType the media type that it expects
 * @param call null for a webhook
 */
record FuzzTarget(
    String vendor, String name, Operation operation, String mediaType, @Nullable Call call) {

  /** Returns each operation and webhook of a vendor once for each format that it reads. */
  static List<FuzzTarget> of(String vendor) {
    return VendorTargets.of(vendor).all();
  }

  /**
   * Returns the target of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static FuzzTarget named(String name) {
    return VendorTargets.of(name.substring(0, name.indexOf('/'))).named(name);
  }

  BodyFormat format() {
    return BodyFormat.of(mediaType);
  }

  /** Returns what its responses say about outcomes, by the bytes alone. */
  ResponseOracle oracle() {
    return VendorTargets.of(vendor).oracle(this);
  }

  /** Returns the schema of the expected body. */
  Schema schema() {
    return VendorTargets.schema(operation, mediaType);
  }

  /** Returns the members of the expected body that decide. */
  DecidingMembers decidingMembers() {
    return DecidingMembers.of(schema(), operation.outcomeRules(), mediaType);
  }

  boolean spendsMoney() {
    return operation.spendsMoney();
  }

  /** Tells whether it does more than read. */
  boolean hasEffect() {
    return operation.effect() != Effect.READ;
  }

  /** Tells whether it reads the body of a webhook instead of a response. */
  boolean isWebhook() {
    return call == null;
  }

  @Override
  public String toString() {
    return name;
  }
}
