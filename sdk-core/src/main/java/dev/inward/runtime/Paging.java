package dev.inward.runtime;

import dev.inward.InwardException;
import dev.inward.Pages;
import dev.inward.UnreadableResponseException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a list. Pages that would never end are unreadable: a cursor or a link that
 * came before, or a page that is the same as the one before it. So are those whose end cannot be
 * told, so that no list looks complete that is not.
 */
public final class Paging {

  private Paging() {}

  /**
   * A page, and what leads to the next one.
   *
   * @param <P> the type of the page
   * @param <K> the type of the cursor or the link
   * @param value the page
   * @param next a cursor or a link, null or blank after the last page
   */
  public record Page<P, K>(P value, @Nullable K next) {}

  /**
   * Returns the cursor that the last item is.
   *
   * @param <T> the type of an item
   * @param <K> the type of a cursor
   * @param operation the operation, for the exception
   * @param items the items of a page, or null if it has no list
   * @param cursor returns the cursor that an item is, or null
   * @return the cursor of the last item that is not null, or null if there are no items
   * @throws UnreadableResponseException if that item has no cursor, or all items are null
   */
  public static <T, K> @Nullable K last(
      Operation operation, @Nullable List<T> items, Function<T, ? extends @Nullable K> cursor) {
    if (items == null || items.isEmpty()) {
      return null;
    }
    K found = null;
    for (int i = items.size() - 1; i >= 0; i--) {
      @Nullable T item = items.get(i);
      if (item != null) {
        found = cursor.apply(item);
        break;
      }
    }
    if (Scalars.isEmpty(found)) {
      throw unreadable(operation, "the last item has no cursor");
    }
    return found;
  }

  /**
   * Returns the cursor that the last item is, if there is another page.
   *
   * @param <T> the type of an item
   * @param <K> the type of a cursor
   * @param operation the operation, for the exception
   * @param more whether there is another page; null means no
   * @param items the items of a page, or null if it has no list
   * @param cursor returns the cursor that an item is, or null
   * @return the cursor of the last item that is not null, or null if there is no other page
   * @throws UnreadableResponseException if there is another page, but no cursor
   */
  public static <T, K> @Nullable K last(
      Operation operation,
      @Nullable Boolean more,
      @Nullable List<T> items,
      Function<T, ? extends @Nullable K> cursor) {
    if (!Boolean.TRUE.equals(more)) {
      return null;
    }
    K last = last(operation, items, cursor);
    if (last == null) {
      throw unreadable(operation, "a page without items has another one after it");
    }
    return last;
  }

  /**
   * Returns a member that decides where the list ends.
   *
   * @param <V> the type of the member
   * @param operation the operation, for the exception
   * @param value the member's value, or null if it is absent
   * @param unread the name of a member that the vendor sent as another kind than the contract's, or
   *     null
   * @return the same value
   * @throws UnreadableResponseException if there is such a member
   */
  public static <V> @Nullable V known(
      Operation operation, @Nullable V value, @Nullable String unread) {
    if (unread != null) {
      throw unreadable(operation, "the page's " + unread + " is of another kind");
    }
    return value;
  }

  /**
   * {@return a page that names the next one in a member of its own}
   *
   * @param <P> the type of the page
   * @param <K> the type of a cursor
   * @param value the page
   * @param next returns the cursor of the next page, or null
   */
  public static <P, K> Page<P, K> page(P value, Function<P, @Nullable K> next) {
    return new Page<>(value, next.apply(value));
  }

  /**
   * Returns pages that name the next one in a member of theirs.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param <K> the type of a cursor
   * @param operation the operation, for exceptions
   * @param call reads the page of a cursor, or the first one for null
   * @param next returns the cursor of the next page; null or blank after the last one
   * @param items returns the items of a page, or null if it has none
   * @return the pages, each of which is read when it is asked for
   */
  public static <P, T, K> Pages<P, T> byCursor(
      Operation operation,
      Function<@Nullable K, P> call,
      Function<P, @Nullable K> next,
      Function<P, @Nullable List<T>> items) {
    return Paging.<P, T, K>byLink(operation, key -> page(call.apply(key), next), items);
  }

