package dev.inward.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What all calls of a transport share.
 *
 * @param settings the client's settings
 * @param clients send the requests
 * @param threads run what may block, such as the stages that depend on a future
 * @param retryPolicy decides whether a failed read is retried
 * @param sleeper measures time and waits between two attempts
 * @param logger receives a line for each attempt
 * @param tokens the access tokens that this client has fetched
 * @param limit how many requests may begin in a minute, or null for any number
 * @param observed whether the listeners of the settings are told of the calls
 */
record CallContext(
    ClientSettings settings,
    HardenedClients clients,
    CallThreads threads,
    RetryPolicy retryPolicy,
    Sleeper sleeper,
    System.Logger logger,
    AccessTokens.All tokens,
    @Nullable RequestLimit limit,
    boolean observed) {

  /**
   * Returns the context of requests that belong to another call: they need no turn, for the call
   * has taken its own, and listeners are told of that call only.
   */
  CallContext withinCall() {
    return new CallContext(
        settings, clients, threads, retryPolicy, sleeper, logger, tokens, null, false);
  }
}
