package dev.inward.contract;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and then kept. */
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      // Two threads may do it at the same time, and come to the same.
      known = Objects.requireNonNull(source.get());
      value = known;
    }
    return known;
  }
}