  /**
   * Returns pages that name the next one beside them.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param <K> the type of a link
   * @param operation the operation, for exceptions
   * @param call reads the page of a link, or the first one for null
   * @param items returns the items of a page, or null if it has none
   * @return the pages, each of which is read when it is asked for
   */
  public static <P, T, K> Pages<P, T> byLink(
      Operation operation,
      Function<@Nullable K, Page<P, K>> call,
      Function<P, @Nullable List<T>> items) {
    Function<@Nullable K, Page<P, K>> read =
        key -> {
          Page<P, K> page = call.apply(key);
          // Items that cannot be read are a failure of the page, which may be asked for again.
          var unused = items.apply(page.value());
          return page;
        };
    return Pages.of(() -> new Linked<>(operation, read), items);
  }

  /**
   * Returns pages that have a number, of which the first one without items is the last.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param operation the operation, for exceptions
   * @param first the number of the first page
   * @param call reads the page of a number
   * @param items returns the items of a page, or null if it has none
   * @param counted whether the numbers count items, and not pages
   * @return the pages, each of which is read when it is asked for
   */
  public static <P, T> Pages<P, T> byNumber(
      Operation operation,
      long first,
      LongFunction<P> call,
      Function<P, @Nullable List<T>> items,
      boolean counted) {
    Supplier<Iterator<P>> pages =
        () -> new Linked<>(operation, new Numbered<>(operation, first, call, items, counted));
    return Pages.of(pages, items);
  }

  /** Returns the failure of a page that leads nowhere. */
  static InwardException unreadable(Operation operation, String explanation) {
    return new UnreadableResponseException(
        InwardException.Details.builder(operation.vendor(), operation.id())
            .effect(operation.effect())
            .spendsMoney(operation.spendsMoney())
            .explanation(explanation)
            .build());
  }

  /** Reads one page after the other. */
  private static final class Numbered<P, T> implements Function<@Nullable Long, Page<P, Long>> {

    private final Operation operation;
    private final long first;
    private final LongFunction<P> call;
    private final Function<P, @Nullable List<T>> items;
    private final boolean counted;
    private @Nullable List<T> before;

    Numbered(
        Operation operation,
        long first,
        LongFunction<P> call,
        Function<P, @Nullable List<T>> items,
        boolean counted) {
      this.operation = operation;
      this.first = first;
      this.call = call;
      this.items = items;
      this.counted = counted;
    }

    @Override
    public Page<P, Long> apply(@Nullable Long key) {
      long number = key == null ? first : key;
      P page = call.apply(number);
      List<T> read = items.apply(page);
      if (read == null || read.isEmpty()) {
        return new Page<>(page, null);
      }
      if (read.equals(before)) {
        throw unreadable(operation, "a page is the same as the one before it");
      }
      before = read;
      return new Page<>(page, number + (counted ? read.size() : 1));
    }
  }

  private static final class Linked<P, K> implements Iterator<P> {

    private final Operation operation;
    private final Function<@Nullable K, Page<P, K>> call;
    private final Set<K> seen = new HashSet<>();
    private @Nullable K next;
    private boolean begun;
    private boolean leadsBack;

    Linked(Operation operation, Function<@Nullable K, Page<P, K>> call) {
      this.operation = operation;
      this.call = call;
    }

    @Override
    public boolean hasNext() {
      return !begun || next != null;
    }

    @Override
    public P next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (leadsBack) {
        throw unreadable(operation, "a page leads back to an earlier one");
      }
      // A page that failed may be asked for again.
      Page<P, K> page = call.apply(next);
      begun = true;
      next = Scalars.isEmpty(page.next()) ? null : page.next();
      leadsBack = next != null && !seen.add(next);
      return page.value();
    }
  }
}
