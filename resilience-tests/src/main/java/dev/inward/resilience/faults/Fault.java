package dev.inward.resilience.faults;

import dev.inward.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of the table: what goes wrong, and what a caller then learns. */
final class Fault {

  private final String name;
  private final Road road;
  private final Scene scene;
  private final boolean endless;
  private final Outcome outcome;
  private final Map<Judging, Outcome> exceptions = new EnumMap<>(Judging.class);
  private Outcome again;

  private Fault(Start start, Outcome outcome) {
    this.name = start.name;
    this.road = start.road;
    this.scene = start.scene;
    this.endless = start.endless;
    this.outcome = outcome;
    this.again = outcome;
  }

  static Start when(String name, Scene scene) {
    return new Start(name, Road.straight(), scene, false);
  }

  /** For the operations that are judged so it ends otherwise. */
  Fault but(Judging judging, Ending ending, Reason reason) {
    exceptions.put(judging, new Outcome(ending, reason));
    return this;
  }

  Fault but(Judging judging, Ending ending) {
    return but(judging, ending, Reason.OTHER);
  }

  /** For a client that throws the response away to send again it ends otherwise. */
  Fault again(Ending ending, Reason reason) {
    again = new Outcome(ending, reason);
    return this;
  }

  Fault again(Ending ending) {
    return again(ending, Reason.OTHER);
  }

  String name() {
    return name;
  }

  Road road() {
    return road;
  }

  Scene scene() {
    return scene;
  }

  /** Whether only the call's time ends it. */
  boolean isEndless() {
    return endless;
  }

  Outcome outcome(Judging judging, Caller caller) {
    return caller == Caller.INSISTENT ? again : exceptions.getOrDefault(judging, outcome);
  }

  /** The row as documentation shows it. */
  String row() {
    String others =
        exceptions.entrySet().stream()
            .map(exception -> exception.getKey().operations() + ": " + exception.getValue())
            .collect(Collectors.joining("; "));
    return "| %s | %s | %s | %s |"
        .formatted(name, outcome, others, again.equals(outcome) ? "the same" : again);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A row without its outcome. */
  record Start(String name, Road road, Scene scene, boolean endless) {

    Start on(Road other) {
      return new Start(name, other, scene, endless);
    }

    Start withoutEnd() {
      return new Start(name, road, scene, true);
    }

    Fault ends(Ending ending) {
      return ends(ending, Reason.OTHER);
    }

    Fault ends(Ending ending, Reason reason) {
      return new Fault(this, new Outcome(ending, reason));
    }
  }
}
