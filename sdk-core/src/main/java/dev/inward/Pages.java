package dev.inward;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that the vendor sends in pages. A page is read when its first item is needed,
 * on the thread that asks for it, and fails with the exceptions of the operation. Each iteration
 * starts at the first page.
 *
 * @param <P> the type of a page
 * @param <T> the type of an item
 */
public final class Pages<P, T> implements Iterable<T> {

  private final Supplier<Iterator<P>> pages;
  private final Function<? super P, ? extends @Nullable List<T>> items;

  private Pages(
      Supplier<Iterator<P>> pages, Function<? super P, ? extends @Nullable List<T>> items) {
    this.pages = requireNonNull(pages, "pages");
    this.items = requireNonNull(items, "items");
  }

  /**
   * Creates pages. Users need this only in their own tests.
   *
   * @param <P> the type of a page
   * @param <T> the type of an item
   * @param pages starts an iteration
   * @param items returns the items of a page; null for none
   * @return the pages
   */
  public static <P, T> Pages<P, T> of(
      Supplier<Iterator<P>> pages, Function<? super P, ? extends @Nullable List<T>> items) {
    return new Pages<>(pages, items);
  }

  /**
   * Returns the items of all pages.
   *
   * @return an iterator whose {@code hasNext} reads a page if it must
   */
  @Override
  public Iterator<T> iterator() {
    return new Items(pages.get());
  }

  /**
   * Returns the items of all pages. {@code limit} ends the reading of pages early.
   *
   * @return a sequential stream
   */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * Returns the pages themselves, with what a page has beside its items.
   *
   * @return the pages, each of which is read when it is asked for
   */
  public Iterable<P> pages() {
    return pages::get;
  }

  private final class Items implements Iterator<T> {

    private final Iterator<P> remaining;
    private Iterator<T> page = List.<T>of().iterator();

    Items(Iterator<P> remaining) {
      this.remaining = remaining;
    }

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && remaining.hasNext()) {
        List<T> next = items.apply(remaining.next());
        page = next == null ? page : next.iterator();
      }
      return page.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }
  }
}
