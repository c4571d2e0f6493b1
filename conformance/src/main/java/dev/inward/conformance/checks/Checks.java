package dev.inward.conformance.checks;

import dev.inward.conformance.coverage.Floors;
import dev.inward.conformance.coverage.Saturation;
import java.util.List;

/** All checks of the chain, in the order of their ids. */
public final class Checks {

  private Checks() {}

  /** Returns the checks. They hold no state. */
  public static List<Check> all() {
    return List.of(
        new CdFacts(),
        new CxXmlMetadata(),
        new C0Manifest(),
        new C1Contract(),
        new C2JsonSamples(),
        new C3XmlSamples(),
        new C4CsvSamples(),
        new C5Requests(),
        new Saturation(),
        new C7RoundTrip(),
        new C8SentRequests(),
        new C9Pact(),
        new C10Outcomes(),
        new C11PactAndContract(),
        new C12Sandbox(),
        new C13Validation(),
        new C14State(),
        new Floors());
  }
}
