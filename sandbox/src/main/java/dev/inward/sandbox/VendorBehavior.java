package dev.inward.sandbox;

import dev.inward.contract.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Responds to the calls of one vendor. */
interface VendorBehavior {

  /**
   * Does what a call asks for, as far as the inventory allows it.
   *
   * @param sold receives what the call buys
   */
  StubResponse serve(Call call, Inventory inventory, List<StockItem> sold);

  /**
   * Returns the response of a successful call about another number, which changes nothing.
   *
   * @param number the number that the response is about
   */
  StubResponse succeed(Call call, String number, Inventory inventory);

  /** Refuses a call with a code, or returns null if the operation cannot be refused so. */
  @Nullable StubResponse refuse(Call call, String code);

  /** Refuses a call for a reason, or returns null if the operation does not. */
  @Nullable StubResponse refuse(Call call, Refusals.Reason reason);

  /**
   * Returns a code as the vendor writes it.
   *
   * @param code the code, or its name in the contract
   * @throws IllegalArgumentException if the vendor's document has no such code
   * @throws UnsupportedOperationException if it has no codes at all
   */
  String code(String code);
}
