package dev.inward;

/**
 * Thrown if the program was put together from jars that do not fit: a class or a method that this
 * library needs is missing or of another version. It is no outcome of a call. Nothing was sent, and
 * repeating does not help; the program has to be built with other versions.
 *
 * <p>A client's {@code build()} throws it, so that the fault shows before the first call. The
 * message contains what the JVM says is missing and, if it is known, the jar to change. After a
 * request left, the same fault ends as {@link OutcomeUnknownException} with the JVM's words.
 */
public final class ClassPathException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception. Users need this only in their own tests.
   *
   * @param message what is missing and what to change
   * @param cause what the JVM reported; only linkage errors keep their message
   */
  public ClassPathException(String message, Throwable cause) {
    super(message, RedactedCause.of(cause));
  }
}
