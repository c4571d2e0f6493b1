package dev.inward.sandbox;

import dev.inward.manifest.Contract;
import dev.inward.manifest.Interaction;
import dev.inward.manifest.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An interaction, with what a request must ask for to get its answer. */
final class Recording {

  private final Interaction interaction;
  private final PathPattern path;
  private final Body body;

  private Recording(Interaction interaction, PathPattern path, Body body) {
    this.interaction = interaction;
    this.path = path;
    this.body = body;
  }

  static Recording of(Interaction interaction, Contract contract) {
    Set<String> credentials = contract.credentialNames();
    Sample sample = interaction.requestBody();
    return new Recording(
        interaction,
        PathPattern.of(
            interaction.path(), contract.pathTemplate(interaction.operation()), credentials),
        sample == null ? Body.none() : Body.of(sample.mediaType(), sample.body(), credentials));
  }

  Interaction interaction() {
    return interaction;
  }

  Set<String> names() {
    return body.names();
  }

  /**
   * Compares a request with this one.
   *
   * @param vocabulary the names of members that the comparison may repeat
   */
  Comparison with(Asked asked, Set<String> vocabulary) {
    List<String> place = new ArrayList<>(path.differencesOf(asked.path()));
    if (!asked.method().equals(interaction.method())) {
      place.add("the method is not " + interaction.method());
    }
    List<String> content = new ArrayList<>(body.differencesOf(asked.body(), vocabulary));
    if (asked.hasQuery()) {
      content.add("a query is not expected");
    }
    return new Comparison(this, place, content);
  }

  /** Returns the interaction's id, method and path. */
  @Override
  public String toString() {
    return interaction.id() + " (" + interaction.method() + " " + path + ")";
  }
}
