package dev.inward;

/**
 * Is told of each call of a client, when it begins and when it has ended: for metrics, traces and
 * audits. Set one with {@code callListener} of a client's builder.
 *
 * <p>A listener cannot change the outcome of a call. What it throws is logged, by the name of its
 * class, and otherwise ignored. The call waits for it, though, longer than its {@code callTimeout}
 * if need be, so it must be quick, and it must not interrupt the thread. It is called on many
 * threads, at the same time for different calls.
 *
 * <p>A call with an invalid argument is none: it fails before it begins. The attempts of a read are
 * one call, the reads of a reconciliation several ones. A request for an access token belongs to
 * the call that needs it.
 *
 * <p>Nothing that a listener gets contains a credential. {@link CallOutcome#failure} contains what
 * the vendor sent.
 */
@FunctionalInterface
public interface CallListener {

  /**
   * Is called when a call begins, on the thread that makes it, before anything is sent. It does
   * nothing by default.
   *
   * @param call the call, which is the same object at its end
   */
  default void started(ObservedCall call) {}

  /**
   * Is called once when a call has ended, on any thread, before the caller has the outcome. A
   * caller that has stopped waiting, for example because of a timeout of its future, does not keep
   * the outcome from the listener.
   *
   * @param call the call, which is the same object as at its beginning
   * @param outcome how it ended
   */
  void ended(ObservedCall call, CallOutcome outcome);
}
