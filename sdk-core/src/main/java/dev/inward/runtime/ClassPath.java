package dev.inward.runtime;

import dev.inward.ClassPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a fault of the program's class path from a failed call, and says what is missing. */
final class ClassPath {

  private static final int MAX_DEPTH = 8;

  private ClassPath() {}

  /** Returns what the supplier returns, or throws what is missing on the class path. */
  static <T> T guard(String what, Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (LinkageError e) {
      throw broken(what, e);
    }
  }

  /**
   * Returns the failure of something that the class path does not allow. Nothing has been sent, so
   * the words of all causes are shown.
   *
   * @param what what has failed
   * @param failure what the JVM or a library says is missing
   */
  static ClassPathException broken(String what, Throwable failure) {
    String words = allWords(failure);
    String remedies =
        Arrays.stream(Library.values())
            .map(library -> remedy(library, words))
            .filter(remedy -> !remedy.isEmpty())
            .collect(Collectors.joining("; "));
    return new ClassPathException(
        String.format(
            Locale.ROOT,
            "%s: the class path does not fit%s: %s",
            what,
            remedies.isEmpty() ? "" : ": " + remedies,
            words),
        failure);
  }

  /**
   * Returns the failure of a call of which nothing was sent. Causes of the error keep no words,
   * because code that handles the request may have thrown them.
   */
  static ClassPathException beforeSending(Operation operation, LinkageError error) {
    return new ClassPathException(operation.name() + ": not sent: " + explanation(error), error);
  }

  private static String remedy(Library library, String words) {
    List<String> jars = library.jars();
    boolean suspect = jars.size() > 1 || library.isNamedIn(words);
    return suspect && !library.isExpected(jars) ? library.remedy(jars) : "";
  }

  private static String allWords(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(MAX_DEPTH)
        .map(Throwable::toString)
        .distinct()
        .collect(Collectors.joining(", caused by "));
  }

  /**
   * Returns the linkage error that ended a call, or null if it ended otherwise. OkHttp wraps one
   * that an asynchronous call ends with.
   */
  static @Nullable LinkageError in(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(MAX_DEPTH)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
        .filter(LinkageError.class::isInstance)
        .map(LinkageError.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Throws the linkage error that a library has wrapped, if there is one. */
  static void rethrow(Exception thrown) {
    LinkageError error = in(thrown);
    if (error != null) {
      throw error;
    }
  }

  /** Returns the JVM's words, which name a class or method, for the message of a failed call. */
  static String explanation(LinkageError error) {
    String words =
        error instanceof ExceptionInInitializerError
            ? error.getClass().getName()
            : error.toString();
    return "the program's class path does not fit: " + words;
  }
}
