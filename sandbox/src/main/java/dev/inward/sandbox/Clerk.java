package dev.inward.sandbox;

import dev.inward.contract.Call;
import java.util.List;

/** Answers the requests to one vendor, as the vendor's document says. */
interface Clerk {

  /** Does what is asked for, as far as the books allow it, and adds to a list what it sells. */
  Reply serve(Call call, Books books, List<Item> sold);

  /** Answers with a code that the vendor's document names, and does nothing. */
  Reply refuse(Call call, String code);

  /**
   * Returns a code as the vendor writes it.
   *
   * @param code the code, or its name in the contract
   * @throws IllegalArgumentException if the vendor's document has no such code
   * @throws UnsupportedOperationException if it has none at all
   */
  String code(String code);

  /** Answers as after a purchase of another number, and does nothing. */
  Reply mixUp(Call call, String number);

  /** Answers to credentials that are wrong, and does nothing. */
  Reply deny(Call call);
}
