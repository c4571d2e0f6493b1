package dev.inward.resilience.faults;

import dev.inward.Reason;
import dev.inward.resilience.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of the fault table: what goes wrong, and the outcome that a caller then sees. */
final class Fault {

  private final String name;
  private final NetworkPath path;
  private final ConnectionScript script;
  private final boolean lastsUntilTimeout;
  private final OutcomeWithReason outcome;
  private final Map<OutcomeRule, OutcomeWithReason> exceptions = new EnumMap<>(OutcomeRule.class);
  private OutcomeWithReason whenResent;

  private Fault(Start start, OutcomeWithReason outcome) {
    this.name = start.name;
    this.path = start.path;
    this.script = start.script;
    this.lastsUntilTimeout = start.lastsUntilTimeout;
    this.outcome = outcome;
    this.whenResent = outcome;
  }

  static Start when(String name, ConnectionScript script) {
    return new Start(name, NetworkPath.direct(), script, false);
  }

  /** Sets another outcome for the operations with a given rule. */
  Fault except(OutcomeRule outcomeRule, Outcome outcome, Reason reason) {
    exceptions.put(outcomeRule, new OutcomeWithReason(outcome, reason));
    return this;
  }

  Fault except(OutcomeRule outcomeRule, Outcome outcome) {
    return except(outcomeRule, outcome, Reason.OTHER);
  }

  /** Sets the outcome for a client that discards the response and sends the call again. */
  Fault whenResent(Outcome outcome, Reason reason) {
    whenResent = new OutcomeWithReason(outcome, reason);
    return this;
  }

  Fault whenResent(Outcome outcome) {
    return whenResent(outcome, Reason.OTHER);
  }

  String name() {
    return name;
  }

  NetworkPath path() {
    return path;
  }

  ConnectionScript script() {
    return script;
  }

  /** Tells whether only the call timeout ends a call. */
  boolean lastsUntilTimeout() {
    return lastsUntilTimeout;
  }

  OutcomeWithReason outcome(OutcomeRule outcomeRule, ClientKind client) {
    return client == ClientKind.RESENDING
        ? whenResent
        : exceptions.getOrDefault(
            outcomeRule, exceptions.getOrDefault(outcomeRule.base(), outcome));
  }

  /** Returns the row as the documentation shows it. */
  String row() {
    String others =
        exceptions.entrySet().stream()
            .map(exception -> exception.getKey().operations() + ": " + exception.getValue())
            .collect(Collectors.joining("; "));
    return "| %s | %s | %s | %s |"
        .formatted(name, outcome, others, whenResent.equals(outcome) ? "the same" : whenResent);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A row without its outcome. */
  record Start(String name, NetworkPath path, ConnectionScript script, boolean lastsUntilTimeout) {

    Start on(NetworkPath other) {
      return new Start(name, other, script, lastsUntilTimeout);
    }

    Start untilTimeout() {
      return new Start(name, path, script, true);
    }

    Fault ends(Outcome outcome) {
      return ends(outcome, Reason.OTHER);
    }

    Fault ends(Outcome outcome, Reason reason) {
      return new Fault(this, new OutcomeWithReason(outcome, reason));
    }
  }
}
