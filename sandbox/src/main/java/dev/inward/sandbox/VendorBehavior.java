package dev.inward.sandbox;

import dev.inward.contract.Call;
import java.util.List;

/** Responses the requests to one vendor, as the vendor's document says. */
interface VendorBehavior {

  /** Does what is asked for, as far as the books allow it, and adds to a list what it sells. */
  StubResponse serve(Call call, Inventory books, List<StockItem> sold);

  /** Responses with a code that the vendor's document names, and does nothing. */
  StubResponse refuse(Call call, String code);

  /**
   * Returns a code as the vendor writes it.
   *
   * @param code the code, or its name in the contract
   * @throws IllegalArgumentException if the vendor's document has no such code
   * @throws UnsupportedOperationException if it has none at all
   */
  String code(String code);

  /** Responses as after a purchase of another number, and does nothing. */
  StubResponse mixUp(Call call, String number);

  /** Responses to credentials that are wrong, and does nothing. */
  StubResponse deny(Call call);
}
