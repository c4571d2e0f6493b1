package dev.inward.sandbox;

/** A body is not what its media type says. It says no more, because the body may hold anything. */
final class UnreadableBodyException extends Exception {

  private static final long serialVersionUID = 1L;
}
