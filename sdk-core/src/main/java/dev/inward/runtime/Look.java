package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.PendingPurchase;
import dev.inward.Reconciliation.Basis;
import dev.inward.runtime.Reconciler.Entry;
import dev.inward.runtime.Reconciler.Witness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What the witnesses of a purchase show at one time. */
final class Look {

  private final PendingPurchase pending;
  private final @Nullable String wanted;
  private final boolean tagDecides;

  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> tagged = new LinkedHashSet<>();
  private final Set<String> untagged = new LinkedHashSet<>();

  /** Whether a witness shows the number that does not show whose purchase it is. */
  private boolean unassigned;

  private boolean otherPurchase;
  private boolean absent;
  private boolean incomplete;
  private @Nullable InwardException lastFailure;

  /**
   * Creates a look without a witness.
   *
   * @param wanted the number that the purchase names, or null if only the tag identifies it
   * @param tagIsShown whether some witness shows tags
   */
  Look(PendingPurchase pending, @Nullable String wanted, boolean tagIsShown) {
    this.pending = pending;
    this.wanted = wanted;
    this.tagDecides = tagIsShown && pending.tag() != null;
  }

  /** Adds what a witness shows. */
  CompletableFuture<Look> with(Witness witness) {
    return witness
        .list()
        .apply(pending)
        .handle(
            (entries, thrown) -> {
              if (thrown == null) {
                add(witness, entries);
              } else {
                fail(witness, thrown);
              }
              return this;
            });
  }

  private void fail(Witness witness, Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    if (!(cause instanceof InwardException failure)) {
      throw new CompletionException(cause);
    }
    lastFailure = failure;
    incomplete |= witness.showsAbsence();
  }

  private void add(Witness witness, List<Entry> entries) {
    List<Entry> candidates = entries.stream().filter(this::isCandidate).toList();
    absent |= witness.showsAbsence() && candidates.isEmpty();
    // An entry that names no number, or one in another form, may be the purchase's.
    incomplete |=
        witness.showsAbsence()
            && entries.stream().anyMatch(each -> !isCandidate(each) && mayBeWanted(each));
    for (Entry entry : candidates) {
      String tag = tag(entry);
      String number = Objects.requireNonNullElse(entry.number(), wanted == null ? "" : wanted);
      seen.add(number);
      if (pending.ownedBefore() != null && pending.ownedBefore().contains(number)) {
        otherPurchase = true;
      } else if (tagDecides && !witness.showsTag()) {
        // Somebody else may have bought it since the witness that shows tags was read.
        unassigned = true;
      } else if (pending.tag() == null || tag == null) {
        untagged.add(number);
      } else if (tag.equals(pending.tag().strip())) {
        tagged.add(number);
      } else {
        otherPurchase = true;
      }
    }
  }

  private boolean isCandidate(Entry entry) {
    return wanted == null
        ? pending.tag() != null && pending.tag().strip().equals(tag(entry))
        : entry.number() != null && digits(entry.number()).equals(digits(wanted));
  }

  private boolean mayBeWanted(Entry entry) {
    return entry.number() == null || (wanted != null && Reconciler.mayBe(entry.number(), wanted));
  }

  /** Returns the tag of an entry; a vendor that keeps none may list an empty text. */
  private static @Nullable String tag(Entry entry) {
    return entry.tag() == null || entry.tag().isBlank() ? null : entry.tag().strip();
  }

  static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }

  /** Returns the numbers that a purchase after this look cannot have bought; null if unknown. */
  @Nullable List<String> baseline() {
    return incomplete ? null : List.copyOf(seen);
  }

  /** Returns the numbers of the purchase. A tag outweighs that a number is new in the account. */
  List<String> bought() {
    if (!tagged.isEmpty()) {
      return List.copyOf(tagged);
    }
    return pending.ownedBefore() == null || otherPurchase ? List.of() : List.copyOf(untagged);
  }

  Basis basis() {
    return tagged.isEmpty() ? Basis.NEW_IN_ACCOUNT : Basis.TAG;
  }

  /** Returns whether the account does not own the number, or owns it by another purchase. */
  boolean isAbsence() {
    return bought().isEmpty()
        && (otherPurchase || (absent && !incomplete && !unassigned && untagged.isEmpty()));
  }

  /** Returns whether the account owns the number, and nothing shows since when. */
  boolean isUndated() {
    return bought().isEmpty() && !otherPurchase && (unassigned || !untagged.isEmpty());
  }

  @Nullable InwardException lastFailure() {
    return lastFailure;
  }
}
